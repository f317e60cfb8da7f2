import type { Handlers } from '../ipc/handlers-type.ts';
import { eksporterKommuneark, hentKommuneark } from './kommuneark.ts';
import { eksporterRapport, hentRapport } from './usecases.ts';

export const rapportHandlers = {
  'rapport.hent': hentRapport,
  'rapport.eksporter': eksporterRapport,
  'kommuneark.hent': hentKommuneark,
  'kommuneark.eksporter': eksporterKommuneark,
} satisfies Partial<Handlers>;
