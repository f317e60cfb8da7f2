import type { Nummerart } from '#shared/kommune/kommune.ts';
import { startaar } from '#shared/lib/dato.ts';
import { erUlest, type LestRad, type NasjonaleProever, type UlestRad } from '../importer/udir-nasjonale-proever.ts';
import type { Nummerregister, Nummertreff } from '../kommune/queries.ts';

/** A row whose unit the register knows, with the numbers that mean something else today. */
export interface PlassertRad extends LestRad {
  readonly endringer: readonly (Nummertreff & { readonly art: Exclude<Nummerart, 'gjeldende'> })[];
}

/** Svalbard stands among the kommuner in Udir's files, but is none: it has no statsforvalter. */
const SVALBARD = '2100';

/** Every row of the file: placed with a unit, or named with the reason why not. */
export function* plasser(fil: NasjonaleProever, register: Nummerregister): Generator<PlassertRad | UlestRad> {
  for (const rad of fil.rader()) yield erUlest(rad) ? rad : plasserRad(rad, fil.skoleaar, register);
}

/**
 * A kommunenummer must have been in force in every school year the row has a value for. A row without values is placed by
 * the file's years.
 */
const plasserRad = (rad: LestRad, filensAar: readonly string[], register: Nummerregister): PlassertRad | UlestRad => {
  const { kommunenummer, fylkesnummer, verdier } = rad;
  const egne = [...new Set(verdier.map((v) => v.skoleaar))];
  if (kommunenummer === SVALBARD) return ulest(rad, 'svalbard', kommunenummer);
  if (kommunenummer !== null) {
    const treff = (egne.length > 0 ? egne : filensAar).map((aar) => register.finn(kommunenummer, startaar(aar)));
    const kjent = egne.length > 0 ? treff.every((t) => t.length > 0) : treff.some((t) => t.length > 0);
    if (!kjent) return ulest(rad, 'ukjent-kommunenummer', kommunenummer);
    return { ...rad, endringer: treff.flat().filter(erEndret) };
  }
  const ukjentFylke = fylkesnummer !== null && !filensAar.some((aar) => register.harFylke(fylkesnummer, startaar(aar)));
  return ukjentFylke ? ulest(rad, 'ukjent-fylke', fylkesnummer) : { ...rad, endringer: [] };
};

const ulest = (rad: LestRad, grunn: UlestRad['grunn'], verdi: string): UlestRad => ({
  linje: rad.linje,
  kode: rad.enhetskode,
  navn: rad.enhetsnavn,
  grunn,
  verdi,
});

const erEndret = (treff: Nummertreff): treff is PlassertRad['endringer'][number] => treff.art !== 'gjeldende';
