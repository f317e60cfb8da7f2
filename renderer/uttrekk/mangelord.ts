import type { Deltakelsesmangel } from '#shared/uttrekk/deltakelse.ts';
import { useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

/** What is missing in a deltakelse, as a person lists it: «svar fra kommunen, begrunnelse og dato for status». */
export const useMangelord = (): ((mangler: readonly Deltakelsesmangel[]) => string) => {
  const { mangel } = useTekster(nb, nn);
  return (mangler) => liste.format(mangler.map((kode) => mangel[kode]));
};

/** The same as a sentence: «Mangler begrunnelse». */
export const useMangelsetning = (): ((mangler: readonly Deltakelsesmangel[]) => string) => {
  const t = useTekster(nb, nn);
  const ord = useMangelord();
  return (mangler) => t.mangler(ord(mangler));
};

/** «og» in both written forms; Chromium knows no `nn`. */
const liste = new Intl.ListFormat('nb', { type: 'conjunction' });
