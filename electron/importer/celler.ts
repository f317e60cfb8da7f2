import type { Maaling } from '#shared/indikator/maaling.ts';
import { lesTall } from '#shared/lib/tall.ts';

export type Celleverdi = Pick<Maaling, 'tilstand' | 'skalapoeng' | 'usikkerhet' | 'antall'>;

/** A test that the unit does not have: three empty cells. */
export const INGEN_PROEVE = 'ingen-proeve';

/**
 * What three cells say. Udir writes five patterns: three figures; three shielded; empty, empty, 0 where nobody took part;
 * empty, empty, shielded where the number of pupils is shielded too; three empty where there is no such test. Anything else
 * is not interpreted.
 * @returns the value, INGEN_PROEVE, or `{ feil }`: the cell that is no number, or the three together
 */
export const lesCeller = (
  skalapoeng: string,
  usikkerhet: string,
  antall: string,
): Celleverdi | typeof INGEN_PROEVE | { readonly feil: string } => {
  const celler = [skalapoeng.trim(), usikkerhet.trim(), antall.trim()] as const;
  const [poeng, usikker, n] = [lesMengde(celler[0]), lesMengde(celler[1]), lesMengde(celler[2])];
  if (poeng !== undefined && usikker !== undefined && n !== undefined && Number.isInteger(n))
    return { tilstand: 'vist', skalapoeng: poeng, usikkerhet: usikker, antall: n };
  if (celler.every(erSkjermet)) return { ...UTEN, tilstand: 'skjermet' };
  if (celler[0] === '' && celler[1] === '') {
    if (celler[2] === '') return INGEN_PROEVE;
    if (erSkjermet(celler[2])) return { ...UTEN, tilstand: 'antall-skjermet' };
    if (n === 0) return { ...UTEN, tilstand: 'ingen-elever', antall: 0 };
  }
  return { feil: celler.find(erUleselig) ?? celler.join(' | ') };
};

const UTEN = { skalapoeng: null, usikkerhet: null, antall: null } as const;

/** Udir writes `*`; `.`, `..` and `:` are the signs of its older tables and of Statistisk sentralbyrå. */
const SKJERMET: readonly string[] = ['*', '.', '..', ':'];
const erSkjermet = (celle: string): boolean => SKJERMET.includes(celle);

/** A number that is not negative: none of the three can be. */
const lesMengde = (celle: string): number | undefined => {
  const tall = lesTall(celle);
  return tall !== undefined && tall >= 0 ? tall : undefined;
};

const erUleselig = (celle: string): boolean => celle !== '' && !erSkjermet(celle) && lesMengde(celle) === undefined;
