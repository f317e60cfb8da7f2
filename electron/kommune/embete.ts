import type { Embete } from '#shared/contract/program.ts';

/** The invented embete, for trying the program. */
export const EKSEMPEL_EMBETE = 'eksempel';

interface Fylke {
  readonly nummer: string;
  readonly navn: string;
}

interface EmbeteMedFylker extends Omit<Embete, 'fylker'> {
  readonly fylker: readonly Fylke[];
}

/**
 * The ten embeter in force from 2024 for 15 fylker, in the order statsforvalteren.no lists them («Fra 2019 er det 10
 * statsforvaltere», 24 June 2024; names: FOR-2024-03-15-452). The nynorsk names are the regular forms; which embete signs in
 * nynorsk was not checked. `kode` is our own: a word that can stand in a file name. Last, the invented one.
 */
const register: readonly EmbeteMedFylker[] = [
  {
    kode: 'oestfold-buskerud-oslo-og-akershus',
    navn: 'Statsforvalteren i Østfold, Buskerud, Oslo og Akershus',
    navnNynorsk: 'Statsforvaltaren i Østfold, Buskerud, Oslo og Akershus',
    fylker: [
      { nummer: '31', navn: 'Østfold' },
      { nummer: '33', navn: 'Buskerud' },
      { nummer: '03', navn: 'Oslo' },
      { nummer: '32', navn: 'Akershus' },
    ],
    kommuner: 52,
    eksempel: false,
  },
  {
    kode: 'innlandet',
    navn: 'Statsforvalteren i Innlandet',
    navnNynorsk: 'Statsforvaltaren i Innlandet',
    fylker: [{ nummer: '34', navn: 'Innlandet' }],
    kommuner: 46,
    eksempel: false,
  },
  {
    kode: 'vestfold-og-telemark',
    navn: 'Statsforvalteren i Vestfold og Telemark',
    navnNynorsk: 'Statsforvaltaren i Vestfold og Telemark',
    fylker: [
      { nummer: '39', navn: 'Vestfold' },
      { nummer: '40', navn: 'Telemark' },
    ],
    kommuner: 23,
    eksempel: false,
  },
  {
    kode: 'agder',
    navn: 'Statsforvalteren i Agder',
    navnNynorsk: 'Statsforvaltaren i Agder',
    fylker: [{ nummer: '42', navn: 'Agder' }],
    kommuner: 25,
    eksempel: false,
  },
  {
    kode: 'rogaland',
    navn: 'Statsforvalteren i Rogaland',
    navnNynorsk: 'Statsforvaltaren i Rogaland',
    fylker: [{ nummer: '11', navn: 'Rogaland' }],
    kommuner: 23,
    eksempel: false,
  },
  {
    kode: 'vestland',
    navn: 'Statsforvalteren i Vestland',
    navnNynorsk: 'Statsforvaltaren i Vestland',
    fylker: [{ nummer: '46', navn: 'Vestland' }],
    kommuner: 43,
    eksempel: false,
  },
  {
    kode: 'moere-og-romsdal',
    navn: 'Statsforvalteren i Møre og Romsdal',
    navnNynorsk: 'Statsforvaltaren i Møre og Romsdal',
    fylker: [{ nummer: '15', navn: 'Møre og Romsdal' }],
    kommuner: 27,
    eksempel: false,
  },
  {
    kode: 'troendelag',
    navn: 'Statsforvalteren i Trøndelag',
    navnNynorsk: 'Statsforvaltaren i Trøndelag',
    fylker: [{ nummer: '50', navn: 'Trøndelag' }],
    kommuner: 38,
    eksempel: false,
  },
  {
    kode: 'nordland',
    navn: 'Statsforvalteren i Nordland',
    navnNynorsk: 'Statsforvaltaren i Nordland',
    fylker: [{ nummer: '18', navn: 'Nordland' }],
    kommuner: 41,
    eksempel: false,
  },
  {
    kode: 'troms-og-finnmark',
    navn: 'Statsforvalteren i Troms og Finnmark',
    navnNynorsk: 'Statsforvaltaren i Troms og Finnmark',
    fylker: [
      { nummer: '55', navn: 'Troms' },
      { nummer: '56', navn: 'Finnmark' },
    ],
    kommuner: 39,
    eksempel: false,
  },
  {
    kode: EKSEMPEL_EMBETE,
    navn: 'Statsforvalteren i Eksempelfylket',
    navnNynorsk: 'Statsforvaltaren i Eksempelfylket',
    fylker: [{ nummer: '99', navn: 'Eksempelfylket' }],
    kommuner: 40,
    eksempel: true,
  },
];

/** The embeter as the contract shows them, their fylker by name. */
export const embeter: readonly Embete[] = register.map((e) => ({ ...e, fylker: e.fylker.map((f) => f.navn) }));

/** The code of the embete that has a fylke: every fylke belongs to one. */
export const embeteForFylke = (fylkesnummer: string): string => {
  const embete = register.find((e) => e.fylker.some((f) => f.nummer === fylkesnummer));
  if (!embete) throw new Error(`no embete has fylke ${fylkesnummer}`);
  return embete.kode;
};
