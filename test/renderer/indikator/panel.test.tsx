import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Output } from '#shared/contract/index.ts';
import { MaalingPanel } from '../../../renderer/indikator/panel.tsx';
import { createFakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

type Maalinger = Output<'maaling.list'>;

const felles = { fag: 'lesing', trinn: 5, kildefil: 'f'.repeat(64), linje: 3 } as const;
const kommune: Maalinger['kommune'][number] = {
  ...felles,
  nivaa: 'kommune',
  enhetskode: '9901',
  enhetsnavn: 'Prøvebygda',
  skoleaar: '2024-25',
  tilstand: 'vist',
  skalapoeng: 48,
  usikkerhet: 1.2,
  antall: 1234,
  nummer: '9901',
  art: 'gjeldende',
};
const skjermet = { tilstand: 'skjermet', skalapoeng: null, usikkerhet: null, antall: null } as const;
const land = (skoleaar: string): Maalinger['land'][number] => ({
  ...felles,
  nivaa: 'land',
  enhetskode: 'I',
  enhetsnavn: 'Alle skoler',
  skoleaar,
  tilstand: 'vist',
  skalapoeng: 49,
  usikkerhet: 0.1,
  antall: 56_000,
});

const vis = (maalinger: Partial<Maalinger>, spraak: 'nb' | 'nn' = 'nb') =>
  visSkjerm(
    createFakeTransport({ 'maaling.list': () => ({ kommune: [], skoler: [], land: [], ...maalinger }) }),
    <MaalingPanel kommunenummer="9901" />,
    spraak,
  );
const rad = (navn: RegExp) => screen.getByRole('rowheader', { name: navn }).closest('tr') as HTMLElement;

test('what is shielded is a word in the picture and in the table, and no figure', async () => {
  vis({ kommune: [{ ...kommune, ...skjermet }], land: [land('2024-25')] });
  const bilde = await screen.findByRole('img', { name: /Lesing, 5\. trinn/ });
  expect(bilde).toHaveAccessibleName('Lesing, 5. trinn. 2024-25: skjermet, landet 49.');
  expect(bilde.querySelector('circle, path.figur-usikkerhet')).toBeNull();
  expect(within(bilde).getByText('skjermet')).toBeInTheDocument();
  await userEvent.click(screen.getByText('Vis som tabell'));
  const celler = within(rad(/2024-25/)).getAllByRole('cell');
  expect(celler.map((celle) => celle.textContent)).toEqual(['skjermet', 'skjermet', '49', '']);
});

test('a value that the country lies within is not called over or under it', async () => {
  vis({ kommune: [kommune], land: [land('2024-25')] }, 'nn');
  expect(await screen.findByText('2024-25: 48 ± 1,2, kan ikkje skiljast frå landet')).toBeVisible();
  expect(screen.getByRole('img', { name: /48 ± 1,2, 1\s234 elevar, landet 49/ })).toBeInTheDocument();
});

test('the value of a split kommune stands under its own number, whole, and outside the picture', async () => {
  const foer = { ...kommune, skoleaar: '2022-23', enhetskode: '9907', enhetsnavn: 'Gamlebygda', nummer: '9907' };
  vis({ kommune: [kommune, { ...foer, art: 'deling', skalapoeng: 51 }], land: [] });
  expect(await screen.findByRole('img')).not.toHaveAccessibleName(/2022-23/);
  await userEvent.click(screen.getByText('Vis som tabell'));
  const [foerste] = within(rad(/publisert for 9907 Gamlebygda.*ikke fordelt/)).getAllByRole('cell');
  expect(foerste).toHaveTextContent('51 ± 1,2');
});

test('without results it says how to get them', async () => {
  vis({});
  expect(await screen.findByRole('link', { name: 'Importer resultater' })).toBeVisible();
});
