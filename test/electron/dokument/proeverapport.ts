import { strFromU8, unzipSync } from 'fflate';
import { type Rolle, roller } from '#shared/person/rolle.ts';
import type { Indikatorrad, Kontaktrad, Rapport } from '#shared/rapport/rapport.ts';

const ingenRoller = Object.fromEntries(roller.map((rolle) => [rolle, 0])) as Record<Rolle, number>;

export const kontakt = (felter: Partial<Kontaktrad> = {}): Kontaktrad => ({
  kommunenummer: '9908',
  kommunenavn: 'Bergsjord',
  uttrekk: 2024,
  dato: '2026-02-03',
  form: 'fysisk',
  deltakere: 3,
  ...ingenRoller,
  skoleleder: 2,
  avtalepunkter: 2,
  avtalepunkterGjort: 1,
  avtalepunkterOverFrist: 1,
  ...felter,
});

const proeve = {
  kommunenummer: '9908',
  kommunenavn: 'Bergsjord',
  nummer: '9908',
  nummerart: 'gjeldende',
  skoleaar: '2024-25',
  fag: 'lesing',
  trinn: 5,
} as const;

export const vist: Indikatorrad = { ...proeve, tilstand: 'vist', skalapoeng: 48.5, usikkerhet: 1.7, antall: 63 };
export const skjermet: Indikatorrad = { ...proeve, fag: 'regning', tilstand: 'skjermet' };

/** A small report with one of each. */
export const proeverapport = (felter: Partial<Rapport> = {}): Rapport => ({
  skjemaversjon: 2,
  programversjon: '0.1.0',
  sannFor: '2026-11-24T08:30:00.000Z',
  avsender: {
    embete: 'Statsforvalteren i Eksempelfylket',
    embeteNynorsk: 'Statsforvaltaren i Eksempelfylket',
    raadgiver: 'Ada Prøve',
  },
  deltakelser: [
    {
      kommunenummer: '9908',
      kommunenavn: 'Bergsjord',
      fylke: 'Eksempelfylket',
      uttrekk: 2024,
      liste: 1,
      rangering: 3,
      svar: 'nei',
      svargrunn: 'kapasitet',
      svardato: '2026-01-10',
      fase: 'gjennomfoering-1',
      tilstand: 'takket-nei',
      statusDato: '2026-01-12',
      grunnOppgitt: 'ja',
      kontakter: 1,
      sisteKontakt: '2026-02-03',
    },
  ],
  tiltak: [],
  nivaaer: [],
  midler: [],
  samlinger: [],
  kontakter: [kontakt()],
  indikatorer: [vist, skjermet, { ...proeve, fag: 'engelsk', tilstand: 'for-faa' }],
  utkast: 2,
  ...felter,
});

/** Every part of the workbook as text. */
export const deler = (xlsx: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(xlsx)).map(([navn, bytes]) => [navn, strFromU8(bytes)]));
