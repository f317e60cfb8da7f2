import { z } from 'zod';
import { RAPPORT_SKJEMAVERSJON, Rapport } from './rapport.ts';

/** What the report as JSON is valid against: JSON Schema, draft 2020-12, from the definition the program itself checks by. */
export const rapportskjema = () => ({
  $id: `urn:oppfolger:rapportering:${RAPPORT_SKJEMAVERSJON}`,
  title: 'Rapportering, oppfølgingsordningen i skolen',
  ...z.toJSONSchema(Rapport, { unrepresentable: 'throw' }),
});
