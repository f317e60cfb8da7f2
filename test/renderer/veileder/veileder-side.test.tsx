import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Veilederlinje } from '#shared/contract/veileder.ts';
import { VeilederSide } from '../../../renderer/veileder/veileder-side.tsx';
import { createFakeTransport, type FakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const id = '00000000-0000-7000-8000-000000000001';
const annenId = '00000000-0000-7000-8000-000000000002';

let veileder: Veilederlinje;
let transport: FakeTransport;
beforeEach(() => {
  veileder = {
    id,
    navn: 'Åse Lund',
    institusjon: 'HVL',
    epost: 'aase@hvl.example',
    telefon: null,
    region: null,
    dagerPerSemester: 10,
    sluttet: null,
    merknad: null,
    kompetanser: ['lesing'],
    spraak: [],
    oppdrag: 0,
    dagerLovet: 0,
  };
});

const vis = () => {
  transport = createFakeTransport({
    'veileder.hent': () => veileder,
    'veileder.list': () => [veileder, { ...veileder, id: annenId, navn: 'Per Hansen', epost: null }],
    'kobling.list': () => [],
    'veileder.oppdater': ({ patch, kompetanser }) => {
      veileder = { ...veileder, ...patch, ...(kompetanser && { kompetanser }) } as Veilederlinje;
      queueMicrotask(() => transport.emit({ type: 'data.endret', tabeller: ['veileder'], kilde: 'lokal' }));
      return { id };
    },
    'veileder.slett': () => ({
      ok: false,
      error: { code: 'conflict', rule: 'veileder-har-koblinger', details: { navn: 'Åse Lund', antall: 2 } },
    }),
  });
  visSkjerm(transport, <VeilederSide id={id} />);
};
const lagret = () =>
  transport.calls.filter(({ channel }) => channel === 'veileder.oppdater').map(({ input }) => input as object);

test('a name or an e-mail that is none stays as typed, is explained, and is not saved', async () => {
  vis();
  const epost = await screen.findByLabelText('E-post');
  await userEvent.clear(epost);
  await userEvent.type(epost, 'aase@');
  await userEvent.tab();
  expect(await screen.findByText(/Skriv en hel e-postadresse/)).toBeVisible();
  expect(epost).toHaveValue('aase@');
  const navn = screen.getByLabelText('Navn');
  await userEvent.clear(navn);
  await userEvent.tab();
  expect(await screen.findByText('Skriv navnet på veilederen.')).toBeVisible();
  expect(lagret()).toEqual([]);

  await userEvent.clear(epost);
  await userEvent.tab();
  await waitFor(() => expect(veileder.epost).toBeNull());
  expect(screen.queryByText(/Skriv en hel e-postadresse/)).toBeNull();
});

test('a name that another has is saved, and pointed out', async () => {
  vis();
  const navn = await screen.findByLabelText('Navn');
  expect(screen.queryByText(/Samme navn eller e-post/)).toBeNull();
  await userEvent.clear(navn);
  await userEvent.type(navn, 'per  hansen');
  await userEvent.tab();
  expect(await screen.findByText(/Samme navn eller e-post/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Per Hansen, HVL' })).toHaveAttribute('href', `/veileder/${annenId}`);
});

test('two ticks in a row are both kept', async () => {
  vis();
  await userEvent.click(await screen.findByLabelText('Regning'));
  await userEvent.click(screen.getByLabelText('Skoleeierrollen'));
  await waitFor(() => expect(veileder.kompetanser).toEqual(['skoleeierrollen', 'lesing', 'regning']));
  await userEvent.click(screen.getByLabelText('Lesing'));
  await waitFor(() => expect(veileder.kompetanser).toEqual(['skoleeierrollen', 'regning']));
});

test('says why a veileder with koblinger stays', async () => {
  vis();
  await userEvent.click(await screen.findByRole('button', { name: 'Slett' }));
  await userEvent.click(screen.getAllByRole('button', { name: 'Slett' }).at(-1) as HTMLElement);
  expect(await screen.findByText(/Åse Lund kan ikke slettes.*\(koblinger: 2\)/)).toBeVisible();
});
