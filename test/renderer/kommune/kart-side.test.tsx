import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Kommunelinje } from '#shared/contract/kommune.ts';
import type { Spraak } from '#shared/contract/program.ts';
import { KartSide } from '../../../renderer/kommune/kart-side.tsx';
import { createFakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';
import { kommunelinje } from './kommunelinjer.ts';

const deltakelse = (fase: 'forfase' | 'gjennomfoering-1', tilstand: 'aktiv' | 'pauset' = 'aktiv') => ({
  id: '00000000-0000-7000-8000-000000000001',
  aar: 2024,
  fase,
  tilstand,
});

/** A cross: one in the middle, one each way. */
const linjer: readonly Kommunelinje[] = [
  kommunelinje({
    kommunenummer: '9901',
    navn: 'Midtvik',
    deltakelse: deltakelse('forfase'),
    sisteKontakt: '2026-02-03',
  }),
  kommunelinje({ kommunenummer: '9902', navn: 'Nordvik', lat: 66 }),
  kommunelinje({ kommunenummer: '9903', navn: 'Sørvik', lat: 64 }),
  kommunelinje({
    kommunenummer: '9904',
    navn: 'Vestvik',
    lon: 1,
    deltakelse: deltakelse('gjennomfoering-1', 'pauset'),
  }),
  kommunelinje({ kommunenummer: '9905', navn: 'Østvik', lon: 5 }),
];

const vis = async (rader: readonly Kommunelinje[] = linjer, spraak: Spraak = 'nb') => {
  const sted = memoryLocation({ path: '/kart', record: true });
  visSkjerm(
    createFakeTransport({ 'kommune.list': () => [...rader] }),
    <Router hook={sted.hook}>
      <KartSide />
    </Router>,
    spraak,
  );
  await screen.findByRole('heading', { level: 1 });
  return sted;
};
const kart = async () => within(await screen.findByRole('navigation', { name: /^Kart over kommun/ }));

test('each kommune is a link that tells its phase and its last contact', async () => {
  await vis();
  const navn = (await kart()).getAllByRole('link').map((lenke) => lenke.getAttribute('aria-label'));
  expect(navn).toEqual([
    'Midtvik, Forfase, siste kontakt 3. februar 2026',
    'Nordvik, Ikke i ordningen, ingen kontakt registrert',
    'Sørvik, Ikke i ordningen, ingen kontakt registrert',
    'Vestvik, Gjennomføring år 1, Pauset, ingen kontakt registrert',
    'Østvik, Ikke i ordningen, ingen kontakt registrert',
  ]);
});

test('one stop for Tab; the arrows go where they point, and the link opens the card', async () => {
  const sted = await vis();
  const lenker = (await kart()).getAllByRole('link');
  expect(lenker.map((lenke) => lenke.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1', '-1']);
  lenker[0]?.focus();
  const her = () => document.activeElement?.getAttribute('aria-label')?.split(',')[0];
  const gaa = async (tast: string) => {
    await userEvent.keyboard(`{${tast}}`);
    return her();
  };
  expect(await gaa('ArrowUp')).toBe('Nordvik');
  expect(await gaa('ArrowUp')).toBe('Nordvik');
  expect(await gaa('ArrowDown')).toBe('Midtvik');
  expect(await gaa('ArrowRight')).toBe('Østvik');
  expect(await gaa('ArrowLeft')).toBe('Midtvik');
  expect(await gaa('ArrowLeft')).toBe('Vestvik');
  expect(await gaa('End')).toBe('Østvik');
  expect(await gaa('Home')).toBe('Midtvik');
  expect(await gaa('ArrowDown')).toBe('Sørvik');
  expect(lenker.map((lenke) => lenke.getAttribute('tabindex'))).toEqual(['-1', '-1', '0', '-1', '-1']);
  await userEvent.click(lenker[2] as HTMLElement);
  expect(sted.history.at(-1)).toBe('/kommune/9903');
});

test('what has focus or is pointed at is told beside it, until Escape', async () => {
  await vis();
  const lenker = (await kart()).getAllByRole('link');
  const lapp = () => document.querySelector('.kartlapp')?.textContent ?? null;
  expect(lapp()).toBeNull();
  await userEvent.hover(lenker[3] as HTMLElement);
  expect(lapp()).toBe('VestvikGjennomføring år 1, Pausetingen kontakt registrert');
  await userEvent.keyboard('{Escape}');
  expect(lapp()).toBeNull();
  lenker[0]?.focus();
  expect(await screen.findByText('siste kontakt 3. februar 2026')).toBeVisible();
});

test('the symbols are explained, those that are there and no other', async () => {
  await vis();
  const forklart = within(await screen.findByRole('list', { name: 'Tegnforklaring' })).getAllByRole('listitem');
  expect(forklart.map((et) => et.textContent)).toEqual(['Forfase', 'Pauset', 'Ikke i ordningen']);
  const formen = (tegn: string) => document.querySelector(`.kartpunkt [data-tegn="${tegn}"]`)?.innerHTML;
  expect(new Set(['forfase', 'pauset', 'uten'].map(formen)).size).toBe(3);
});

test('the table says the same as the map', async () => {
  await vis(linjer, 'nn');
  const rader = within(await screen.findByRole('table', { name: 'Kommunane på kartet' }))
    .getAllByRole('row')
    .slice(1);
  expect(rader.map((rad) => [...rad.querySelectorAll('th, td')].map((celle) => celle.textContent))).toEqual([
    ['Midtvik', 'Forfase', '3.2.2026'],
    ['Nordvik', 'Ikkje i ordninga', ''],
    ['Sørvik', 'Ikkje i ordninga', ''],
    ['Vestvik', 'Gjennomføring år 1På pause', ''],
    ['Østvik', 'Ikkje i ordninga', ''],
  ]);
  expect(within(rader[0] as HTMLElement).getByRole('link')).toHaveAttribute('href', '/kommune/9901');
});

test('with nobody in the scheme it says how to begin', async () => {
  await vis(linjer.map((linje) => ({ ...linje, deltakelse: null })));
  expect(await screen.findByText(/Ingen kommuner er med i ordningen ennå/)).toBeVisible();
  expect((await kart()).getAllByRole('link')).toHaveLength(5);
});
