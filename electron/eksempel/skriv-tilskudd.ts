import type { Maalform } from '#shared/kommune/kommune.ts';
import { dagEtter } from '#shared/lib/dato.ts';
import { type Posteringsart, posteringTabell } from '#shared/tilskudd/postering.ts';
import {
  type Formaal,
  rammeTabell,
  type Soeknadsstatus,
  soeknadTabell,
  tildelingTabell,
} from '#shared/tilskudd/tilskudd.ts';
import { naturalId } from '../db/natural-id.ts';
import type { WriteDb } from '../db/types.ts';
import { hverdag } from './tid.ts';
import { rammebeloep, soeknader, tekster, veiledermidler } from './tilskudd-data.ts';

const KILDE = 'Udir';

/** What the embete has had for each purpose, this year and the four before. */
export const skrivRammer = (tx: WriteDb, idag: string): void => {
  const aar = Number(idag.slice(0, 4));
  for (let tilbake = 4; tilbake >= 0; tilbake -= 1)
    for (const [formaal, beloep] of Object.entries(rammebeloep))
      tx.put(rammeTabell, { aar: aar - tilbake, formaal, kilde: KILDE, beloep, merknad: null });
};

/** The ramme of the year a day lies in. */
export const rammeFor = (dag: string, formaal: Formaal): string =>
  naturalId('ramme', [Number(dag.slice(0, 4)), formaal, KILDE]);

export interface TilDeltakelsen {
  readonly deltakelseId: string;
  readonly kommunenummer: string;
  readonly maalform: Maalform;
  readonly idag: string;
}

/** A tiltak that is to have money: which, from how many days before today, and øre. */
export interface Tiltakskroner {
  readonly tiltakId: string;
  readonly fra: number;
  readonly oere: number;
}

/** Applications and decisions of a kommune: for its tiltak, for its veileder, and one that waits or was refused. */
export const skrivTilskudd = (tx: WriteDb, til: TilDeltakelsen, tiltak: readonly Tiltakskroner[]): void => {
  const ord = tekster[til.maalform === 'nynorsk' ? 'nn' : 'nb'];
  const medKroner = tiltak.filter(({ oere }) => oere > 0);
  if (medKroner.length > 0) skrivTiltaksmidler(tx, til, medKroner, ord);
  const veileder = veiledermidler[til.kommunenummer];
  if (veileder) {
    const tildeling = skrivTildeling(tx, til, 'veiledere-forfase', veileder.siden, null, ord.veileder);
    skrivPosteringer(
      tx,
      tildeling,
      [{ tiltakId: null, oere: veileder.oere }],
      veileder.siden > 300 ? 1 : 0.5,
      til.idag,
    );
  }
  const egen = soeknader[til.kommunenummer];
  if (egen) skrivSoeknad(tx, til, egen.siden, egen.oere, egen.status, ord[egen.tekst]);
};

const skrivTiltaksmidler = (
  tx: WriteDb,
  til: TilDeltakelsen,
  tiltak: readonly Tiltakskroner[],
  ord: (typeof tekster)['nb'],
) => {
  const siden = Math.max(...tiltak.map(({ fra }) => fra)) + 20;
  const vedtatt = tiltak.reduce((sum, { oere }) => sum + oere, 0);
  const delvis = til.kommunenummer === DELVIS;
  const soekt = delvis ? vedtatt + 7_000_000 : vedtatt;
  const status = delvis ? 'delvis-innvilget' : 'innvilget';
  const soeknadId = skrivSoeknad(tx, til, siden + 45, soekt, status, ord.soeknad);
  const begrunnelse = delvis ? ord.delvis : ord.innvilget;
  const tildeling = skrivTildeling(tx, til, 'tiltak', siden, soeknadId, begrunnelse);
  skrivPosteringer(tx, tildeling, tiltak, siden > 300 ? 1 : 0.5, til.idag);
};

/** The kommune that asked for more than it was given. */
const DELVIS = '9906';

const skrivSoeknad = (
  tx: WriteDb,
  til: TilDeltakelsen,
  siden: number,
  beloep: number,
  status: Soeknadsstatus,
  tekst: string,
): string => {
  const mottatt = hverdag(dagEtter(til.idag, -siden));
  const saksnummer = sak(mottatt, til.kommunenummer);
  return tx.put(soeknadTabell, { deltakelseId: til.deltakelseId, mottatt, beloep, tekst, status, saksnummer });
};

interface Skrevet {
  readonly id: string;
  readonly rammeId: string;
  readonly dato: string;
}

const skrivTildeling = (
  tx: WriteDb,
  til: TilDeltakelsen,
  formaal: Formaal,
  siden: number,
  soeknadId: string | null,
  begrunnelse: string,
): Skrevet => {
  const dato = hverdag(dagEtter(til.idag, -siden));
  const rammeId = rammeFor(dato, formaal);
  const saksnummer = sak(dato, til.kommunenummer);
  const { deltakelseId } = til;
  return {
    rammeId,
    dato,
    id: tx.put(tildelingTabell, { rammeId, deltakelseId, soeknadId, dato, begrunnelse, saksnummer }),
  };
};

/** Decided per part; paid out in whole or by half two weeks later; what was paid in whole is reported used. */
const skrivPosteringer = (
  tx: WriteDb,
  { id: tildelingId, rammeId, dato }: Skrevet,
  deler: readonly { readonly tiltakId: string | null; readonly oere: number }[],
  utbetalt: 0.5 | 1,
  idag: string,
) => {
  const post = (art: Posteringsart, beloep: number, dag: string, tiltakId: string | null) =>
    tx.put(posteringTabell, {
      ...{ rammeId, tildelingId, samlingId: null, tiltakId, art, beloep, dato: dag, tekst: null, motpostId: null },
    });
  const sum = deler.reduce((til, { oere }) => til + oere, 0);
  for (const { tiltakId, oere } of deler) post('vedtatt', oere, dato, tiltakId);
  const betalt = hverdag(dagEtter(dato, 16));
  if (betalt <= idag) post('utbetalt', Math.floor(sum * utbetalt), betalt, null);
  const brukt = hverdag(dagEtter(dato, 260));
  if (utbetalt === 1 && brukt <= idag) post('forbrukt', sum, brukt, null);
};

const sak = (dag: string, kommunenummer: string): string => `${dag.slice(0, 4)}/${kommunenummer}`;
