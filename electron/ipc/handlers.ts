import { eksempelHandlers } from '../eksempel/handlers.ts';
import { indikatorHandlers } from '../indikator/handlers.ts';
import { kommuneHandlers } from '../kommune/handlers.ts';
import { kontaktHandlers } from '../kontakt/handlers.ts';
import { rapportHandlers } from '../rapport/handlers.ts';
import { synkHandlers } from '../sync/handlers.ts';
import { uttrekkHandlers } from '../uttrekk/handlers.ts';
import { endringHandlers } from './endring-handlers.ts';
import type { Handlers } from './handlers-type.ts';
import { innstillingHandlers } from './innstilling-handlers.ts';

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
};
