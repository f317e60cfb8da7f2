import { expect, test } from 'vitest';
import { utfordringTabell } from '#shared/forfase/utfordring.ts';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import { samlinginvitasjonTabell, samlingTabell } from '#shared/samling/samling.ts';
import { posteringTabell } from '#shared/tilskudd/postering.ts';
import { rammeTabell, tildelingTabell } from '#shared/tilskudd/tilskudd.ts';
import { tiltakTabell, tiltakutfordringTabell } from '#shared/tiltak/tiltak.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { koblingsnotatTabell, koblingTabell } from '#shared/veileder/kobling.ts';
import { veilederkompetanseTabell, veilederTabell } from '#shared/veileder/veileder.ts';
import { rowTitle, titleOfReferred } from '../../../electron/ipc/row-title.ts';
import { testDomene } from '../../support/domene.ts';

/** A row of each, in a store of its own. */
const chain = () => {
  const { store, ctx } = testDomene();
  const kommune = store.get<{ id: string }>('SELECT id FROM registerkommune ORDER BY kommunenummer');
  if (!kommune) throw new Error('no kommune');
  const id = ctx.write((tx) => {
    const uttrekkId = tx.put(uttrekkTabell, { aar: 2024 });
    const deltakelseId = tx.put(deltakelseTabell, {
      kommuneId: kommune.id,
      uttrekkId,
      fase: 'forfase',
      tilstand: 'aktiv',
    });
    const veilederId = tx.put(veilederTabell, { navn: 'Bodil Berg' });
    const koblingId = tx.put(koblingTabell, { deltakelseId, veilederId, fase: 'forfase', status: 'spurt' });
    const utfordringId = tx.put(utfordringTabell, { deltakelseId, tekst: 'Mange leser svakt\nved alle skolene' });
    const tiltakId = tx.put(tiltakTabell, { deltakelseId, tittel: 'Felles leseplan', status: 'underveis' });
    const rammeId = tx.put(rammeTabell, { aar: 2025, formaal: 'tiltak', kilde: 'Udir', beloep: 100 });
    const tildelingId = tx.put(tildelingTabell, { rammeId, deltakelseId, dato: '2025-04-01' });
    const samlingId = tx.put(samlingTabell, { tittel: 'Vårsamling', start: '2025-05-06' });
    return {
      kommune: kommune.id,
      kobling: koblingId,
      koblingsnotat: tx.put(koblingsnotatTabell, {
        koblingId,
        dato: '2025-02-03',
        raadgiverId: tx.put(raadgiverTabell, { navn: 'Kari Nordmann' }),
        tekst: 'Ring igjen',
      }),
      veilederkompetanse: tx.put(veilederkompetanseTabell, { veilederId, kompetanse: 'lesing' }),
      tiltakutfordring: tx.put(tiltakutfordringTabell, { tiltakId, utfordringId }),
      ramme: rammeId,
      postering: tx.put(posteringTabell, { rammeId, tildelingId, art: 'vedtatt', beloep: 100, dato: '2025-04-01' }),
      samlinginvitasjon: tx.put(samlinginvitasjonTabell, { samlingId, kommuneId: kommune.id, svar: 'kommer' }),
    };
  });
  return { store, ctx, id };
};

test.each([
  ['kobling', `Havnsund · 2024 · Bodil Berg · fase:forfase`],
  ['koblingsnotat', `Havnsund · 2024 · Bodil Berg · fase:forfase · 2025-02-03`],
  ['veilederkompetanse', 'Bodil Berg · kompetanse:lesing'],
  ['tiltakutfordring', `Havnsund · 2024 · Felles leseplan · Mange leser svakt ved alle skolene`],
  ['ramme', '2025 · formaal:tiltak · Udir'],
  ['postering', `Havnsund · 2024 · 2025-04-01 · posteringsart:vedtatt`],
  ['samlinginvitasjon', `Havnsund · Vårsamling · 2025-05-06`],
] as const)('a %s is named by what tells a person which one it is', (tabell, tittel) => {
  const { store, id } = chain();
  expect(rowTitle(store, tabell, id[tabell])).toBe(tittel);
});

test('what a field points at is named alike, also when it is in the bin', () => {
  const { store, ctx, id } = chain();
  expect(titleOfReferred(store, 'rammeId', id.ramme)).toBe('2025 · formaal:tiltak · Udir');
  ctx.write((tx) => tx.remove(rammeTabell, id.ramme));
  expect(titleOfReferred(store, 'rammeId', id.ramme)).toBe('2025 · formaal:tiltak · Udir');
  expect(titleOfReferred(store, 'kommuneId', id.kommune)).toBe('Havnsund');
  expect(titleOfReferred(store, 'rammeId', null)).toBeNull();
  expect(titleOfReferred(store, 'tekst', 'Udir')).toBeNull();
});
