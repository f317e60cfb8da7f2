import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Veilederlinje } from '#shared/contract/veileder.ts';
import { VeiledereSide } from '../../../renderer/veileder/veiledere-side.tsx';
import { createFakeTransport, type FakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const uuid = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const linje = (nr: number, navn: string, endring: Partial<Veilederlinje> = {}): Veilederlinje => ({
  id: uuid(nr),
  navn,
  institusjon: 'HVL',
  epost: null,
  telefon: null,
  region: null,
  dagerPerSemester: null,
  sluttet: null,
  merknad: null,
  kompetanser: [],
  spraak: [],
  oppdrag: 0,
  dagerLovet: 0,
  ...endring,
});

let transport: FakeTransport;
beforeEach(() => {
  location.hash = '';
});
const vis = (veiledere: Veilederlinje[]) => {
  transport = createFakeTransport({
    'veileder.list': () => veiledere,
    'veileder.opprett': (input) =>
      input.likevel
        ? { id: uuid(9) }
        : {
            ok: false,
            error: {
              code: 'conflict',
              rule: 'veileder-finnes',
              details: { navn: 'Åse Lund', institusjon: null, id: uuid(1) },
            },
          },
  });
  visSkjerm(transport, <VeiledereSide />);
};
const navn = () => screen.getAllByRole('rowheader').map((rad) => within(rad).getByRole('link').textContent);
const opprettet = () =>
  transport.calls.filter(({ channel }) => channel === 'veileder.opprett').map(({ input }) => input);

test('an empty register says what to do, and the button comes back when one thinks better of it', async () => {
  vis([]);
  expect(await screen.findByText(/Ingen veiledere er skrevet inn ennå/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Ny veileder' }));
  expect(screen.getByLabelText('Navn')).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(screen.getByRole('button', { name: 'Ny veileder' })).toHaveFocus();
});

test('those who have left stand last, and the filters find by words, by competence and by who works', async () => {
  vis([
    linje(1, 'Anne Li', { sluttet: '2020-01-31' }),
    linje(2, 'Ola Moe', { kompetanser: ['lesing'], region: 'Førde' }),
    linje(3, 'Per Å', { sluttet: '2999-01-01' }),
  ]);
  expect(await screen.findByText('3 veiledere')).toBeVisible();
  expect(navn()).toEqual(['Ola Moe', 'Per Å', 'Anne Li']);
  expect(screen.getByText('Sluttet 31.1.2020')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'Sluttet (1)' }));
  expect(navn()).toEqual(['Anne Li']);
  expect(screen.getByText('1 av 3 veiledere')).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Kompetanse'), 'Lesing');
  expect(screen.getByText('Ingen veiledere passer til søket.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Vis alle veiledere' }));
  await userEvent.type(screen.getByLabelText(/^Søk/), 'førde');
  expect(navn()).toEqual(['Ola Moe']);
});

test('somebody who is there already is shown, and made twice only on purpose', async () => {
  vis([linje(1, 'Åse Lund')]);
  await userEvent.click(await screen.findByRole('button', { name: 'Ny veileder' }));
  await userEvent.click(screen.getByRole('button', { name: 'Legg til' }));
  expect(screen.getByText('Skriv navnet på veilederen.')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Navn'), 'åse lund');
  await userEvent.type(screen.getByLabelText('E-post'), 'ikke en adresse{Enter}');
  expect(screen.getByText(/Skriv en hel e-postadresse/)).toBeVisible();
  expect(opprettet()).toEqual([]);
  await userEvent.clear(screen.getByLabelText('E-post'));
  await userEvent.type(screen.getByLabelText('Navn'), '{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent(/Det finnes allerede .*: Åse Lund\. Er det samme person/);
  expect(screen.getByRole('link', { name: 'Vis Åse Lund' })).toHaveAttribute('href', `/veileder/${uuid(1)}`);
  await userEvent.click(screen.getByRole('button', { name: 'Legg til likevel' }));
  expect(opprettet()).toEqual([
    { navn: 'åse lund', institusjon: null, epost: null, likevel: false },
    { navn: 'åse lund', institusjon: null, epost: null, likevel: true },
  ]);
});
