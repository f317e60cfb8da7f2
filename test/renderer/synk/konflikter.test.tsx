import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Konflikt } from '#shared/contract/synk.ts';
import { Konflikter } from '../../../renderer/synk/konflikter.tsx';
import { createFakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const id = '00000000-0000-7000-8000-000000000001';
const tid = '2026-02-03T08:00:00.000Z';

/** Rows that a value may point at, as the program names them. */
const ramme: Readonly<Record<string, string>> = {
  a: '2025 · formaal:tiltak · Udir',
  b: '2026 · formaal:tiltak · Udir',
};

const konflikt = (felt: string, verdier: readonly (string | number | null)[], tabell = 'moete'): Konflikt => ({
  tabell,
  id,
  felt,
  tittel: 'Prøvebygda · 2024 · 2026-02-03',
  stopper: false,
  verdier: verdier.map((verdi, i) => ({
    verdi,
    henviser: typeof verdi === 'string' && verdi in ramme ? (ramme[verdi] as string) : null,
    forfatter: i === 0 ? 'Kari' : 'Ola',
    tid,
    vises: i === 0,
  })),
});

/** One conflict that is gone once somebody has chosen. */
const vis = (en: Konflikt) => {
  let staar = [en];
  const transport = createFakeTransport({
    'konflikt.list': () => staar,
    'konflikt.oppdater': () => {
      staar = [];
      queueMicrotask(() => transport.emit({ type: 'data.endret', tabeller: ['moete'], kilde: 'lokal' }));
      return { gjenstaar: 0 };
    },
  });
  visSkjerm(transport, <Konflikter />);
  return () => transport.calls.find(({ channel }) => channel === 'konflikt.oppdater')?.input;
};

test('both values are shown with who wrote them, and either can be chosen', async () => {
  const valgt = vis(konflikt('tekst', ['Felles.\nKaris avsnitt.', 'Felles.\nOlas avsnitt.']));
  expect(await screen.findByRole('heading', { name: 'Prøvebygda · 2024 · 3. februar 2026' })).toBeVisible();
  expect([...document.querySelectorAll('mark')].map((merket) => merket.textContent)).toEqual([
    'Karis avsnitt.',
    'Olas avsnitt.',
  ]);
  await userEvent.click(screen.getByRole('button', { name: /^Velg denne ?\(tekst fra Ola\)/ }));
  expect(valgt()).toEqual({ tabell: 'moete', id, felt: 'tekst', verdi: 'Felles.\nOlas avsnitt.' });
  const sagt = await screen.findByText(/Valget er lagret/);
  await waitFor(() => expect(sagt).toHaveFocus());
});

test('a third value is written by keyboard, from the one that is shown', async () => {
  const valgt = vis(konflikt('tema', ['Lesing', 'Leseplan']));
  (await screen.findByRole('button', { name: 'Skriv en ny verdi' })).focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByLabelText('Ny verdi for tema')).toHaveFocus();
  await userEvent.keyboard(' og leseplan{Enter}');
  expect(valgt()).toMatchObject({ verdi: 'Lesing og leseplan' });
});

test('coded values are words, and a third is chosen among them', async () => {
  const valgt = vis(konflikt('tilstand', ['pauset', 'trukket-seg'], 'deltakelse'));
  const verdier = within((await screen.findByRole('heading', { level: 3 })).closest('li') as HTMLElement);
  expect(verdier.getByText('Pauset')).toBeVisible();
  expect(verdier.getByText('Trukket seg')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Skriv en ny verdi' }));
  await userEvent.selectOptions(screen.getByLabelText('Ny verdi for status'), 'Aktiv');
  await userEvent.click(screen.getByRole('button', { name: 'Bruk den nye verdien' }));
  expect(valgt()).toMatchObject({ verdi: 'aktiv' });
});

test('a row that one removed and another worked on is kept or removed, nothing else', async () => {
  const valgt = vis(konflikt('', [1, null]));
  expect(await screen.findByText('Beholdes')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Skriv en ny verdi' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /fra Ola/ }));
  expect(valgt()).toMatchObject({ felt: '', verdi: null });
});

test('an amount is kroner, and a third is written as kroner', async () => {
  const valgt = vis(konflikt('beloep', [12_500_00, 13_000_50], 'soeknad'));
  expect(await screen.findByText('12 500 kr', { exact: true, normalizer: mellomrom })).toBeVisible();
  expect(screen.getByText('13 000,50 kr', { normalizer: mellomrom })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Skriv en ny verdi' }));
  const felt = screen.getByLabelText('Ny verdi for søknadsbeløp');
  await userEvent.clear(felt);
  await userEvent.type(felt, 'mye{Enter}');
  expect(valgt()).toBeUndefined();
  await userEvent.clear(felt);
  await userEvent.type(felt, '12 750{Enter}');
  expect(valgt()).toMatchObject({ felt: 'beloep', verdi: 12_750_00 });
});

test('a code that the store keeps as a number is chosen by its words and stays a number', async () => {
  const valgt = vis(konflikt('liste', [null, 1], 'deltakelse'));
  await userEvent.click(await screen.findByRole('button', { name: 'Skriv en ny verdi' }));
  const felt = screen.getByLabelText('Ny verdi for liste');
  expect(felt).toHaveDisplayValue('ikke fylt ut');
  await userEvent.selectOptions(felt, 'Liste 2 (spredning mellom skolene)');
  await userEvent.click(screen.getByRole('button', { name: 'Bruk den nye verdien' }));
  expect(valgt()).toMatchObject({ felt: 'liste', verdi: 2 });
});

test('a value that points at another row is shown by what that row is called', async () => {
  vis(konflikt('rammeId', ['a', 'b'], 'samling'));
  expect(await screen.findByText('2025 · Tiltak i kommunene · Udir')).toBeVisible();
  expect(screen.getByText('2026 · Tiltak i kommunene · Udir')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Skriv en ny verdi' })).toBeNull();
});

const mellomrom = (tekst: string) => tekst.replaceAll('\u00a0', ' ');
