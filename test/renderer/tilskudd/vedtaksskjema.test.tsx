import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import type { Kjede } from '#shared/contract/kjede.ts';
import type { Rammelinje, Soeknadslinje } from '#shared/contract/tilskudd.ts';
import { Vedtaksskjema } from '../../../renderer/tilskudd/vedtaksskjema.tsx';
import { createFakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const NB = '\u00a0';
const id = (nr: number) => `00000000-0000-7000-8000-00000000000${nr}`;
const iAar = new Date().getFullYear();

const ramme = (nr: number, felter: Partial<Rammelinje>): Rammelinje => ({
  ...{ id: id(nr), aar: iAar, formaal: 'tiltak', kilde: 'Udir', beloep: 100_000, merknad: null },
  ...{ vedtatt: 0, utbetalt: 0, forbrukt: 0, tilbakebetalt: 0, rest: 100_000 },
  ...felter,
});
const deltakelse = { id: id(5), aar: 2024, kommunenummer: '9901', kommunenavn: 'Nordvik' } as DeltakelseLinje;
const kjede = {
  deltakelseId: id(5),
  tiltak: [
    { id: id(6), tittel: 'Lesegrupper' },
    { id: id(7), tittel: null },
  ],
} as Kjede;

const show = (soeknad: Soeknadslinje | null = null) => {
  const transport = createFakeTransport({
    'ramme.list': () => [ramme(1, { aar: iAar + 1 }), ramme(2, { formaal: 'veiledere-forfase' }), ramme(3, {})],
    'kjede.list': () => [kjede],
    'tildeling.opprett': () => ({ id: id(9) }),
  });
  const ferdig: (string | null)[] = [];
  visSkjerm(
    transport,
    <Vedtaksskjema deltakelser={[deltakelse]} soeknad={soeknad} onFerdig={(svar) => ferdig.push(svar)} />,
  );
  return { ferdig, foert: () => transport.calls.find(({ channel }) => channel === 'tildeling.opprett')?.input };
};
const foer = () => userEvent.click(screen.getByRole('button', { name: 'Før vedtaket' }));

test('the ramme for tiltak this year is the one that is offered', async () => {
  show();
  await waitFor(() => expect(screen.getByLabelText('Ramme')).toHaveValue(id(3)));
});

test('what is not split is a part of its own, and nothing is booked before it is confirmed', async () => {
  const { ferdig, foert } = show();
  await userEvent.type(await screen.findByLabelText('Beløp'), '1 000');
  await userEvent.type(await screen.findByLabelText('Lesegrupper'), '333,33');
  await userEvent.type(screen.getByLabelText('Tiltak 2, uten tittel'), '600');
  expect(screen.getByText('66,67 kr igjen å fordele')).toBeVisible();
  await foer();
  expect(foert()).toBeUndefined();
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Før vedtaket' }));
  await waitFor(() => expect(ferdig).toEqual([`Vedtaket på 1${NB}000${NB}kr er ført.`]));
  expect(foert()).toMatchObject({
    ...{ rammeId: id(3), deltakelseId: id(5), soeknadId: null, beloep: 100_000 },
    fordeling: [
      { tiltakId: id(6), beloep: 33_333 },
      { tiltakId: id(7), beloep: 60_000 },
      { tiltakId: null, beloep: 6_667 },
    ],
  });
});

test.each([
  ['no amount', '', '', 'Skriv et beløp i kroner.'],
  ['more than the ramme holds', '1000,01', '', 'Det er bare 1 000 kr igjen av rammen.'],
  ['parts that are more than the whole', '500', '500,01', 'Det er fordelt 0,01 kr for mye.'],
  ['a part that cannot be read', '500', '1,250', '«1,250» kan ikke leses som et beløp her.'],
])('%s is not asked about', async (_, beloep, del, sagt) => {
  const { foert } = show();
  const felt = await screen.findByLabelText('Beløp');
  if (beloep) await userEvent.type(felt, beloep);
  if (del) await userEvent.type(await screen.findByLabelText('Lesegrupper'), del);
  await foer();
  expect(screen.getByText(new RegExp(sagt.replaceAll('.', '\\.')))).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(foert()).toBeUndefined();
});

test('money that is not for tiltak is not split, whatever was typed before', async () => {
  const { foert } = show();
  await userEvent.type(await screen.findByLabelText('Beløp'), '500');
  await userEvent.type(await screen.findByLabelText('Lesegrupper'), '100');
  await userEvent.selectOptions(screen.getByLabelText('Ramme'), id(2));
  expect(screen.queryByLabelText('Lesegrupper')).toBeNull();
  await foer();
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Før vedtaket' }));
  await waitFor(() => expect(foert()).toMatchObject({ rammeId: id(2), beloep: 50_000 }));
  expect(foert()).not.toHaveProperty('fordeling');
});

test('a decision on an application begins with what has not been granted of it', async () => {
  const soeknad = { id: id(8), deltakelseId: id(5), beloep: 80_000, vedtatt: 30_000, saksnummer: '26/1' };
  const { foert } = show(soeknad as Soeknadslinje);
  expect(await screen.findByLabelText('Beløp')).toHaveValue('500');
  expect(screen.getByLabelText('Saksnummer')).toHaveValue('26/1');
  await foer();
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Før vedtaket' }));
  await waitFor(() => expect(foert()).toMatchObject({ soeknadId: id(8), beloep: 50_000, saksnummer: '26/1' }));
});
