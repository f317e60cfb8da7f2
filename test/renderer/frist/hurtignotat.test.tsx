import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Output } from '#shared/contract/index.ts';
import { Hurtignotat } from '../../../renderer/frist/hurtignotat.tsx';
import { Notater } from '../../../renderer/frist/notater.tsx';
import { createFakeTransport, type FakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const id = '00000000-0000-7000-8000-000000000001';
const moeteId = '00000000-0000-7000-8000-000000000002';
const kommune = (kommunenummer: string, navn: string) => ({ kommunenummer, navn }) as Output<'kommune.list'>[number];

let notater: Output<'hurtignotat.list'>;
let deltakelser: { id: string; tilstand: string }[];
let transport: FakeTransport;
beforeEach(() => {
  notater = [];
  deltakelser = [];
});
const vis = (sted = '/') => {
  const endret = () =>
    queueMicrotask(() => transport.emit({ type: 'data.endret', tabeller: ['hurtignotat'], kilde: 'lokal' }));
  transport = createFakeTransport({
    'kommune.list': () => [kommune('9901', 'Prøvebygda'), kommune('9902', 'Øyvær')],
    'moete.hent': () => ({ moete: { kommunenummer: '9902' } }) as Output<'moete.hent'>,
    'hurtignotat.list': () => notater,
    'hurtignotat.opprett': () => ({ id }),
    'hurtignotat.oppdater': (input) => {
      notater = notater.map((n) => ({ ...n, ...(input.kommunenummer && { kommunenummer: input.kommunenummer }) }));
      endret();
      return { id };
    },
    'hurtignotat.ferdigstill': () => {
      notater = [];
      endret();
      return { moeteId };
    },
    'deltakelse.list': () => deltakelser as Output<'deltakelse.list'>,
  });
  visSkjerm(
    transport,
    <Router hook={memoryLocation({ path: sted }).hook}>
      <Hurtignotat />
      <Notater />
    </Router>,
  );
};
const sendt = (channel: string) => transport.calls.filter((call) => call.channel === channel).map(({ input }) => input);
const felt = () => screen.getByRole('textbox', { name: 'Notat' });

test('one key opens it; Ctrl+Enter saves, closes and says where it is', async () => {
  vis();
  await userEvent.keyboard('{Control>}j{/Control}');
  await userEvent.type(felt(), 'Ring Per');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await screen.findByText('Notatet ligger i I dag.');
  expect(sendt('hurtignotat.opprett')).toEqual([{ tekst: 'Ring Per', kommunenummer: null }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the key is a letter alone only with Ctrl: typing is typing', async () => {
  vis();
  await userEvent.keyboard('j{Alt>}j{/Alt}{Control>}{Shift>}j{/Shift}{/Control}');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what is typed is kept when it is closed, and gone when it is saved', async () => {
  vis();
  await userEvent.click(screen.getByRole('button', { name: 'Notat' }));
  await userEvent.type(felt(), 'Halvskrevet');
  await userEvent.click(screen.getByRole('button', { name: 'Lukk' }));
  await userEvent.click(screen.getByRole('button', { name: 'Notat' }));
  expect(felt()).toHaveValue('Halvskrevet');
  expect(screen.getByText('Det du hadde skrevet, er hentet fram igjen.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Notat' }));
  expect(felt()).toHaveValue('');
});

test.each([
  ['/', ''],
  ['/kommune/9901', '9901'],
  [`/moete/${moeteId}`, '9902'],
])('on %s the kommune is %s', async (sted, kommunenummer) => {
  vis(sted);
  await userEvent.keyboard('{Control>}j{/Control}');
  await waitFor(() => expect(screen.getByLabelText('Kommune')).toHaveValue(kommunenummer));
});

test('an empty note is not saved, and says so', async () => {
  vis();
  await userEvent.keyboard('{Control>}j{/Control}');
  await userEvent.type(felt(), '   ');
  await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
  await screen.findByText('Skriv noe først.');
  expect(sendt('hurtignotat.opprett')).toEqual([]);
});

test('a note is sorted once it has a kommune that takes part', async () => {
  notater = [
    { id, tekst: 'Ring Per', tid: '2026-02-03T08:00:00.000Z', kommuneId: null, kommunenummer: null, kommunenavn: null },
  ];
  vis();
  await userEvent.click(await screen.findByRole('button', { name: 'Gjør til møteutkast' }));
  await screen.findByText('Velg kommunen notatet hører til.');
  await userEvent.selectOptions(screen.getByLabelText('Kommune'), 'Prøvebygda');
  await waitFor(() => expect(notater[0]?.kommunenummer).toBe('9901'));
  await userEvent.click(screen.getByRole('button', { name: 'Gjør til møteutkast' }));
  await screen.findByText(/Kommunen har ingen deltakelse ennå/);
  deltakelser = [
    { id: 'pauset', tilstand: 'pauset' },
    { id: 'aktiv', tilstand: 'aktiv' },
  ];
  await userEvent.click(screen.getByRole('button', { name: 'Legg som privat notat' }));
  expect(await screen.findByRole('link', { name: 'Åpne utkastet' })).toHaveAttribute('href', `/moete/${moeteId}`);
  expect(sendt('hurtignotat.ferdigstill')).toEqual([{ id, deltakelseId: 'aktiv', som: 'privat-notat' }]);
  expect(await screen.findByRole('heading', { name: 'Alle notater er sortert' })).toHaveFocus();
});
