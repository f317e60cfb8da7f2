import { z } from 'zod';
import { Kommunenummer } from '#shared/kommune/kommune.ts';
import { Dokument } from '#shared/rapport/dokument.ts';
import { command, query } from './define.ts';
import { Arbeid, Filref } from './felles.ts';
import { Spraak } from './program.ts';

const Ark = z.strictObject({
  kommunenummer: Kommunenummer,
  /** The language of a kommune that has decided on none; else its own målform holds. */
  spraak: Spraak.default('nb'),
});

export const kommunearkChannels = {
  /** One kommune on two pages: what is shown on paper, and what the PDF is made of. */
  'kommuneark.hent': query({ input: Ark, output: Dokument, reads: ['*'] }),
  /** As tagged PDF. `unavailable` `utskrift-mangler` where the machine has nothing that can make one. */
  'kommuneark.eksporter': command({ input: Ark.extend({ arbeid: Arbeid }), output: Filref }),
};
