import type { Kommunelinje } from '#shared/contract/kommune.ts';
import { sammenlignTekst } from '#shared/lib/tekst.ts';
import { faser, tilstander } from '#shared/uttrekk/deltakelse.ts';

export const kolonner = ['navn', 'kommunenummer', 'fylke', 'maalform', 'innbyggere', 'status', 'sisteKontakt'] as const;
export type Kolonne = (typeof kolonner)[number];

export interface Sortering {
  readonly kolonne: Kolonne;
  readonly synkende: boolean;
}

/** A click on a heading: turns the order, or begins with what is most often looked for: most people, latest contact. */
export const nesteSortering = (naa: Sortering, kolonne: Kolonne): Sortering =>
  naa.kolonne === kolonne
    ? { kolonne, synkende: !naa.synkende }
    : { kolonne, synkende: kolonne === 'innbyggere' || kolonne === 'sisteKontakt' };

/** Rows in order. Those without a value come last either way; equals go by name. */
export const sorter = (linjer: readonly Kommunelinje[], { kolonne, synkende }: Sortering): Kommunelinje[] => {
  const retning = synkende ? -1 : 1;
  return linjer.toSorted((a, b) => {
    const verdiA = sorteringsverdi(a, kolonne);
    const verdiB = sorteringsverdi(b, kolonne);
    if (verdiA === null || verdiB === null)
      return Number(verdiA === null) - Number(verdiB === null) || sammenlignTekst(a.navn, b.navn);
    const rekkefoelge =
      typeof verdiA === 'number' && typeof verdiB === 'number'
        ? verdiA - verdiB
        : sammenlignTekst(String(verdiA), String(verdiB));
    return rekkefoelge * retning || sammenlignTekst(a.navn, b.navn);
  });
};

/** Whether a kommune belongs in the chosen status: a fase, a tilstand, `med`, `uten` or '' for all. */
export const harStatus = ({ deltakelse }: Kommunelinje, status: string): boolean => {
  if (status === '') return true;
  if (status === 'uten') return deltakelse === null;
  return deltakelse !== null && (status === 'med' || deltakelse.fase === status || deltakelse.tilstand === status);
};

const sorteringsverdi = (linje: Kommunelinje, kolonne: Kolonne): string | number | null => {
  if (kolonne !== 'status') return linje[kolonne];
  if (!linje.deltakelse) return null;
  return faser.indexOf(linje.deltakelse.fase) * 10 + tilstander.indexOf(linje.deltakelse.tilstand);
};
