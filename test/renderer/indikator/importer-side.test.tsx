import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Input } from '#shared/contract/index.ts';
import type { Result } from '#shared/contract/result.ts';
import type { Importrapport } from '#shared/indikator/maaling.ts';
import { ImporterSide } from '../../../renderer/indikator/importer-side.tsx';
import { createFakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const fil = (tegn: string, navn: string) => ({ fil: tegn.repeat(64), navn });
const ny = fil('a', 'ny.csv');
const gammel = fil('b', 'gammel.csv');
const ubrukelig = fil('c', 'regneark.csv');

const rapport = ({ fil, navn }: typeof ny): Importrapport => ({
  filnavn: navn,
  fil,
  skoleaar: ['2024-25'],
  fag: ['engelsk', 'lesing'],
  trinn: [5],
  raderLest: 3,
  plassert: { land: 1, fylke: 0, kommune: 1, skole: 0 },
  ikkePlassert: [{ linje: 9, kode: '2100', navn: 'Svalbard', grunn: 'svalbard', verdi: '2100' }],
  skjermet: { land: 0, fylke: 0, kommune: 1, skole: 0 },
  verdier: { vist: 1, skjermet: 1, 'antall-skjermet': 0, 'ingen-elever': 0 },
  ukjenteKolonner: [],
  harMestringsnivaa: false,
  alleredeImportert: fil === gammel.fil,
  nummerendringer: [],
});

const importer = ({ filer }: Input<'maaling.importer'>): Result<Importrapport[]> =>
  filer.some((valgt) => valgt.fil === ubrukelig.fil)
    ? { ok: false, error: { code: 'invalid-input', rule: 'fil-er-xlsx', details: { filnavn: 'regneark.csv' } } }
    : { ok: true, value: filer.map(rapport) };

const vis = () => {
  const transport = createFakeTransport({ 'maaling.importer': importer, 'kildefil.list': () => [] });
  const host = { ...transport.host, velgFiler: async () => ({ ok: true, value: [ny, gammel, ubrukelig] }) as const };
  visSkjerm({ ...transport, host }, <ImporterSide />);
  return transport;
};

test('nothing is stored before somebody has seen it, and one bad file does not stop the others', async () => {
  const transport = vis();
  await userEvent.click(screen.getByRole('button', { name: 'Velg filer …' }));
  const kort = (navn: string) => within(screen.getByRole('heading', { name: navn }).closest('li') as HTMLElement);
  await screen.findByRole('heading', { name: 'regneark.csv' });
  expect(kort('ny.csv').getByText('Klar til import')).toBeVisible();
  expect(kort('ny.csv').getByText('1 rad kan ikke plasseres')).toBeVisible();
  expect(kort('gammel.csv').getByText('Importert fra før')).toBeVisible();
  expect(kort('regneark.csv').getByRole('alert')).toHaveTextContent(/Excel-arbeidsbok/);
  expect(screen.getByText('Mestringsnivå mangler')).toBeVisible();
  const importer = () => transport.calls.filter(({ channel }) => channel === 'maaling.importer').map((c) => c.input);
  expect(importer()).toEqual(
    [ny, gammel, ubrukelig].map((valgt) => ({ filer: [valgt], proev: true, arbeid: expect.any(String) })),
  );

  await userEvent.click(screen.getByRole('button', { name: 'Importer filen' }));
  expect(await screen.findByText('Filen er importert: 2 rader er plassert.')).toBeVisible();
  expect(importer().at(-1)).toEqual({ filer: [ny], arbeid: expect.any(String) });
  expect(screen.getByRole('link', { name: 'Gå til kommunene' })).toBeVisible();
});

test('the same file chosen twice is read once', async () => {
  const transport = vis();
  const velg = screen.getByRole('button', { name: 'Velg filer …' });
  await userEvent.click(velg);
  await screen.findByRole('heading', { name: 'regneark.csv' });
  await userEvent.click(velg);
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3 + 1);
  expect(transport.calls.filter(({ channel }) => channel === 'maaling.importer')).toHaveLength(3);
});
