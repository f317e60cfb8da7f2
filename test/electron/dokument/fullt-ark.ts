import { indikatorkoder } from '#shared/indikator/indikator.ts';
import { fag } from '#shared/indikator/maaling.ts';
import { loeseTraader } from '#shared/tiltak/loese-traader.ts';
import { tiltaksstatuser } from '#shared/tiltak/tiltak.ts';
import type { Kommunearkgrunnlag } from '../../../electron/dokument/kommuneark-grunnlag.ts';

const id = (nr: number): string => `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`;
const ganger = <R>(n: number, lag: (nr: number) => R): R[] => Array.from({ length: n }, (_, nr) => lag(nr));

/** Words as people write them, letters at their widest, a word without end, lines. */
export const skrevet = {
  prosa:
    'Lærerne trenger mer støtte til begynneropplæringen, og skolelederne vil arbeide sammen om den andre leseopplæringen. ',
  bredt: 'WWWWWWWWW MMMMMMMM WWWWWWWWWWWW ',
  uendelig: 'https://eksempel.no/oppfoelgingsordningen/',
  linjer: 'A\nB\n\nC\t',
};

/** A kommune that holds more of everything than there is room for, every text as long as it may be. */
export const fulltArk = (prosa: string): Kommunearkgrunnlag => {
  const skriv = (lengde: number): string => prosa.repeat(Math.ceil(lengde / prosa.length)).slice(0, lengde);
  const dag = (nr: number): string => `2026-0${1 + (nr % 9)}-1${nr % 10}`;
  return {
    idag: '2026-11-24',
    embete: { navn: 'Statsforvalteren i Eksempelfylket', navnNynorsk: 'Statsforvaltaren i Eksempelfylket' },
    kommune: {
      ...{
        id: id(1),
        kommunenummer: '9901',
        navn: skriv(60),
        fylkesnummer: '99',
        fylke: skriv(40),
        embete: 'eksempel',
      },
      ...{ maalform: 'nøytral', innbyggere: 1_999_999, innbyggereAar: 2026, lat: 60, lon: 10 },
      ...{ administrasjonssenter: skriv(200), samiskNavn: skriv(200), kvenskNavn: skriv(200) },
    },
    registerkilde: 'Statistisk sentralbyrå (CC BY 4.0), GeoNames (CC BY 4.0)',
    deltakelser: ganger(6, (nr) => ({
      ...{ id: id(10 + nr), kommuneId: id(1), uttrekkId: id(20 + nr), aar: 2026 - nr, liste: 2, rangering: 40 },
      ...{ fase: 'gjennomfoering-2', tilstand: 'trukket-seg', statusDato: '2026-11-10', grunn: skriv(20_000) },
      ...{ svar: 'senere', svargrunn: 'annet-utviklingsarbeid', svardato: '2026-11-10', svartekst: skriv(20_000) },
      ...{ kommunenummer: '9901', kommunenavn: '', moeter: 99, sisteKontakt: '2026-11-10', harLister: 1, mangler: [] },
    })),
    kjede: {
      ...{ deltakelseId: id(10), aar: 2026, fase: 'gjennomfoering-2', tilstand: 'trukket-seg' },
      utfordringer: ganger(30, (nr) => ({
        ...{ id: id(100 + nr), deltakelseId: id(10), tekst: skriv(20_000), nivaa: 'foreldre', belegg: skriv(20_000) },
        ...{ indikatorer: [...indikatorkoder], tiltak: ganger(30, (t) => id(200 + t)) },
      })),
      tiltak: ganger(30, (nr) => ({
        ...{
          id: id(200 + nr),
          deltakelseId: id(10),
          tittel: skriv(500),
          maal: skriv(20_000),
          nivaa: 'ansatte-i-skolen',
        },
        ...{ status: tiltaksstatuser[nr % tiltaksstatuser.length] ?? 'innarbeidet', kompetansemiljoe: skriv(300) },
        ...{ start: null, slutt: null, vurdering: skriv(20_000), utfordringer: [], vedtatt: 99_999_999_999 },
      })),
      traader: ganger(60, (nr) => ({
        ...{ regel: loeseTraader[nr % loeseTraader.length] ?? 'bare-ledere', tabell: 'tiltak', id: id(300 + nr) },
        hva: skriv(80),
      })),
    },
    koblinger: ganger(12, () => ({
      ...{ veileder: skriv(200), institusjon: skriv(200), fase: 'gjennomfoering-2', rolle: 'hovedveileder' },
      status: 'avsluttet',
    })),
    soeknader: ganger(12, (nr) => ({
      ...{ mottatt: dag(nr), beloep: 100_000_000_000, status: 'mangler-opplysninger', vedtatt: 99_999_999_999 },
    })),
    penger: {
      ...{ vedtatt: 99_999_999_999, utbetalt: 99_999_999_999, forbrukt: 99_999_999_999 },
      ...{ tilbakebetalt: 99_999_999_999, ufordelt: 99_999_999_999 },
    },
    moeter: [
      { dato: '2026-12-24', form: 'fysisk', tema: null, ferdig: 0, avtalt: [] },
      ...ganger(40, (nr) => ({
        ...{ dato: `2026-10-${String(28 - (nr % 20)).padStart(2, '0')}`, form: 'digitalt' as const, tema: skriv(500) },
        ...{ ferdig: 0 as const, avtalt: ganger(20, () => ({ tekst: skriv(5_000) })) },
      })),
    ],
    aapne: ganger(40, (nr) => ({ tekst: skriv(5_000), eier: skriv(200), frist: dag(nr) })),
    samlinger: ganger(20, (nr) => ({
      ...{ tittel: skriv(300), start: dag(nr), slutt: null, sted: skriv(300), svar: 'kommer-ikke', deltakere: 0 },
    })),
    resultater: fag.flatMap((ett) =>
      [5, 8, 9].map((trinn) => ({
        ...{ kommunenummer: '9901', kommunenavn: '', nummer: '9901', nummerart: 'gjeldende' as const },
        ...{ fag: ett, trinn, skoleaar: '2025-26', landet: 50.1 },
        ...(trinn === 9
          ? { tilstand: 'for-faa' as const }
          : { tilstand: 'vist' as const, skalapoeng: 49.25, usikkerhet: 10.5, antall: 12_345 }),
      })),
    ),
  };
};
