import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Output } from '#shared/contract/index.ts';
import { manglerIMoete } from '#shared/kontakt/moete.ts';
import { MoeteSide } from '../../../renderer/kontakt/moete-side.tsx';
import { createFakeTransport, type FakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

type Alt = Output<'moete.hent'>;
const id = '00000000-0000-7000-8000-000000000001';

let alt: Alt;
let transport: FakeTransport;
beforeEach(() => {
  alt = {
    moete: {
      id,
      deltakelseId: '00000000-0000-7000-8000-000000000002',
      dato: '2026-02-03',
      form: null,
      sted: null,
      tema: null,
      tekst: 'Først.',
      ferdig: 0,
      privatNotat: null,
      kommunenummer: '9901',
      kommunenavn: 'Prøvebygda',
      aar: 2024,
      deltakere: 0,
      avtalepunkter: 0,
      mangler: [],
      synk: 'lokalt',
    },
    deltakere: [],
    avtalepunkter: [],
  };
});

/** A meeting that answers as the program does. */
const vis = (lagre = true) => {
  const endret = (tabell: string) => transport.emit({ type: 'data.endret', tabeller: [tabell], kilde: 'lokal' });
  transport = createFakeTransport({
    'moete.hent': () => ({
      ...alt,
      moete: { ...alt.moete, mangler: manglerIMoete(alt.moete, alt.deltakere, alt.avtalepunkter) },
    }),
    'moete.oppdater': ({ patch }) => {
      if (!lagre) return { ok: false, error: { code: 'unavailable', rule: 'disk-full' } };
      alt = { ...alt, moete: { ...alt.moete, ...patch } as Alt['moete'] };
      queueMicrotask(() => endret('moete'));
      return { id };
    },
    'moete.ferdigstill': () => ({
      ok: false,
      error: { code: 'conflict', rule: 'moete-mangler', details: { antall: 2, mangler: 'form,deltakere' } },
    }),
    'moetedeltaker.opprett': () => {
      const nyId = `00000000-0000-7000-8000-00000000010${alt.deltakere.length}`;
      alt = { ...alt, deltakere: [...alt.deltakere, { id: nyId, moeteId: id, rolle: null, navn: null }] };
      queueMicrotask(() => endret('moetedeltaker'));
      return { id: nyId };
    },
    'moetedeltaker.oppdater': () => ({ id }),
    'moetedeltaker.slett': (input) => {
      alt = { ...alt, deltakere: alt.deltakere.filter((deltaker) => deltaker.id !== input.id) };
      queueMicrotask(() => endret('moetedeltaker'));
      return { id };
    },
  });
  visSkjerm(transport, <MoeteSide id={id} />);
};
const lagret = () =>
  transport.calls.filter(({ channel }) => channel === 'moete.oppdater').map(({ input }) => input as { patch: object });

test('what is typed survives a save that fails, and says so', async () => {
  vis(false);
  const tekst = await screen.findByLabelText('Fra møtet');
  await userEvent.type(tekst, ' Så mer.');
  await userEvent.tab();
  await waitFor(() => expect(lagret()).not.toHaveLength(0));
  transport.emit({ type: 'data.endret', tabeller: ['moete'], kilde: 'synk' });
  expect(await screen.findByText(/er ikke lagret ennå/)).toBeVisible();
  expect(tekst).toHaveValue('Først. Så mer.');
});

test('a date that is none is kept as typed, explained, and not saved', async () => {
  vis();
  const dato = await screen.findByLabelText('Dato');
  await userEvent.clear(dato);
  await userEvent.type(dato, '32.2.2026');
  await userEvent.tab();
  expect(dato).toHaveValue('32.2.2026');
  expect(dato).toBeInvalid();
  expect(screen.getByText(/«32\.2\.2026» er ikke en dato.*Inntil videre gjelder 3\. februar 2026/)).toBeVisible();
  await waitFor(() => expect(lagret()).not.toHaveLength(0));
  expect(alt.moete.dato).toBe('2026-02-03');

  await userEvent.clear(dato);
  await userEvent.type(dato, '4/2-26');
  await userEvent.clear(dato);
  await userEvent.type(dato, '4/2 ');
  await userEvent.tab();
  await waitFor(() => expect(alt.moete.dato).toMatch(/^20\d\d-02-04$/));
  expect(dato).toBeValid();
  expect(screen.queryByText(/er ikke en dato/)).toBeNull();
});

test('what is missing leads to its field, and stops finishing in words', async () => {
  vis();
  await userEvent.click(await screen.findByRole('button', { name: 'form' }));
  expect(screen.getByLabelText('Form')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'deltakere med rolle' }));
  expect(screen.getByRole('button', { name: 'Legg til deltaker' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Ferdigstill' }));
  expect(
    await screen.findByText('Møtet kan ikke ferdigstilles ennå. Det mangler form, deltakere med rolle.'),
  ).toBeVisible();
});

test('participants by keyboard: Enter makes the next, and removing one keeps focus in the list', async () => {
  vis();
  const leggTil = await screen.findByRole('button', { name: 'Legg til deltaker' });
  leggTil.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.getAllByLabelText('Rolle')[0]).toHaveFocus());
  await userEvent.tab();
  await userEvent.keyboard('Siri Berg{Enter}');
  await waitFor(() => expect(screen.getAllByLabelText('Rolle')[1]).toHaveFocus());
  expect(screen.getAllByLabelText('Navn')[0]).toHaveValue('Siri Berg');
  await userEvent.click(screen.getByRole('button', { name: 'Fjern Deltaker 2' }));
  await waitFor(() => expect(screen.getAllByLabelText('Rolle')).toHaveLength(1));
  expect(leggTil).toHaveFocus();
});

test('a finished meeting is read, not written', async () => {
  alt = { ...alt, moete: { ...alt.moete, ferdig: 1, form: 'telefon' } };
  vis();
  expect(await screen.findByText('Først.')).toBeVisible();
  expect(screen.queryByLabelText('Fra møtet')).toBeNull();
  expect(screen.getByRole('button', { name: 'Åpne igjen' })).toBeVisible();
});
