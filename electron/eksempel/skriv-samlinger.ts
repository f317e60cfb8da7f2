import { dagEtter } from '#shared/lib/dato.ts';
import { samlingdeltakerTabell, samlinginvitasjonTabell, samlingTabell } from '#shared/samling/samling.ts';
import { posteringTabell } from '#shared/tilskudd/postering.ts';
import type { WriteDb } from '../db/types.ts';
import { finnKommune } from '../kommune/queries.ts';
import { type Eksempelsamling, eksempelsamlinger, samlingstekster } from './samlinger-data.ts';
import { rammeFor } from './skriv-tilskudd.ts';
import { hverdag } from './tid.ts';

/** Samlinger that have been held, and one to come. */
export const skrivSamlinger = (tx: WriteDb, idag: string): void => {
  for (const samling of eksempelsamlinger) skrivSamling(tx, samling, idag);
};

const skrivSamling = (tx: WriteDb, s: Eksempelsamling, idag: string) => {
  const start = hverdag(dagEtter(idag, -s.siden));
  const rammeId = rammeFor(start, 'regionale-samlinger');
  const samlingId = tx.put(samlingTabell, {
    ...samlingstekster[s.tekst],
    start,
    slutt: s.dager === 2 ? dagEtter(start, 1) : null,
    form: s.form,
    sted: s.sted,
    rammeId,
  });
  const holdt = s.siden > 0;
  for (const [nr, kommunenummer] of s.inviterte.entries()) {
    const kommuneId = finnKommune(tx, kommunenummer).id;
    const kommer = !s.uteble.includes(kommunenummer) && (holdt || nr % 2 === 0);
    const svar = kommer ? 'kommer' : holdt ? 'kommer-ikke' : 'ikke-svart';
    tx.put(samlinginvitasjonTabell, { samlingId, kommuneId, svar });
    if (holdt && kommer)
      for (const [rolle, antall] of s.fraHver)
        tx.put(samlingdeltakerTabell, { samlingId, kommuneId, rolle, antall, navn: null });
  }
  if (holdt) tx.put(samlingdeltakerTabell, { samlingId, kommuneId: null, rolle: 'raadgiver', antall: 2, navn: null });
  for (const [tekst, beloep] of s.kostnader)
    tx.put(posteringTabell, {
      ...{ rammeId, samlingId, tildelingId: null, tiltakId: null, motpostId: null },
      ...{ art: 'forbrukt', beloep, tekst, dato: holdt ? start : hverdag(dagEtter(idag, -5)) },
    });
};
