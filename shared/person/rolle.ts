import { z } from 'zod';

/** Roles round a kommune in the scheme (AFI-rapport 2024:04, sections 4.3 and 4.5). */
export const roller = [
  'administrativ-skoleeier',
  'politisk-skoleeier',
  'skoleleder',
  'tillitsvalgt',
  'laerer',
  'ressurslaerer',
  'ppt',
  'barnehage',
  'laget-rundt-eleven',
  'veileder',
  'kompetansemiljoe',
  'raadgiver',
  'udir',
] as const;
export const Rolle = z.enum(roller);
export type Rolle = z.infer<typeof Rolle>;
