import type { Fase, Tilstand } from '#shared/uttrekk/deltakelse.ts';
import type { Manusnavn } from './manus-data.ts';

export interface Eksempelmoete {
  readonly manus: Manusnavn;
  /** Days before today; negative for one that is planned; null for a draft whose day is not set. */
  readonly siden: number | null;
  readonly utkast?: true;
  readonly privatNotat?: string;
}

export interface Eksempeldeltakelse {
  readonly kommunenummer: string;
  /** How many years ago it was drawn. */
  readonly aarSiden: 2 | 4;
  readonly fase: Fase;
  readonly tilstand: Tilstand;
  /** In the kommune's målform. */
  readonly grunn: string | null;
  /** Days since the status began; null where nobody has written it down. */
  readonly statusSiden: number | null;
  readonly moeter: readonly Eksempelmoete[];
}

const m = (manus: Manusnavn, siden: number): Eksempelmoete => ({ manus, siden });
const utkast = (manus: Manusnavn, siden: number | null): Eksempelmoete => ({ manus, siden, utkast: true });

/**
 * Two uttrekk in all phases and states, with what a working week leaves behind: drafts, a date that has passed, a pause
 * that nobody has given the reason for, a kommune that was split since it was measured.
 */
export const eksempeldeltakelser: readonly Eksempeldeltakelse[] = [
  {
    ...{ kommunenummer: '9903', aarSiden: 4, fase: 'avsluttet', tilstand: 'aktiv', statusSiden: 230 },
    grunn: 'Kommunen har fullført alle fasene og sendt sluttrapport.',
    moeter: [
      m('oppstart', 1340),
      m('staasted', 1260),
      m('overlevering', 1020),
      m('evaluering', 500),
      m('avslutning', 230),
    ],
  },
  {
    ...{ kommunenummer: '9905', aarSiden: 4, fase: 'avsluttet', tilstand: 'aktiv', statusSiden: 250 },
    grunn: 'Kommunen har fullført alle fasane.',
    moeter: [
      m('formidling', 1465),
      m('oppstart', 1350),
      m('utfordringsbilde', 1180),
      m('tiltaksplan', 1010),
      m('evaluering', 480),
      m('avslutning', 250),
    ],
  },
  {
    ...{
      kommunenummer: '9915',
      aarSiden: 4,
      fase: 'etteroppfoelging',
      tilstand: 'aktiv',
      statusSiden: 160,
      grunn: null,
    },
    moeter: [m('formidling', 1450), m('skolebesoek', 1240), m('midtveis', 700), m('viderefoering', 120)],
  },
  {
    ...{ kommunenummer: '9918', aarSiden: 4, fase: 'gjennomfoering-2', tilstand: 'aktiv', statusSiden: 330 },
    grunn: 'Startet et år senere enn de andre på grunn av kommunesammenslåingen.',
    moeter: [m('oppstart', 1010), m('tiltaksplan', 610), m('midtveis', 210), m('evaluering', 41)],
  },
  {
    ...{ kommunenummer: '9919', aarSiden: 4, fase: 'gjennomfoering-1', tilstand: 'trukket-seg', statusSiden: 760 },
    grunn: 'Kommunen mener egen plan dekker behovet.',
    moeter: [m('formidling', 1440), m('tiltaksplan', 930), m('trukket', 760)],
  },
  {
    ...{
      kommunenummer: '9922',
      aarSiden: 4,
      fase: 'etteroppfoelging',
      tilstand: 'aktiv',
      statusSiden: 150,
      grunn: null,
    },
    moeter: [m('oppstart', 1330), m('utfordringsbilde', 1150), m('evaluering', 520), m('viderefoering', 62)],
  },
  {
    ...{ kommunenummer: '9928', aarSiden: 4, fase: 'uttrekksfase', tilstand: 'takket-nei', statusSiden: 1455 },
    grunn: 'Kommunen arbeider med skulestruktur og vil ikkje starte noko nytt no.',
    moeter: [m('varsel', 1480), m('takketNei', 1455)],
  },
  {
    ...{
      kommunenummer: '9906',
      aarSiden: 2,
      fase: 'gjennomfoering-1',
      tilstand: 'aktiv',
      statusSiden: 140,
      grunn: null,
    },
    moeter: [m('oppstart', 655), m('skolebesoek', 540), m('tiltaksplan', 140), utkast('midtveis', 3)],
  },
  {
    ...{
      kommunenummer: '9908',
      aarSiden: 2,
      fase: 'gjennomfoering-1',
      tilstand: 'aktiv',
      statusSiden: 150,
      grunn: null,
    },
    moeter: [
      m('oppstart', 640),
      m('involvering', 520),
      { ...m('ppt', 95), privatNotat: 'Hugs å ringje PPT-leiaren sjølv før neste møte. Ho sa lite i dag.' },
      utkast('status', 6),
    ],
  },
  {
    ...{
      kommunenummer: '9912',
      aarSiden: 2,
      fase: 'gjennomfoering-1',
      tilstand: 'aktiv',
      statusSiden: 180,
      grunn: null,
    },
    moeter: [
      m('formidling', 760),
      m('staasted', 610),
      m('overlevering', 300),
      m('tiltaksplan', 180),
      m('klasserom', 33),
    ],
  },
  {
    ...{ kommunenummer: '9925', aarSiden: 2, fase: 'forfase', tilstand: 'aktiv', statusSiden: 380, grunn: null },
    moeter: [m('varsel', 770), m('oppstart', 380), m('staasted', 55)],
  },
  {
    ...{ kommunenummer: '9933', aarSiden: 2, fase: 'uttrekksfase', tilstand: 'aktiv', statusSiden: 90, grunn: null },
    moeter: [m('varsel', 90), utkast('formidling', null)],
  },
  {
    ...{ kommunenummer: '9937', aarSiden: 2, fase: 'forfase', tilstand: 'pauset', statusSiden: 70, grunn: null },
    moeter: [m('varsel', 765), m('pause', 70)],
  },
  {
    ...{ kommunenummer: '9939', aarSiden: 2, fase: 'forfase', tilstand: 'aktiv', statusSiden: null, grunn: null },
    moeter: [m('formidling', 700), m('skolebesoek', 110), utkast('utfordringsbilde', -9)],
  },
];
