import type { Koblingslinje } from '#shared/contract/veileder.ts';
import { fag, type Maaling } from '#shared/indikator/maaling.ts';
import type { Avtalepunkt } from '#shared/kontakt/moete.ts';
import { indikatorrad } from '#shared/rapport/lag-rapport.ts';
import type { ReadDb } from '../db/types.ts';
import type { Arkmoete, Arkresultat, Arksamling, Kommunearkgrunnlag } from '../dokument/kommuneark-grunnlag.ts';
import { listMaalinger } from '../indikator/queries.ts';
import { finnEmbete, hentKommune } from '../kommune/queries.ts';
import { listSamlinger } from '../samling/queries.ts';
import { listSoeknader, listTildelinger } from '../tilskudd/queries.ts';
import { listKjeder } from '../tiltak/queries.ts';
import { listDeltakelser } from '../uttrekk/queries.ts';
import { listKoblinger } from '../veileder/queries.ts';
import { hentAvsender, listVisbareMaalinger } from './queries.ts';

/** @throws AppError not-found `kommune-finnes-ikke` */
export const hentKommunearkgrunnlag = (db: ReadDb, idag: string, kommunenummer: string): Kommunearkgrunnlag => {
  const { kommune, kilde } = hentKommune(db, kommunenummer);
  const deltakelser = listDeltakelser(db, idag, kommunenummer);
  const deltakelseId = deltakelser[0]?.id;
  const avtalt = db.all<Avtaltrad>(AVTALT, kommunenummer);
  return {
    idag,
    embete: finnEmbete(hentAvsender(db)?.embete ?? ''),
    kommune,
    registerkilde: kilde,
    deltakelser,
    kjede: listKjeder(db, idag, kommunenummer).find((kjede) => kjede.deltakelseId === deltakelseId) ?? null,
    koblinger: deltakelseId === undefined ? [] : listKoblinger(db, { deltakelseId }).map(utenNotater),
    soeknader: deltakelseId === undefined ? [] : listSoeknader(db, { deltakelseId }),
    penger: hentPenger(db, deltakelseId),
    moeter: hentMoeter(db, kommunenummer, avtalt),
    aapne: avtalt.filter(({ gjort }) => gjort === 0),
    samlinger: hentSamlinger(db, idag, kommunenummer),
    resultater: hentResultater(db, kommunenummer),
  };
};

const utenNotater = ({ notater: _, ...kobling }: Koblingslinje) => kobling;

type Avtaltrad = Pick<Avtalepunkt, 'moeteId' | 'tekst' | 'eier' | 'frist' | 'gjort'>;

/** Neither what was said in the meeting nor what the adviser has noted for themselves is read. */
const AV_KOMMUNEN = `moete m JOIN deltakelse d ON d.id = m.deltakelseId JOIN uttrekk u ON u.id = d.uttrekkId
  JOIN kommune k ON k.id = d.kommuneId AND k.kommunenummer = ?`;
const MOETER = `SELECT m.id, m.dato, m.form, m.tema, m.ferdig FROM ${AV_KOMMUNEN}
  WHERE m.dato IS NOT NULL ORDER BY m.dato DESC, m.id DESC`;
const AVTALT = `SELECT a.moeteId, a.tekst, a.eier, a.frist, a.gjort FROM ${AV_KOMMUNEN}
  JOIN avtalepunkt a ON a.moeteId = m.id WHERE trim(coalesce(a.tekst, '')) <> '' ORDER BY a.frist IS NULL, a.frist, a.id`;

const hentMoeter = (db: ReadDb, kommunenummer: string, avtalt: readonly Avtaltrad[]): Arkmoete[] => {
  const perMoete = Map.groupBy(avtalt, ({ moeteId }) => moeteId);
  return db
    .all<Arkmoete & { id: string }>(MOETER, kommunenummer)
    .map(({ id, ...moete }) => ({ ...moete, avtalt: perMoete.get(id) ?? [] }));
};

const hentPenger = (db: ReadDb, deltakelseId: string | undefined): Kommunearkgrunnlag['penger'] => {
  const penger = { vedtatt: 0, utbetalt: 0, forbrukt: 0, tilbakebetalt: 0, ufordelt: 0 };
  if (deltakelseId === undefined) return penger;
  for (const tildeling of listTildelinger(db, { deltakelseId }))
    for (const { art, beloep, tiltakId } of tildeling.posteringer) {
      penger[art] += beloep;
      if (art === 'vedtatt' && tiltakId === null && tildeling.formaal === 'tiltak') penger.ufordelt += beloep;
    }
  return penger;
};

const hentSamlinger = (db: ReadDb, idag: string, kommunenummer: string): Arksamling[] =>
  listSamlinger(db, idag, kommunenummer)
    .map(({ tittel, start, slutt, sted, kommunen }) => ({
      ...{ tittel, start, slutt, sted },
      ...{ svar: kommunen?.svar ?? null, deltakere: kommunen?.deltakere ?? 0 },
    }))
    .sort((a, b) => (b.start ?? '').localeCompare(a.start ?? ''));

/** The newest of each test; results of a kommune that became part of this one, or of which this was a part, are not its own. */
const hentResultater = (db: ReadDb, kommunenummer: string): Arkresultat[] => {
  const egne = listVisbareMaalinger(db, kommunenummer).filter(
    ({ nummerart }) => nummerart === 'gjeldende' || nummerart === 'nummerbytte',
  );
  const landet = new Map(listMaalinger(db, kommunenummer, undefined).land.map((m) => [proeve(m), m.skalapoeng]));
  const nyeste = new Map(egne.map((m) => [`${m.fag} ${m.trinn}`, m])); // oldest first, so the newest stays
  return [...nyeste.values()]
    .sort((a, b) => fag.indexOf(a.fag) - fag.indexOf(b.fag) || a.trinn - b.trinn)
    .map((m) => ({ ...indikatorrad(m), landet: landet.get(proeve(m)) ?? null }));
};

const proeve = ({ skoleaar, fag, trinn }: Pick<Maaling, 'skoleaar' | 'fag' | 'trinn'>): string =>
  `${skoleaar} ${fag} ${trinn}`;
