import type { Kommune, Nummerart } from '#shared/kommune/kommune.ts';
import { Maalform } from '#shared/kommune/kommune.ts';
import { naturalId } from '../db/natural-id.ts';
import { embeteForFylke } from './embete.ts';

/** A change of number, or a part in a merger, in force from 1 January of `aar`. */
export interface Nummerendring {
  readonly gammelt: string;
  readonly nytt: string;
  readonly aar: number;
  readonly gammeltNavn: string;
  readonly art: Nummerart;
  /** The numbers of today that the old number's area lies in. */
  readonly idag: readonly string[];
}

/** The register's residents are those of 1 January of this year. */
export const INNBYGGERE_AAR = 2026;

export const kommuneId = (kommunenummer: string): string => naturalId('kommune', [kommunenummer]);

/** Rows for the register from its CSV. */
export const lesKommuner = (csv: string): Kommune[] =>
  lesCsv(csv).map((rad) => ({
    id: kommuneId(rad('kommunenummer')),
    kommunenummer: rad('kommunenummer'),
    navn: rad('navn'),
    fylkesnummer: rad('fylkesnummer'),
    fylke: rad('fylke'),
    embete: embeteForFylke(rad('fylkesnummer')),
    maalform: Maalform.parse(rad('maalform')),
    innbyggere: Number(rad('innbyggere')),
    innbyggereAar: INNBYGGERE_AAR,
    lat: Number(rad('lat')),
    lon: Number(rad('lon')),
    administrasjonssenter: rad('administrasjonssenter'),
    samiskNavn: rad('samisk_navn') || null,
    kvenskNavn: rad('kvensk_navn') || null,
  }));

/** The changes from their CSV. */
export const lesEndringer = (csv: string): Nummerendring[] =>
  lesCsv(csv).map((rad) => ({
    gammelt: rad('gammelt_nummer'),
    nytt: rad('nytt_nummer'),
    aar: Number(rad('aar')),
    gammeltNavn: rad('gammelt_navn'),
    art: rad('type') as Nummerart,
    idag: rad('nummer_2024').split('|'),
  }));

type Csvrad = (kolonne: string) => string;

/** Our own data: semicolons, no quotes, a header. A column that is not there is a mistake in the program. */
const lesCsv = (csv: string): Csvrad[] => {
  const [hode = '', ...linjer] = csv.trimEnd().split('\n');
  const plass = new Map(hode.split(';').map((navn, i) => [navn, i]));
  return linjer.map((linje) => {
    const celler = linje.split(';');
    return (kolonne) => {
      const celle = celler[plass.get(kolonne) ?? -1];
      if (celle === undefined) throw new Error(`register: no column ${kolonne} in "${linje}"`);
      return celle;
    };
  });
};
