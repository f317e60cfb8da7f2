import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import { Side } from '../../../renderer/ui/page.tsx';
import { DeltakelsePanel } from '../../../renderer/uttrekk/panel.tsx';
import { createFakeTransport, type FakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';
import { deltakelse, uuid } from './linjer.ts';

/** A kommune's card with what it takes part in, answering as the program does. */
const vis = (deltakelser: DeltakelseLinje[]) => {
  const endret = () =>
    queueMicrotask(() => transport.emit({ type: 'data.endret', tabeller: ['deltakelse'], kilde: 'lokal' }));
  const transport: FakeTransport = createFakeTransport({
    'deltakelse.list': () => [...deltakelser],
    'deltakelse.opprett': ({ aar }) => {
      const id = uuid(aar);
      if (!deltakelser.some((d) => d.id === id)) deltakelser.push(deltakelse({ id, aar }));
      endret();
      return { id };
    },
    'deltakelse.slett': ({ id }) => {
      deltakelser.splice(
        deltakelser.findIndex((d) => d.id === id),
        1,
      );
      endret();
      return { id };
    },
    'endring.list': () => [],
  });
  visSkjerm(
    transport,
    <Side tittel="Havnsund">
      <DeltakelsePanel kommunenummer="9901" />
    </Side>,
  );
};
const kort = (aar: number) => screen.findByRole('heading', { name: `Uttrekk ${aar}` });

test('a new deltakelse takes focus as its card comes, and so does one that was there already', async () => {
  vis([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Legg til deltakelse' }));
  const aar = screen.getByLabelText('Uttrekksår');
  await userEvent.clear(aar);
  await userEvent.type(aar, '2012{Enter}');
  expect(screen.getByText('Skriv et årstall fra 2013 og framover.')).toBeVisible();
  for (const skrevet of ['2024', '2025', '2024']) {
    const felt = screen.queryByLabelText('Uttrekksår');
    if (!felt) await userEvent.click(await screen.findByRole('button', { name: 'Legg til deltakelse' }));
    await userEvent.clear(screen.getByLabelText('Uttrekksår'));
    await userEvent.type(screen.getByLabelText('Uttrekksår'), `${skrevet}{Enter}`);
    expect(await kort(Number(skrevet))).toHaveFocus();
  }
});

test('thinking better of it gives focus back to the button, and a removal gives it to the page', async () => {
  vis([deltakelse({ aar: 2025 })]);
  await userEvent.click(await screen.findByRole('button', { name: 'Legg til deltakelse' }));
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(screen.getByRole('button', { name: 'Legg til deltakelse' })).toHaveFocus();

  await userEvent.click(screen.getByRole('button', { name: /^Slett.?Uttrekk 2025/ }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Slett' }));
  expect(await screen.findByText(/Kommunen er ikke registrert i noe uttrekk/)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});
