import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';

export const uuid = (nr: number) => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;

/** A kommune newly taken into an uttrekk. */
export const deltakelse = (endring: Partial<DeltakelseLinje> = {}): DeltakelseLinje => ({
  id: uuid(1),
  kommuneId: uuid(2),
  uttrekkId: uuid(3),
  fase: 'uttrekksfase',
  tilstand: 'aktiv',
  grunn: null,
  statusDato: '2026-02-03',
  liste: null,
  rangering: null,
  svar: null,
  svargrunn: null,
  svardato: null,
  svartekst: null,
  aar: 2025,
  kommunenummer: '9901',
  kommunenavn: 'Havnsund',
  moeter: 0,
  sisteKontakt: null,
  harLister: 1,
  mangler: [],
  ...endring,
});
