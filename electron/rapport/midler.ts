import type { Middelrad } from '#shared/rapport/middelrad.ts';
import type { ReadDb } from '../db/types.ts';
import { listRammer } from '../tilskudd/queries.ts';

/** The money per year and purpose, sources added up, from the uttrekk's year on; oldest year first. */
export const listMidler = (db: ReadDb, aar: number | null): Middelrad[] => {
  const tildelt = new Map(db.all<Tildelt>(TILDELT).map((rad) => [noekkel(rad), rad]));
  const rammer = listRammer(db).filter((ramme) => aar === null || ramme.aar >= aar);
  return [...Map.groupBy(rammer, noekkel)]
    .map(([nr, like]): Middelrad => {
      const [{ aar, formaal }] = like as [(typeof like)[number]];
      const sum = (felt: 'beloep' | 'vedtatt' | 'utbetalt' | 'forbrukt' | 'tilbakebetalt' | 'rest') =>
        like.reduce((til, ramme) => til + ramme[felt], 0);
      return {
        aar,
        formaal,
        rammeOere: sum('beloep'),
        vedtattOere: sum('vedtatt'),
        utbetaltOere: sum('utbetalt'),
        forbruktOere: sum('forbrukt'),
        tilbakebetaltOere: sum('tilbakebetalt'),
        restOere: sum('rest'),
        tildelinger: tildelt.get(nr)?.tildelinger ?? 0,
        kommuner: tildelt.get(nr)?.kommuner ?? 0,
      };
    })
    .sort((a, b) => a.aar - b.aar || a.formaal.localeCompare(b.formaal));
};

type Tildelt = Pick<Middelrad, 'aar' | 'formaal' | 'tildelinger' | 'kommuner'>;
const noekkel = ({ aar, formaal }: Pick<Middelrad, 'aar' | 'formaal'>): string => `${aar} ${formaal}`;

const TILDELT = `
  SELECT r.aar, r.formaal, count(*) AS tildelinger, count(DISTINCT d.kommuneId) AS kommuner
  FROM tildeling t JOIN ramme r ON r.id = t.rammeId JOIN deltakelse d ON d.id = t.deltakelseId
  JOIN uttrekk u ON u.id = d.uttrekkId JOIN kommune k ON k.id = d.kommuneId GROUP BY r.aar, r.formaal`;
