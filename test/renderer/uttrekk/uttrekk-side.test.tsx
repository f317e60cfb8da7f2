import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Uttrekkslinje } from '#shared/contract/uttrekk.ts';
import { UttrekkSide } from '../../../renderer/uttrekk/uttrekk-side.tsx';
import { createFakeTransport, type FakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';
import { kommunelinje } from '../kommune/kommunelinjer.ts';
import { uuid } from './linjer.ts';

const linje = (aar: number): Uttrekkslinje => ({
  id: uuid(aar),
  aar,
  metode: null,
  ordningsversjonId: null,
  kilde: null,
  deltakelser: 0,
  ja: 0,
  nei: 0,
  senere: 0,
  ubesvart: 0,
});

const kommuner = [kommunelinje({ kommunenummer: '9901', navn: 'Havnsund' })];

const vis = (aar: number[]) => {
  const endret = () =>
    queueMicrotask(() => transport.emit({ type: 'data.endret', tabeller: ['uttrekk'], kilde: 'lokal' }));
  const transport: FakeTransport = createFakeTransport({
    'uttrekk.list': () => aar.toSorted((a, b) => b - a).map(linje),
    'deltakelse.list': () => [],
    'ordningsversjon.list': () => [],
    'kommune.list': () => kommuner,
    'uttrekk.opprett': (input) => {
      aar.push(input.aar);
      endret();
      return { id: uuid(input.aar) };
    },
    'uttrekk.slett': ({ id }) => {
      aar.splice(
        aar.findIndex((ett) => uuid(ett) === id),
        1,
      );
      endret();
      return { id };
    },
  });
  visSkjerm(transport, <UttrekkSide />);
  return transport;
};

test('a new uttrekk leads to its first kommune, and nothing chosen is said where it is to be chosen', async () => {
  const transport = vis([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Nytt uttrekk' }));
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(screen.getByRole('button', { name: 'Nytt uttrekk' })).toHaveFocus();

  await userEvent.keyboard('{Enter}');
  await userEvent.clear(screen.getByLabelText('År'));
  await userEvent.type(screen.getByLabelText('År'), '2025{Enter}');
  const velg = await screen.findByLabelText(/^Legg til kommune i uttrekket.?2025/);
  expect(velg).toHaveFocus();

  await userEvent.click(screen.getByRole('button', { name: /^Legg til.?Uttrekk 2025/ }));
  expect(screen.getByText('Velg kommunen som skal legges til.')).toBeVisible();
  expect(velg).toBeInvalid();
  expect(transport.calls.map(({ channel }) => channel)).not.toContain('deltakelse.opprett');
  await userEvent.selectOptions(velg, '9901');
  expect(screen.queryByText('Velg kommunen som skal legges til.')).toBeNull();
});

test('a removed uttrekk gives focus to the page', async () => {
  vis([2025, 2024]);
  await userEvent.click((await screen.findAllByText('Om uttrekket'))[0] as HTMLElement);
  await userEvent.click(screen.getByRole('button', { name: /^Slett uttrekket.?2025/, hidden: true }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Slett uttrekket' }));
  expect(await screen.findByRole('heading', { name: 'Uttrekk 2024' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.queryByRole('heading', { name: 'Uttrekk 2025' })).toBeNull();
});
