import type { Output } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Samlingslinje, Samlingslisterad } from '#shared/contract/samling.ts';
import { sammenlignTekst } from '#shared/lib/tekst.ts';
import { type Rolle, roller } from '#shared/person/rolle.ts';
import { type Invitasjonssvar, manglerISamling, sammenlignSamlinger } from '#shared/samling/samling.ts';
import type { ReadDb } from '../db/types.ts';
import { listPosteringer } from '../tilskudd/queries.ts';

/** Those to come first, then the newest; with a kommunenummer those the kommune was invited to or came to. */
export const listSamlinger = (db: ReadDb, idag: string, kommunenummer?: string): Samlingslisterad[] => {
  const perSamling = Map.groupBy(db.all<{ samlingId: string; rolle: Rolle | null }>(ROLLER), (d) => d.samlingId);
  return db
    .all<Rad & { svar: Invitasjonssvar | null; fraKommunen: number }>(LISTE, { nr: kommunenummer ?? null })
    .map(({ svar, fraKommunen, ...rad }) => ({
      ...medMangler(rad, perSamling.get(rad.id) ?? []),
      kommunen: kommunenummer === undefined ? null : { svar, deltakere: fraKommunen },
    }))
    .sort(sammenlignSamlinger(idag));
};

/** @throws AppError not-found `samling-finnes-ikke` */
export const hentSamling = (db: ReadDb, id: string): Output<'samling.hent'> => {
  const rad = db.get<Rad>(`${LINJE} WHERE s.id = :id`, { id });
  if (!rad) throw new AppError('not-found', 'samling-finnes-ikke');
  const deltakere = db.all<Deltaker>(DELTAKERE, { id });
  return {
    samling: medMangler(rad, deltakere),
    invitasjoner: db
      .all<Invitasjon>(INVITASJONER, { id })
      .sort((a, b) => sammenlignTekst(a.kommunenavn, b.kommunenavn)),
    deltakere: deltakere.sort(
      (a, b) =>
        Number(a.kommuneId === null) - Number(b.kommuneId === null) ||
        sammenlignTekst(a.kommunenavn ?? '', b.kommunenavn ?? '') ||
        plass(a.rolle) - plass(b.rolle) ||
        a.id.localeCompare(b.id),
    ),
    kostnader: listPosteringer(db, 'samlingId', id),
  };
};

/** @throws AppError not-found `samling-finnes-ikke` */
export const assertSamling = (db: ReadDb, id: string): void => {
  if (!db.get('SELECT 1 FROM samling WHERE id = ?', id)) throw new AppError('not-found', 'samling-finnes-ikke');
};

type Rad = Omit<Samlingslinje, 'mangler'> & { harRamme: number };
type Invitasjon = Output<'samling.hent'>['invitasjoner'][number];
type Deltaker = Output<'samling.hent'>['deltakere'][number];

const FELT = `s.*,
    (SELECT count(*) FROM samlinginvitasjon i JOIN kommune k ON k.id = i.kommuneId WHERE i.samlingId = s.id) AS inviterte,
    (SELECT count(*) FROM samlinginvitasjon i JOIN kommune k ON k.id = i.kommuneId
     WHERE i.samlingId = s.id AND i.svar = 'kommer') AS kommer,
    (SELECT coalesce(sum(d.antall), 0) FROM samlingdeltaker d WHERE d.samlingId = s.id) AS deltakere,
    (SELECT coalesce(sum(p.beloep), 0) FROM postering p WHERE p.samlingId = s.id AND p.art = 'forbrukt') AS kostnad,
    EXISTS (SELECT 1 FROM ramme r WHERE r.id = s.rammeId) AS harRamme`;

const LINJE = `SELECT ${FELT} FROM samling s`;

const LISTE = `
  SELECT ${FELT}, inv.svar, coalesce(del.antall, 0) AS fraKommunen
  FROM samling s
  LEFT JOIN (
    SELECT i.samlingId, i.svar FROM samlinginvitasjon i JOIN kommune k ON k.id = i.kommuneId WHERE k.kommunenummer = :nr
  ) inv ON inv.samlingId = s.id
  LEFT JOIN (
    SELECT d.samlingId, sum(d.antall) AS antall FROM samlingdeltaker d JOIN kommune k ON k.id = d.kommuneId
    WHERE k.kommunenummer = :nr GROUP BY d.samlingId
  ) del ON del.samlingId = s.id
  WHERE :nr IS NULL OR inv.samlingId IS NOT NULL OR del.samlingId IS NOT NULL`;

const ROLLER = 'SELECT DISTINCT samlingId, rolle FROM samlingdeltaker';

const INVITASJONER = `
  SELECT i.*, k.kommunenummer, k.navn AS kommunenavn FROM samlinginvitasjon i JOIN kommune k ON k.id = i.kommuneId
  WHERE i.samlingId = :id`;

const DELTAKERE = `
  SELECT d.*, k.kommunenummer, k.navn AS kommunenavn FROM samlingdeltaker d LEFT JOIN kommune k ON k.id = d.kommuneId
  WHERE d.samlingId = :id`;

const plass = (rolle: Rolle | null): number => (rolle === null ? roller.length : roller.indexOf(rolle));

const medMangler = (
  { harRamme, ...linje }: Rad,
  deltakere: readonly { readonly rolle: Rolle | null }[],
): Samlingslinje => ({
  ...linje,
  mangler: manglerISamling(
    { start: linje.start, harRamme: harRamme === 1 },
    deltakere.map(({ rolle }) => rolle),
  ),
});
