import { expect, test } from 'vitest';
import { lagRapport, type Rapportgrunnlag } from '#shared/rapport/lag-rapport.ts';
import { Rapport } from '#shared/rapport/rapport.ts';

const deltakelse: Rapportgrunnlag['deltakelser'][number] = {
  ...{ id: 'd1', kommunenummer: '9901', kommunenavn: 'Havnsund', fylke: 'Eksempelfylket', uttrekk: 2024 },
  ...{ fase: 'forfase', tilstand: 'aktiv', statusDato: null, harGrunn: 0 },
  ...{ liste: null, rangering: null, svar: null, svargrunn: null, svardato: null },
};
const moete = (id: string, dato: string | null, ferdig = 1) => ({ id, deltakelseId: 'd1', dato, form: null, ferdig });

const rapportAv = (grunnlag: Partial<Rapportgrunnlag>, sannFor = '2026-11-24T08:30:00.000Z') =>
  lagRapport(
    {
      ...{ deltakelser: [deltakelse], moeter: [], deltakere: [], avtalepunkter: [], maalinger: [] },
      ...{ tiltak: [], midler: [], samlinger: [], samlingsdeltakere: [] },
      ...grunnlag,
    },
    { programversjon: '0.1.0', sannFor, avsender: { embete: 'E', embeteNynorsk: 'E', raadgiver: 'R' } },
  );

test('a report is what its schema says', () => {
  expect(Rapport.safeParse(rapportAv({ moeter: [moete('m1', '2026-02-03')] })).success).toBe(true);
});

test('the last contact is the latest day of a finished meeting, wherever it stands in the list', () => {
  const moeter = [
    moete('m1', '2026-02-03'),
    moete('m2', null),
    moete('m3', '2025-12-01'),
    moete('m4', '2026-09-09', 0),
  ];
  expect(rapportAv({ moeter }).deltakelser[0]).toMatchObject({ kontakter: 3, sisteKontakt: '2026-02-03' });
});

test('a deltakelse without contacts has none, and no last day', () => {
  expect(rapportAv({}).deltakelser[0]).toMatchObject({ kontakter: 0, sisteKontakt: null });
});

test('drafts are counted and not reported', () => {
  const rapport = rapportAv({ moeter: [moete('m1', '2026-02-03', 0), moete('m2', '2026-02-04')] });
  expect(rapport.kontakter).toHaveLength(1);
  expect(rapport.utkast).toBe(1);
});

test('a date has passed when the day in Norway has', () => {
  const grunnlag = {
    moeter: [moete('m1', '2026-02-03')],
    avtalepunkter: [{ moeteId: 'm1', frist: '2026-11-24', gjort: 0 }],
  };
  const over = (sannFor: string) => rapportAv(grunnlag, sannFor).kontakter[0]?.avtalepunkterOverFrist;
  expect(over('2026-11-24T22:59:00.000Z')).toBe(0);
  expect(over('2026-11-24T23:00:00.000Z')).toBe(1);
});
