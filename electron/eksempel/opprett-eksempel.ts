import { hurtignotatTabell } from '#shared/frist/hurtignotat.ts';
import { avtalepunktTabell, moetedeltakerTabell, moeteTabell } from '#shared/kontakt/moete.ts';
import { dagEtter, dagINorge } from '#shared/lib/dato.ts';
import { ordningsversjoner } from '#shared/ordning/ordningsversjoner-data.ts';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { iso } from '../db/clock.ts';
import type { WriteDb } from '../db/types.ts';
import type { Context } from '../ipc/context.ts';
import { finnKommune } from '../kommune/queries.ts';
import { type Eksempeldeltakelse, type Eksempelmoete, eksempeldeltakelser } from './deltakelser-data.ts';
import { eksempelraadgivere, personI } from './folk.ts';
import { hurtignotater } from './hurtignotater-data.ts';
import { type Manustekst, nb, nn, oppsett } from './manus-data.ts';
import { skrivKjede } from './skriv-kjede.ts';
import { skrivSamlinger } from './skriv-samlinger.ts';
import { skrivRammer, type TilDeltakelsen } from './skriv-tilskudd.ts';
import { skrivKoblinger, skrivVeiledere } from './skriv-veiledere.ts';
import { eksempelsvar } from './svar-data.ts';
import { hverdag } from './tid.ts';

/** Writes the example's people and years of work, all relative to today, in one transaction that undo leaves alone. */
export const opprettArbeid = (ctx: Context): void => {
  const idag = dagINorge(iso(ctx.clock));
  ctx.write(
    (tx) => {
      const [raadgiverId = ''] = eksempelraadgivere.map((raadgiver) => tx.put(raadgiverTabell, raadgiver));
      const veiledere = skrivVeiledere(tx, idag);
      skrivRammer(tx, idag);
      for (const deltakelse of eksempeldeltakelser) {
        const til = skrivDeltakelse(tx, deltakelse, idag);
        skrivKoblinger(tx, til.deltakelseId, til.kommunenummer, { veiledere, raadgiverId, idag });
        skrivKjede(tx, til);
      }
      skrivSamlinger(tx, idag);
      for (const { tekst, timer, kommunenummer } of hurtignotater)
        tx.put(hurtignotatTabell, {
          tekst,
          tid: new Date(ctx.clock() - timer * 3_600_000).toISOString(),
          kommuneId: kommunenummer && finnKommune(tx, kommunenummer).id,
        });
    },
    { spor: false },
  );
};

/** The model that both uttrekk are of. */
const ORDNINGSVERSJON = ordningsversjoner.find(({ harLister }) => harLister === 1)?.id ?? null;

const skrivDeltakelse = (tx: WriteDb, d: Eksempeldeltakelse, idag: string): TilDeltakelsen => {
  const kommune = finnKommune(tx, d.kommunenummer);
  const aar = Number(idag.slice(0, 4)) - d.aarSiden;
  const uttrekkId = tx.put(uttrekkTabell, {
    ...{
      aar,
      metode: 'udir-uttrekk',
      ordningsversjonId: ORDNINGSVERSJON,
      kilde: `Brev fra Udir om uttrekket i ${aar}`,
    },
  });
  const svar = eksempelsvar[d.kommunenummer];
  const deltakelseId = tx.put(deltakelseTabell, {
    kommuneId: kommune.id,
    uttrekkId,
    fase: d.fase,
    tilstand: d.tilstand,
    grunn: d.grunn,
    statusDato: d.statusSiden === null ? null : hverdag(dagEtter(idag, -d.statusSiden)),
    liste: svar?.liste ?? null,
    rangering: svar?.rangering ?? null,
    svar: svar?.svar ?? null,
    svargrunn: svar?.grunn ?? null,
    svardato: svar?.siden == null ? null : hverdag(dagEtter(idag, -svar.siden)),
    svartekst: svar?.tekst ?? null,
  });
  for (const moete of d.moeter)
    skrivMoete(tx, moete, {
      deltakelseId,
      idag,
      kommunenummer: d.kommunenummer,
      sentrum: kommune.administrasjonssenter,
      tekster: kommune.maalform === 'nynorsk' ? nn : nb,
    });
  return { deltakelseId, kommunenummer: d.kommunenummer, maalform: kommune.maalform, idag };
};

interface Sammenheng {
  readonly deltakelseId: string;
  readonly idag: string;
  readonly kommunenummer: string;
  readonly sentrum: string;
  readonly tekster: typeof nn;
}

const skrivMoete = (tx: WriteDb, { manus, siden, utkast, privatNotat }: Eksempelmoete, s: Sammenheng) => {
  const { form, roller, ansvar } = oppsett[manus];
  const { tema, tekst, avtalt }: Manustekst = s.tekster[manus];
  const dato = siden === null ? null : hverdag(dagEtter(s.idag, -siden));
  const planlagt = siden === null || siden < 0;
  const moeteId = tx.put(moeteTabell, {
    deltakelseId: s.deltakelseId,
    dato,
    form,
    sted: form === 'fysisk' ? s.sentrum : null,
    tema,
    tekst: planlagt ? null : utkast ? (tekst.split('\n')[0] ?? null) : tekst,
    ferdig: utkast ? 0 : 1,
    privatNotat: privatNotat ?? null,
  });
  const iRollen = new Map<string, number>();
  for (const rolle of siden === null ? [] : roller) {
    const nummer = iRollen.get(rolle) ?? 0;
    iRollen.set(rolle, nummer + 1);
    tx.put(moetedeltakerTabell, { moeteId, rolle, navn: personI(s.kommunenummer, rolle, nummer) });
  }
  if (planlagt || dato === null) return;
  for (const [i, hva] of Object.values(avtalt).entries())
    tx.put(avtalepunktTabell, {
      moeteId,
      tekst: hva,
      eier: personI(s.kommunenummer, ansvar[i] ?? 'raadgiver', 0),
      frist: utkast ? null : hverdag(dagEtter(dato, 21 + i * 14)),
      gjort: siden > LENGE_SIDEN || (i === 0 && !utkast) ? 1 : 0,
    });
};

/** Days after which what was agreed is done; of the newer, the first thing only, so that some dates have passed. */
const LENGE_SIDEN = 150;
