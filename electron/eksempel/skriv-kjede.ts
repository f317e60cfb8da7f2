import { utfordringindikatorTabell, utfordringTabell } from '#shared/forfase/utfordring.ts';
import { dagEtter } from '#shared/lib/dato.ts';
import { tiltakTabell, tiltakutfordringTabell } from '#shared/tiltak/tiltak.ts';
import type { WriteDb } from '../db/types.ts';
import { eksempelkjeder } from './kjeder-data.ts';
import { nb, nn, tiltaksoppsett, utfordringsoppsett } from './kjedetekster-data.ts';
import { skrivTilskudd, type TilDeltakelsen } from './skriv-tilskudd.ts';
import { hverdag } from './tid.ts';

/** A kommune's challenges, what it does about them, and the money. A tiltak that is over has its evaluation. */
export const skrivKjede = (tx: WriteDb, til: TilDeltakelsen): void => {
  const { deltakelseId, kommunenummer, maalform, idag } = til;
  const kjede = eksempelkjeder.find((k) => k.kommunenummer === kommunenummer);
  const ord = maalform === 'nynorsk' ? nn : nb;
  const utfordringer = new Map(
    (kjede?.utfordringer ?? []).map((navn) => {
      const { nivaa, indikatorer } = utfordringsoppsett[navn];
      const utfordringId = tx.put(utfordringTabell, { deltakelseId, nivaa, ...ord.utfordring[navn] });
      for (const indikator of indikatorer) tx.put(utfordringindikatorTabell, { utfordringId, indikator });
      return [navn, utfordringId];
    }),
  );
  const tiltak = (kjede?.tiltak ?? []).map((t) => {
    const { tittel, maal, vurdering } = ord.tiltak[t.tiltak];
    const { nivaa, svarerPaa } = tiltaksoppsett[t.tiltak];
    const tiltakId = tx.put(tiltakTabell, {
      ...{ deltakelseId, tittel, maal, nivaa, status: t.status, kompetansemiljoe: t.miljoe },
      start: hverdag(dagEtter(idag, -t.fra)),
      slutt: hverdag(dagEtter(idag, -t.til)),
      vurdering: t.status === 'evaluert' || t.status === 'innarbeidet' ? vurdering : null,
    });
    for (const navn of svarerPaa) {
      const utfordringId = utfordringer.get(navn);
      if (utfordringId) tx.put(tiltakutfordringTabell, { tiltakId, utfordringId });
    }
    return { tiltakId, fra: t.fra, oere: t.kroner * 100 };
  });
  skrivTilskudd(tx, til, tiltak);
};
