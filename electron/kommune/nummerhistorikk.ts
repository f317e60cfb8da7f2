import type { Kommune, Nummerart, Nummerhistorikk } from '#shared/kommune/kommune.ts';
import type { Nummerendring } from './registerfil.ts';

/** A number in the years it was in force, and one kommune of today that its area, or a part of it, lies in. */
export type Nummerrad = Nummerhistorikk & { readonly kommuneId: string };

/**
 * Follows every number from 2017 to today through the changes, year by year. One row per number, period and kommune of today:
 * a number that was given to something else later has a row for each meaning, so a number is nothing without its year.
 *
 * `deling`: the area lies in several kommuner today, wherever in the chain it was split. A kommune that was put into a
 * merger and taken whole out of it again was not itself split: `idag` knows that, the chain of numbers does not.
 */
export const nummerhistorikk = (
  kommuner: readonly Pick<Kommune, 'id' | 'kommunenummer' | 'navn'>[],
  endringer: readonly Nummerendring[],
): Nummerrad[] => {
  const rader: Nummerrad[] = [];
  const idAv = new Map(kommuner.map((k) => [k.kommunenummer, k.id]));
  let gjelder = new Map<string, Nummer>(
    kommuner.map((k) => [
      k.kommunenummer,
      { navn: k.navn, tilAar: null, maal: new Map([[k.kommunenummer, 'gjeldende']]) },
    ]),
  );
  const lukk = (nummer: string, { navn, tilAar, maal }: Nummer, fraAar: number | null) => {
    for (const [kommunenummer, art] of maal)
      rader.push({ nummer, navn, fraAar, tilAar, art, kommuneId: idAv.get(kommunenummer) ?? ukjent(kommunenummer) });
  };

  for (const aar of aarNyestFoerst(endringer)) {
    const aarets = endringer.filter((e) => e.aar === aar);
    const foer = new Map(gjelder);
    for (const nytt of new Set(aarets.map((e) => e.nytt))) {
      lukk(nytt, gjelder.get(nytt) ?? ukjent(nytt), aar);
      foer.delete(nytt);
    }
    for (const [gammelt, deler] of Map.groupBy(aarets, (e) => e.gammelt))
      foer.set(gammelt, nummerFoer(deler, gjelder, aar - 1));
    gjelder = foer;
  }
  for (const [nummer, slik] of gjelder) lukk(nummer, slik, null);
  return rader;
};

/** A number as it stood in some year: its name, the last year it had it, and the kommuner of today with how it became them. */
interface Nummer {
  readonly navn: string;
  readonly tilAar: number | null;
  readonly maal: ReadonlyMap<string, Nummerart>;
}

/** What the old number was, from the parts it went into. */
const nummerFoer = (deler: readonly Nummerendring[], etter: ReadonlyMap<string, Nummer>, tilAar: number): Nummer => {
  const navn = deler[0]?.gammeltNavn ?? '';
  const idag = new Set(deler.flatMap((del) => del.idag));
  const maal = new Map<string, Nummerart>();
  for (const del of deler)
    for (const [kommunenummer, art] of (etter.get(del.nytt) ?? ukjent(del.nytt)).maal)
      if (idag.has(kommunenummer)) maal.set(kommunenummer, idag.size > 1 ? 'deling' : helt(del.art, art));
  return { navn, tilAar, maal };
};

/** How a whole number came to where it is today: through a merger, if there was one on the way. */
const helt = (foerst: Nummerart, siden: Nummerart): Nummerart =>
  foerst === 'nummerbytte' && (siden === 'nummerbytte' || siden === 'gjeldende') ? 'nummerbytte' : 'sammenslåing';

const aarNyestFoerst = (endringer: readonly Nummerendring[]): number[] =>
  [...new Set(endringer.map((e) => e.aar))].sort((a, b) => b - a);

const ukjent = (nummer: string): never => {
  throw new Error(`register: ${nummer} is changed but not in force`);
};
