import type { Output } from '#shared/contract/index.ts';
import type { Kjede } from '#shared/contract/kjede.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Utfordring } from '#shared/forfase/utfordring.ts';
import { type Indikator, indikatorkoder } from '#shared/indikator/indikator.ts';
import { fristdato } from '#shared/ordning/fristdato.ts';
import type { Ordningsfrist } from '#shared/ordning/ordningsversjon.ts';
import { finnLoeseTraader } from '#shared/tiltak/finn-loese-traader.ts';
import type { Tiltak } from '#shared/tiltak/tiltak.ts';
import type { ReadDb } from '../db/types.ts';

/** The chain of each deltakelse of a kommune, newest uttrekk first, with its loose ends as of `idag`. */
export const listKjeder = (db: ReadDb, idag: string, kommunenummer: string): Kjede[] =>
  hentLedd(db, HELE, 'k.kommunenummer = :nr', { nr: kommunenummer }).map(({ sted: _, soeknadsfrist, ...kjede }) => ({
    ...kjede,
    traader: finnLoeseTraader({ ...kjede, soeknadsfrist }, idag),
  }));

/** Every loose end in the embete as of `idag`, newest uttrekk first, then by the kommune's number. */
export const listTraader = (db: ReadDb, idag: string): Output<'traad.list'> =>
  hentLedd(db, KORT, `d.tilstand = 'aktiv' AND d.fase <> 'avsluttet'`, {}).flatMap(({ sted, ...kjede }) =>
    finnLoeseTraader(kjede, idag).map((traad) => ({ ...traad, ...sted, aar: kjede.aar })),
  );

/** @throws AppError not-found `rad-finnes-ikke` */
export const hentTiltak = (db: ReadDb, id: string): { id: string; deltakelseId: string } => {
  const rad = db.get<{ id: string; deltakelseId: string }>(
    `SELECT t.id, t.deltakelseId FROM tiltak t JOIN deltakelse d ON d.id = t.deltakelseId
     JOIN uttrekk u ON u.id = d.uttrekkId JOIN kommune k ON k.id = d.kommuneId WHERE t.id = ?`,
    id,
  );
  if (!rad) throw new AppError('not-found', 'rad-finnes-ikke', { tabell: 'tiltak' });
  return rad;
};

/** The utfordringer that a tiltak answers; those in the bin are not among them. */
export const listUtfordringslenker = (db: ReadDb, tiltakId: string): { id: string; utfordringId: string }[] =>
  db.all(
    `SELECT l.id, l.utfordringId FROM tiltakutfordring l JOIN utfordring x ON x.id = l.utfordringId
     WHERE l.tiltakId = ?`,
    tiltakId,
  );

/** Columns of utfordring and tiltak: whole, or only as much of each text as a loose end says. */
interface Kolonner {
  readonly utfordring: string;
  readonly tiltak: string;
}
const HELE: Kolonner = { utfordring: 'x.*', tiltak: 't.*' };
const begynnelse = (felt: string, tegn: number): string =>
  `substr(trim(${felt}, ' ' || char(9, 10, 13, 160)), 1, ${tegn})`;
const KORT: Kolonner = {
  utfordring: `x.id, x.deltakelseId, x.nivaa, ${begynnelse('x.tekst', 200)} AS tekst, ${begynnelse('x.belegg', 1)} AS belegg`,
  tiltak: `t.id, t.deltakelseId, t.tittel, t.nivaa, t.status, t.kompetansemiljoe, t.start, t.slutt,
    ${begynnelse('t.maal', 1)} AS maal, ${begynnelse('t.vurdering', 1)} AS vurdering`,
};

type Ledd = Omit<Kjede, 'traader'> & {
  sted: { kommunenummer: string; kommunenavn: string };
  soeknadsfrist: string | null;
};

/** Five statements, however many deltakelser there are. */
const hentLedd = (db: ReadDb, kolonner: Kolonner, hvor: string, param: Readonly<Record<string, string>>): Ledd[] => {
  const rader = <R>(hva: string, barn: string, rekke = 'd.id'): R[] =>
    db.all(
      `SELECT ${hva} FROM deltakelse d JOIN uttrekk u ON u.id = d.uttrekkId JOIN kommune k ON k.id = d.kommuneId
       ${barn} WHERE ${hvor} ORDER BY ${rekke}`,
      param,
    );
  const lenker = rader<{ tiltakId: string; utfordringId: string }>(
    'l.tiltakId, l.utfordringId',
    `JOIN tiltak t ON t.deltakelseId = d.id JOIN tiltakutfordring l ON l.tiltakId = t.id
     JOIN utfordring x ON x.id = l.utfordringId AND x.deltakelseId = d.id`,
    't.id, x.id',
  );
  const indikatorer = Map.groupBy(
    rader<{ utfordringId: string; indikator: Indikator }>(
      'i.utfordringId, i.indikator',
      'JOIN utfordring x ON x.deltakelseId = d.id JOIN utfordringindikator i ON i.utfordringId = x.id',
    ),
    (rad) => rad.utfordringId,
  );
  const fraUtfordring = Map.groupBy(lenker, (lenke) => lenke.utfordringId);
  const fraTiltak = Map.groupBy(lenker, (lenke) => lenke.tiltakId);
  const utfordringer = Map.groupBy(
    rader<Utfordring>(kolonner.utfordring, 'JOIN utfordring x ON x.deltakelseId = d.id', 'x.id'),
    (rad) => rad.deltakelseId,
  );
  const tiltak = Map.groupBy(
    rader<Tiltak & { vedtatt: number }>(
      `${kolonner.tiltak}, ${VEDTATT}`,
      'JOIN tiltak t ON t.deltakelseId = d.id',
      't.id',
    ),
    (rad) => rad.deltakelseId,
  );
  return rader<Deltakelserad>(DELTAKELSE, MED_FRIST, 'u.aar DESC, k.kommunenummer').map(
    ({ kommunenummer, kommunenavn, aarEtter, maaned, dag, ...deltakelse }) => ({
      ...deltakelse,
      soeknadsfrist: aarEtter === null ? null : fristdato({ aarEtter, maaned, dag }, deltakelse.aar),
      sted: { kommunenummer, kommunenavn },
      utfordringer: (utfordringer.get(deltakelse.deltakelseId) ?? []).map((rad) => ({
        ...rad,
        indikatorer: iOrden(indikatorer.get(rad.id)?.map(({ indikator }) => indikator) ?? []),
        tiltak: fraUtfordring.get(rad.id)?.map(({ tiltakId }) => tiltakId) ?? [],
      })),
      tiltak: (tiltak.get(deltakelse.deltakelseId) ?? []).map((rad) => ({
        ...rad,
        utfordringer: fraTiltak.get(rad.id)?.map(({ utfordringId }) => utfordringId) ?? [],
      })),
    }),
  );
};

type Frist = Pick<Ordningsfrist, 'aarEtter' | 'maaned' | 'dag'>;
type Deltakelserad = Pick<Kjede, 'deltakelseId' | 'aar' | 'fase' | 'tilstand'> &
  Ledd['sted'] &
  (Frist | { readonly [F in keyof Frist]: null });
const DELTAKELSE = `d.id AS deltakelseId, u.aar, d.fase, d.tilstand, k.kommunenummer, k.navn AS kommunenavn,
  f.aarEtter, f.maaned, f.dag`;
const MED_FRIST = `LEFT JOIN ordningsfrist f
  ON f.ordningsversjonId = u.ordningsversjonId AND f.kode = 'soeknad-gjennomfoering'`;

/** A correction is a line of its own with the sign turned, so the sum is what stands. */
const VEDTATT = `(SELECT coalesce(sum(p.beloep), 0) FROM postering p WHERE p.tiltakId = t.id AND p.art = 'vedtatt') AS vedtatt`;

const iOrden = (valgte: readonly Indikator[]): Indikator[] => indikatorkoder.filter((kode) => valgte.includes(kode));
