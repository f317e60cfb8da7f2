import { eksempelHandlers } from '../eksempel/handlers.ts';
import { forfaseHandlers } from '../forfase/handlers.ts';
import { fristHandlers } from '../frist/handlers.ts';
import { indikatorHandlers } from '../indikator/handlers.ts';
import { kommuneHandlers } from '../kommune/handlers.ts';
import { kontaktHandlers } from '../kontakt/handlers.ts';
import { ordningHandlers } from '../ordning/handlers.ts';
import { rapportHandlers } from '../rapport/handlers.ts';
import { samlingHandlers } from '../samling/handlers.ts';
import { synkHandlers } from '../sync/handlers.ts';
import { tilskuddHandlers } from '../tilskudd/handlers.ts';
import { tiltakHandlers } from '../tiltak/handlers.ts';
import { uttrekkHandlers } from '../uttrekk/handlers.ts';
import { veilederHandlers } from '../veileder/handlers.ts';
import { endringHandlers } from './endring-handlers.ts';
import type { Handlers } from './handlers-type.ts';
import { innstillingHandlers } from './innstilling-handlers.ts';
import { soekHandlers } from './soek-handlers.ts';

/** One handler for every channel: a missing one does not compile. */
export const handlers: Handlers = {
  ...innstillingHandlers,
  ...endringHandlers,
  ...eksempelHandlers,
  ...kommuneHandlers,
  ...indikatorHandlers,
  ...uttrekkHandlers,
  ...kontaktHandlers,
  ...synkHandlers,
  ...rapportHandlers,
  ...ordningHandlers,
  ...veilederHandlers,
  ...forfaseHandlers,
  ...tiltakHandlers,
  ...tilskuddHandlers,
  ...samlingHandlers,
  ...fristHandlers,
  ...soekHandlers,
};
