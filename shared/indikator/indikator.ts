import { z } from 'zod';

/**
 * What the uttrekk looks at: three areas, each result at two trinn (grunnskolepoeng at one). Source: Udir, «Hvilke kommuner
 * deltar i ordningen?»; AFI-rapport 2024:04, sections 1 and 2. `daarligst`: the direction that gives risikopoeng.
 */
export const indikatorer = {
  'mobbing-7': { omraade: 'elevundersøkelsen', trinn: 7, daarligst: 'høy' },
  'mobbing-10': { omraade: 'elevundersøkelsen', trinn: 10, daarligst: 'høy' },
  'stoette-7': { omraade: 'elevundersøkelsen', trinn: 7, daarligst: 'lav' },
  'stoette-10': { omraade: 'elevundersøkelsen', trinn: 10, daarligst: 'lav' },
  'motivasjon-7': { omraade: 'elevundersøkelsen', trinn: 7, daarligst: 'lav' },
  'motivasjon-10': { omraade: 'elevundersøkelsen', trinn: 10, daarligst: 'lav' },
  'lesing-5': { omraade: 'nasjonale prøver', trinn: 5, daarligst: 'høy' },
  'lesing-8': { omraade: 'nasjonale prøver', trinn: 8, daarligst: 'høy' },
  'regning-5': { omraade: 'nasjonale prøver', trinn: 5, daarligst: 'høy' },
  'regning-8': { omraade: 'nasjonale prøver', trinn: 8, daarligst: 'høy' },
  grunnskolepoeng: { omraade: 'grunnskolepoeng', trinn: 10, daarligst: 'lav' },
} as const;
export const indikatorkoder = Object.keys(indikatorer) as [keyof typeof indikatorer, ...(keyof typeof indikatorer)[]];
export const Indikator = z.enum(indikatorkoder);
export type Indikator = z.infer<typeof Indikator>;
