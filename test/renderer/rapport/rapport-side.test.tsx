import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Rapportmangel } from '#shared/contract/rapport.ts';
import { RapportSide } from '../../../renderer/rapport/rapport-side.tsx';
import { createFakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const fil = 'a'.repeat(64);
const mangel = (regel: Rapportmangel['regel'], over: Partial<Rapportmangel> = {}): Rapportmangel => ({
  regel,
  stopper: false,
  kommunenummer: '9901',
  kommunenavn: 'Prøvebygda',
  detalj: null,
  moeteId: null,
  ...over,
});

const vis = (mangler: Rapportmangel[]) => {
  const lagret: unknown[] = [];
  const transport = createFakeTransport({
    'deltakelse.list': () => [],
    'rapport.hent': () => ({
      ...{ deltakelser: 3, tiltak: 2, midler: 1, samlinger: 1, kontakter: 7, indikatorer: 20, skjermet: 4, mangler },
    }),
    'rapport.eksporter': () => ({ fil, navn: 'rapportering.xlsx', rader: {} }),
  });
  const host = {
    ...transport.host,
    lagreFil: async (hva: unknown) => {
      lagret.push(hva);
      return { ok: true, value: { lagret: true } } as const;
    },
  };
  visSkjerm({ ...transport, host }, <RapportSide />);
  return { transport, lagret };
};

test('a blocker stands apart, leads to where it is mended, and holds the workbook back', async () => {
  vis([
    mangel('konflikt', { stopper: true, detalj: 'deltakelse.fase' }),
    ...['2022', '2024'].map((aar) => mangel('deltakelse-mangler', { detalj: `${aar} grunn,statusDato` })),
  ]);
  expect(await screen.findByText(/ingen har valgt ennå\. Deltakelse: fase/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Velg verdi: Prøvebygda' })).toHaveAttribute('href', '/synk');
  for (const aar of ['2022', '2024'])
    expect(screen.getByText(`Deltakelsen i uttrekk ${aar} mangler begrunnelse og dato for status.`)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Lag arbeidsbok' })).toBeDisabled();
});

test('a warning does not; the workbook is made in the chosen language and handed over', async () => {
  const { transport, lagret } = vis([mangel('moete-utkast', { detalj: '2026-02-03' })]);
  expect(await screen.findByText('Møtet 3. februar 2026 er fortsatt et utkast.')).toBeVisible();
  await userEvent.click(screen.getByText('Nynorsk'));
  await userEvent.click(screen.getByRole('button', { name: 'Lag arbeidsbok' }));
  expect(await screen.findByText('Arbeidsboken er laget: rapportering.xlsx')).toBeVisible();
  expect(transport.calls.at(-1)?.input).toEqual({ spraak: 'nn', format: 'xlsx', arbeid: expect.any(String) });
  expect(lagret).toEqual([{ fil, navn: 'rapportering.xlsx' }]);
});
