import type { Handlers } from '../ipc/handlers-type.ts';
import { eksporterRapport, hentRapport } from './usecases.ts';

export const rapportHandlers = {
  'rapport.hent': hentRapport,
  'rapport.eksporter': eksporterRapport,
} satisfies Partial<Handlers>;
