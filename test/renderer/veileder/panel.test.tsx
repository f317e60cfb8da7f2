import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Koblingslinje, Veilederlinje } from '#shared/contract/veileder.ts';
import { KoblingPanel } from '../../../renderer/veileder/panel.tsx';
import { createFakeTransport, type FakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const uuid = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const MEG = uuid(1);
const DELTAKELSE = uuid(2);

const veileder = (nr: number, endring: Partial<Veilederlinje>): Veilederlinje => ({
  id: uuid(nr),
  navn: 'Åse Lund',
  institusjon: 'HVL',
  epost: null,
  telefon: null,
  region: null,
  dagerPerSemester: 10,
  sluttet: null,
  merknad: null,
  kompetanser: ['lesing'],
  spraak: ['nynorsk'],
  oppdrag: 1,
  dagerLovet: 24,
  ...endring,
});

let koblinger: Koblingslinje[];
let transport: FakeTransport;
beforeEach(() => {
  koblinger = [];
});

const kobling = (endring: Partial<Koblingslinje> = {}): Koblingslinje => ({
  id: uuid(20),
  deltakelseId: DELTAKELSE,
  veilederId: uuid(10),
  fase: 'forfase',
  rolle: null,
  status: 'takket-ja',
  statusDato: '2026-01-01',
  dager: null,
  veileder: 'Åse Lund',
  institusjon: 'HVL',
  sluttet: null,
  kommunenummer: '9901',
  kommunenavn: 'Havnsund',
  aar: 2025,
  notater: [],
  ...endring,
});

/** A kommune in forfasen, whose panel answers as the program does. */
const vis = (
  veiledere: Veilederlinje[] = [veileder(10, {}), veileder(11, { navn: 'Jon Aas', sluttet: '2020-01-01' })],
) => {
  const endret = (...tabeller: string[]) =>
    queueMicrotask(() => transport.emit({ type: 'data.endret', tabeller, kilde: 'lokal' }));
  transport = createFakeTransport({
    'innstilling.hent': () => ({ meg: { id: MEG, navn: 'Kari Nordmann', epost: null } }) as never,
    'deltakelse.list': () =>
      [{ id: DELTAKELSE, aar: 2025, fase: 'forfase', tilstand: 'aktiv', kommunenummer: '9901' }] as never,
    'veileder.list': () => veiledere,
    'kobling.list': () => koblinger,
    'kobling.opprett': (input) => {
      koblinger = [kobling({ ...(input as Partial<Koblingslinje>) })];
      endret('kobling');
      return { id: uuid(20) };
    },
    'koblingsnotat.opprett': ({ koblingId, tekst }) => {
      const notat = {
        id: uuid(30),
        koblingId,
        tekst,
        dato: '2026-02-03',
        raadgiverId: MEG,
        raadgiver: 'Kari Nordmann',
      };
      koblinger = koblinger.map((rad) => ({ ...rad, notater: [...rad.notater, notat] }));
      endret('koblingsnotat');
      return { id: uuid(30) };
    },
    'koblingsnotat.oppdater': ({ id, tekst }) => {
      koblinger = koblinger.map((rad) => ({
        ...rad,
        notater: rad.notater.map((notat) => (notat.id === id ? { ...notat, tekst } : notat)),
      }));
      endret('koblingsnotat');
      return { id };
    },
  });
  visSkjerm(transport, <KoblingPanel kommunenummer="9901" />);
};
const kall = (channel: string) => transport.calls.filter((c) => c.channel === channel).map(({ input }) => input);

test('offers those who work, shows what they can before they are chosen, and says when somebody is added', async () => {
  vis();
  expect(await screen.findByText('Ingen veileder har takket ja til denne fasen.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Legg til veileder' }));
  const velg = await screen.findByLabelText('Veileder');
  expect(velg).toHaveFocus();
  expect(
    within(velg)
      .getAllByRole('option')
      .map((o) => o.textContent),
  ).toEqual(['Velg veileder', 'Åse Lund, HVL']);
  await userEvent.click(screen.getByRole('button', { name: 'Legg til' }));
  expect(await screen.findByText('Velg en veileder.')).toBeVisible();
  expect(kall('kobling.opprett')).toEqual([]);

  await userEvent.selectOptions(velg, 'Åse Lund, HVL');
  expect(screen.getByText('24 av 20')).toBeVisible();
  expect(screen.getByText('4 mer enn tilbudt i året')).toBeVisible();
  expect(screen.getByLabelText('Fase')).toHaveDisplayValue('Forfase');
  await userEvent.selectOptions(screen.getByLabelText('Status'), 'Takket ja');
  await userEvent.click(screen.getByRole('button', { name: 'Legg til' }));
  expect(await screen.findByRole('link', { name: 'Åse Lund' })).toBeVisible();
  expect(screen.getByText('Åse Lund er lagt til.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Legg til veileder' })).toHaveFocus();
  expect(screen.queryByText(/Ingen veileder har takket ja/)).toBeNull();
});

test('says that the one who said yes has left, or is gone', async () => {
  koblinger = [kobling({ sluttet: '2020-01-31' }), kobling({ id: uuid(21), veileder: null })];
  vis();
  expect(await screen.findByText('Den som takket ja, har sluttet. Kommunen trenger en ny veileder.')).toBeVisible();
  expect(screen.getByText('Sluttet 31. januar 2020')).toBeVisible();
  expect(screen.getByText('Veileder som er slettet', { selector: '.kobling-hvem *' })).toBeVisible();
});

test('leads to the register where nobody can be chosen', async () => {
  vis([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Legg til veileder' }));
  expect(await screen.findByRole('link', { name: 'Gå til veilederne' })).toBeVisible();
});

test('a note is made by its first words, goes on as one, and is changed by its author alone', async () => {
  const annens = {
    id: uuid(31),
    koblingId: uuid(20),
    tekst: 'Ringt i fjor.',
    dato: '2025-05-01',
    raadgiverId: uuid(99),
    raadgiver: 'Per Hansen',
  };
  koblinger = [kobling({ notater: [annens] })];
  vis();
  await screen.findByText('1. mai 2025, Per Hansen');
  expect(screen.queryByRole('button', { name: 'Endre notat' })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: /^Nytt notat\s*Åse Lund$/ }));
  const felt = await screen.findByLabelText('Notat');
  await userEvent.type(felt, 'Kan begynne');
  await waitFor(() => expect(kall('koblingsnotat.opprett')).toHaveLength(1), { timeout: 3000 });
  await userEvent.type(felt, ' i mars.');
  await userEvent.click(screen.getByRole('button', { name: 'Ferdig' }));
  expect(await screen.findByText('Kan begynne i mars.')).toBeVisible();
  expect(kall('koblingsnotat.opprett')).toHaveLength(1);
  expect(screen.getByRole('button', { name: /^Nytt notat\s*Åse Lund$/ })).toHaveFocus();

  await userEvent.click(await screen.findByRole('button', { name: 'Endre notat' }));
  const igjen = await screen.findByLabelText('Notat');
  await userEvent.clear(igjen);
  await userEvent.tab();
  await userEvent.click(screen.getByRole('button', { name: 'Ferdig' }));
  expect(await screen.findByText('Kan begynne i mars.')).toBeVisible();
});

test('one note closed as soon as it is written does not become the next', async () => {
  koblinger = [kobling()];
  vis();
  await userEvent.click(await screen.findByRole('button', { name: /^Nytt notat\s*Åse Lund$/ }));
  await userEvent.type(await screen.findByLabelText('Notat'), 'Først.');
  await userEvent.click(screen.getByRole('button', { name: 'Ferdig' }));
  expect(await screen.findByText('Først.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /^Nytt notat\s*Åse Lund$/ }));
  expect(await screen.findByLabelText('Notat')).toHaveValue('');
  expect(screen.getByText('Først.')).toBeVisible();
});
