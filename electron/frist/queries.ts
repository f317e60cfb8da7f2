import type { Hurtignotatlinje } from '#shared/contract/frist.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Hurtignotat } from '#shared/frist/hurtignotat.ts';
import { lagPaaminnelser } from '#shared/frist/lag-paaminnelser.ts';
import { type Paaminnelse, STILLHETSUKER } from '#shared/frist/paaminnelse.ts';
import type { Grunnlag } from '#shared/frist/paaminnelsesgrunnlag.ts';
import { dagINorge } from '#shared/lib/dato.ts';
import { readSetting } from '../db/setting.ts';
import type { ReadDb } from '../db/types.ts';
import { listAvtalepunkter, listDaterteUtkast } from '../kontakt/queries.ts';
import { listOrdningsfrister } from '../ordning/queries.ts';
import { listSamlinger } from '../samling/queries.ts';
import { listRammer, listSoeknader } from '../tilskudd/queries.ts';
import { listTraader } from '../tiltak/queries.ts';
import { listDeltakelser } from '../uttrekk/queries.ts';
import { listSluttede, listUbesvarte } from '../veileder/queries.ts';

/**
 * All that needs the adviser, over every domain: as many statements however much there is.
 * @param naa ISO-8601 UTC; @param synk how the sync of this laptop stands
 */
export const listPaaminnelser = (db: ReadDb, naa: string, synk: Grunnlag['synk']): Paaminnelse[] => {
  const idag = dagINorge(naa);
  return lagPaaminnelser({
    idag,
    naa,
    synk,
    stillhetsuker: Number(readSetting(db, 'stillhetsuker') ?? STILLHETSUKER),
    avtaler: listAvtalepunkter(db),
    utkast: listDaterteUtkast(db),
    samlinger: listSamlinger(db, idag),
    deltakelser: listDeltakelser(db, idag),
    frister: listOrdningsfrister(db),
    medVeileder: new Set(db.all<{ id: string }>(MED_VEILEDER).map(({ id }) => id)),
    soeknader: listSoeknader(db),
    traader: listTraader(db, idag),
    sluttede: listSluttede(db, idag),
    ubesvarte: listUbesvarte(db),
    rammer: listRammer(db),
    hurtignotater: db.get<{ antall: number }>('SELECT count(*) AS antall FROM hurtignotat')?.antall ?? 0,
  });
};

/** Newest first: what is not sorted yet. */
export const listHurtignotater = (db: ReadDb): Hurtignotatlinje[] =>
  db.all(
    `SELECT n.*, k.kommunenummer, k.navn AS kommunenavn FROM hurtignotat n LEFT JOIN kommune k ON k.id = n.kommuneId
     ORDER BY n.tid DESC, n.id DESC`,
  );

/** @throws AppError not-found `notat-finnes-ikke` */
export const hentHurtignotat = (db: ReadDb, id: string): Hurtignotat => {
  const notat = db.get<Hurtignotat>('SELECT * FROM hurtignotat WHERE id = ?', id);
  if (!notat) throw new AppError('not-found', 'notat-finnes-ikke');
  return notat;
};

const MED_VEILEDER = `SELECT DISTINCT b.deltakelseId AS id FROM kobling b JOIN veileder v ON v.id = b.veilederId
  WHERE b.status = 'takket-ja'`;
