import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Kjede } from '#shared/contract/kjede.ts';
import { finnLoeseTraader } from '#shared/tiltak/finn-loese-traader.ts';
import { KjedePanel } from '../../../renderer/tiltak/panel.tsx';
import { createFakeTransport, type FakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const id = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const deltakelseId = id(1);
const utfordring = (nr: number, tekst: string | null): Kjede['utfordringer'][number] => ({
  ...{ id: id(nr), deltakelseId, tekst, nivaa: null, belegg: 'Samtaler', indikatorer: ['lesing-5'], tiltak: [] },
});
const tiltak = (nr: number, tittel: string, ...utfordringer: number[]): Kjede['tiltak'][number] => ({
  ...{ id: id(nr), deltakelseId, tittel, maal: 'Alle leser', nivaa: 'skoleeier', status: 'ikke-startet' },
  ...{ kompetansemiljoe: null, start: null, slutt: null, vurdering: null, vedtatt: 0 },
  utfordringer: utfordringer.map(id),
});

let kjede: Kjede;
let tidligere: Kjede[];
let transport: FakeTransport;
beforeEach(() => {
  tidligere = [];
  kjede = {
    ...{ deltakelseId, aar: 2024, fase: 'gjennomfoering-1', tilstand: 'aktiv', traader: [] },
    utfordringer: [utfordring(11, 'Lesing'), utfordring(12, 'Ledelse')],
    tiltak: [tiltak(21, 'Lesegrupper', 11), tiltak(22, 'Elevråd')],
  };
});

const vis = () => {
  const svar = (radId: string) => {
    queueMicrotask(() => transport.emit({ type: 'data.endret', tabeller: ['tiltak'], kilde: 'lokal' }));
    return { id: radId };
  };
  const medTraader = (rad: Kjede): Kjede => {
    const utfordringer = rad.utfordringer.map((u) => ({
      ...u,
      tiltak: rad.tiltak.filter((t) => t.utfordringer.includes(u.id)).map((t) => t.id),
    }));
    return {
      ...rad,
      utfordringer,
      traader: finnLoeseTraader({ ...rad, utfordringer, soeknadsfrist: null }, '2026-02-03'),
    };
  };
  const endre = (radId: string, endring: Partial<Kjede['tiltak'][number]>) => {
    kjede = { ...kjede, tiltak: kjede.tiltak.map((t) => (t.id === radId ? { ...t, ...endring } : t)) };
  };
  transport = createFakeTransport({
    'kjede.list': () => [medTraader(kjede), ...tidligere],
    'tiltak.opprett': ({ utfordringer = [] }) => {
      kjede = { ...kjede, tiltak: [...kjede.tiltak, { ...tiltak(29, ''), tittel: null, utfordringer }] };
      return svar(id(29));
    },
    'tiltak.oppdater': ({ id: radId, patch = {}, utfordringer }) => {
      endre(radId, { ...(patch as Partial<Kjede['tiltak'][number]>), ...(utfordringer && { utfordringer }) });
      return svar(radId);
    },
    'tiltak.slett': ({ id: radId }) => {
      kjede = { ...kjede, tiltak: kjede.tiltak.filter((t) => t.id !== radId) };
      return svar(radId);
    },
    'utfordring.opprett': () => ({ ok: false, error: { code: 'not-found', rule: 'deltakelse-finnes-ikke' } }),
  });
  visSkjerm(transport, <KjedePanel kommunenummer="9901" />);
};
const knapp = (name: string | RegExp) => screen.findByRole('button', { name });

test('a loose end leads to the field that ties it, and is gone when it is tied', async () => {
  vis();
  expect(await screen.findByRole('status')).toHaveTextContent('3 løse tråder');
  await userEvent.click(await knapp('«Elevråd» svarer ikke på noen utfordring'));
  const lesing = screen.getByLabelText('Lesing');
  expect(lesing).toHaveFocus();
  await userEvent.click(screen.getByLabelText('Ledelse'));
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 løs tråd'));
  expect(screen.queryByRole('button', { name: /«Elevråd» svarer/ })).toBeNull();
  expect(screen.getByLabelText('Ledelse')).toHaveFocus();
});

test('done gives focus back, and what was chosen is read in its place', async () => {
  vis();
  await userEvent.click(await knapp('Rediger Elevråd'));
  await userEvent.click(screen.getByLabelText('Ledelse'));
  await userEvent.click(await knapp('Ferdig'));
  expect(await knapp('Rediger Elevråd')).toHaveFocus();
  const ledelse = screen.getByRole('heading', { name: 'Ledelse' }).closest('li');
  expect(within(ledelse as HTMLElement).getByRole('heading', { name: 'Elevråd' })).toBeVisible();
});

test('a tiltak made under an utfordring answers it at once, and its title takes focus', async () => {
  vis();
  await userEvent.click(await knapp('Legg til tiltak som svarer på «Ledelse»'));
  expect(await screen.findByLabelText('Tiltak')).toHaveFocus();
  expect(transport.calls).toContainEqual({
    channel: 'tiltak.opprett',
    input: { deltakelseId, utfordringer: [id(12)] },
  });
  expect(screen.getByLabelText('Ledelse')).toBeChecked();
});

test('a tiltak that answers two stands once with its kroner', async () => {
  kjede = { ...kjede, tiltak: [{ ...tiltak(21, 'Lesegrupper', 11, 12), vedtatt: 25_000_000 }] };
  vis();
  expect(await screen.findAllByText(/^250.000 kr$/)).toHaveLength(1);
  expect(screen.getByText('står under «Lesing»')).toBeVisible();
  await userEvent.click(await knapp('Lesegrupper'));
  expect(await knapp('Rediger Lesegrupper')).toHaveFocus();
});

test('an end before the start is kept and explained', async () => {
  kjede = { ...kjede, tiltak: [{ ...tiltak(21, 'Lesegrupper', 11, 12), start: '2026-08-01', slutt: '2026-03-01' }] };
  vis();
  await userEvent.click(await knapp('«Lesegrupper» slutter før det starter'));
  expect(screen.getByLabelText('Slutt')).toHaveFocus();
  expect(screen.getByLabelText('Slutt')).toHaveValue('1.3.2026');
  expect(screen.getByText(/^Tiltaket slutter før det starter\./)).toBeVisible();
});

test('deleting asks first, and leaves focus in the chain', async () => {
  vis();
  await userEvent.click(await knapp('Rediger Elevråd'));
  await userEvent.click(await knapp('Slett'));
  const dialog = screen.getByRole('dialog');
  expect(kjede.tiltak).toHaveLength(2);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Slett' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Elevråd' })).toBeNull());
  expect(await knapp('Legg til utfordring')).toHaveFocus();
});

test('many loose ends are folded, and why a row could not be made is said', async () => {
  kjede = { ...kjede, tiltak: [], utfordringer: [1, 2, 3, 4, 5, 6, 7].map((nr) => utfordring(10 + nr, null)) };
  vis();
  expect(await screen.findByRole('status')).toHaveTextContent('8 løse tråder');
  expect(screen.getAllByRole('button', { name: /er ikke beskrevet$/ })).toHaveLength(5);
  await userEvent.click(await knapp('Vis 3 til'));
  expect(screen.getAllByRole('button', { name: /er ikke beskrevet$/ })).toHaveLength(7);
  await userEvent.click(await knapp('Legg til utfordring'));
  expect(await screen.findByText(/^Deltakelsen finnes ikke lenger/)).toBeVisible();
});

test('nothing yet says what to do; earlier deltakelser and those that have stopped have no loose ends', async () => {
  kjede = { ...kjede, tilstand: 'pauset', utfordringer: [], tiltak: [] };
  tidligere = [
    { ...kjede, deltakelseId: id(2), aar: 2020, fase: 'avsluttet', utfordringer: [utfordring(31, 'Regning')] },
  ];
  vis();
  expect(await screen.findByText(/^Ingen utfordringer er skrevet inn ennå/)).toBeVisible();
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByText('Uttrekk 2020', { selector: 'summary, summary *' })).toBeVisible();
});
