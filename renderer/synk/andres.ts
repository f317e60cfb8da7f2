import type { Output } from '#shared/contract/index.ts';

type Endring = Output<'endring.listAndres'>[number];

/** What one person did with one row in one go. */
export interface AndresArbeid extends Pick<Endring, 'tabell' | 'id' | 'tittel' | 'forfatter'> {
  /** The newest of the changes. */
  readonly tid: string;
  /** Each field once, with the last value it got. */
  readonly felter: readonly Pick<Endring, 'felt' | 'verdi'>[];
}

/**
 * Gathers changes, newest first, into what each person did with each row; the newest work first. Somebody else's change
 * to the same row in between makes it two.
 */
export const samleAndres = (endringer: readonly Endring[]): AndresArbeid[] => {
  const samlet: { arbeid: Omit<AndresArbeid, 'felter'>; felter: Map<string, Endring['verdi']> }[] = [];
  const sisteFor = new Map<string, (typeof samlet)[number]>();
  for (const { tabell, id, tittel, forfatter, tid, felt, verdi } of endringer) {
    let rad = sisteFor.get(id);
    if (!rad || rad.arbeid.forfatter !== forfatter) {
      rad = { arbeid: { tabell, id, tittel, forfatter, tid }, felter: new Map() };
      samlet.push(rad);
      sisteFor.set(id, rad);
    }
    if (!rad.felter.has(felt)) rad.felter.set(felt, verdi);
  }
  return samlet.map(({ arbeid, felter }) => ({
    ...arbeid,
    felter: [...felter].map(([felt, verdi]) => ({ felt, verdi })),
  }));
};
