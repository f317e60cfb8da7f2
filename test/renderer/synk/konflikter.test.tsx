import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Konflikt } from '#shared/contract/synk.ts';
import { Konflikter } from '../../../renderer/synk/konflikter.tsx';
import { createFakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const id = '00000000-0000-7000-8000-000000000001';
const tid = '2026-02-03T08:00:00.000Z';

const konflikt = (felt: string, verdier: readonly (string | number | null)[], tabell = 'moete'): Konflikt => ({
  tabell,
  id,
  felt,
  tittel: 'Prøvebygda · 2024 · 2026-02-03',
  stopper: false,
  verdier: verdier.map((verdi, i) => ({ verdi, forfatter: i === 0 ? 'Kari' : 'Ola', tid, vises: i === 0 })),
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
