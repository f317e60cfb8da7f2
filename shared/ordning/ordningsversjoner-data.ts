import type { Ordningsversjon } from './ordningsversjon.ts';

/** Raise it when a version below changes: stores then take them again. */
export const ORDNINGSUTGAVE = 1;

/**
 * The versions of the scheme that ship with the program. Their ids are fixed: deltakelser all over the country hang on
 * them. What no source gives the day of is an estimate and says so.
 */
export const ordningsversjoner: readonly Ordningsversjon[] = [
  {
    id: '00000000-0000-8000-8000-000000002020',
    kode: 'modell-2020',
    navn: 'Modellen fra 2020 og 2022',
    navnNynorsk: 'Modellen frå 2020 og 2022',
    fraAar: 2020,
    kilde: 'AFI-rapport 2024:04, 1–2 og 4.2; Udir, «Tre faser i ordningen»',
    harLister: 1,
    faser: [
      { fase: 'uttrekksfase', nr: 1, maaneder: null },
      { fase: 'forfase', nr: 2, maaneder: 12 },
      { fase: 'gjennomfoering-1', nr: 3, maaneder: 12 },
      { fase: 'gjennomfoering-2', nr: 4, maaneder: 12 },
      { fase: 'etteroppfoelging', nr: 5, maaneder: null },
    ],
    frister: [
      {
        kode: 'veileder-paa-plass',
        fase: 'forfase',
        aarEtter: 0,
        maaned: 8,
        dag: 15,
        kilde: 'AFI-rapport 2024:04, 4.3',
        anslag: 1,
      },
      {
        kode: 'soeknad-gjennomfoering',
        fase: 'forfase',
        aarEtter: 1,
        maaned: 3,
        dag: 1,
        kilde: 'AFI-rapport 2024:04, 2.1',
        anslag: 1,
      },
      {
        kode: 'rapport-1',
        fase: 'forfase',
        aarEtter: 1,
        maaned: 6,
        dag: 15,
        kilde: 'Udir, «Rapportering og økonomi»; AFI-rapport 2024:04, 3.2',
        anslag: 1,
      },
      {
        kode: 'rapport-2',
        fase: 'gjennomfoering-1',
        aarEtter: 2,
        maaned: 6,
        dag: 15,
        kilde: 'Udir, «Rapportering og økonomi»',
        anslag: 1,
      },
      {
        kode: 'rapport-3',
        fase: 'gjennomfoering-2',
        aarEtter: 3,
        maaned: 6,
        dag: 15,
        kilde: 'Udir, «Rapportering og økonomi»',
        anslag: 1,
      },
    ],
  },
  {
    // Lengths and dates are agreed with each kommune: no source sets any, and a made-up date would only be noise.
    id: '00000000-0000-8000-8000-000000002026',
    kode: 'fleksibel',
    navn: 'Fleksibel ordning, der embetet velger kommunene',
    navnNynorsk: 'Fleksibel ordning, der embetet vel kommunane',
    fraAar: 2026,
    kilde: 'Udir, svar på oppdrag 2023-013; AFI-rapport 2024:04, 2',
    harLister: 0,
    faser: [
      { fase: 'uttrekksfase', nr: 1, maaneder: null },
      { fase: 'forfase', nr: 2, maaneder: null },
      { fase: 'gjennomfoering-1', nr: 3, maaneder: null },
      { fase: 'gjennomfoering-2', nr: 4, maaneder: null },
      { fase: 'etteroppfoelging', nr: 5, maaneder: null },
    ],
    frister: [],
  },
];
