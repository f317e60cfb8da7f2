import type { Tiltaksstatus } from '#shared/tiltak/tiltak.ts';
import type { Tiltaksnavn, Utfordringsnavn } from './kjedetekster-data.ts';

export interface Eksempeltiltak {
  readonly tiltak: Tiltaksnavn;
  readonly status: Tiltaksstatus;
  /** Days before today that it starts and stops; negative for days to come. */
  readonly fra: number;
  readonly til: number;
  /** Kroner decided for it; 0 for none yet. */
  readonly kroner: number;
  readonly miljoe: string | null;
}

export interface Eksempelkjede {
  readonly kommunenummer: string;
  readonly utfordringer: readonly Utfordringsnavn[];
  readonly tiltak: readonly Eksempeltiltak[];
}

const HOEGSKOLEN = 'Høgskolen i Eksempelfylket';
const UNIVERSITETET = 'Universitetet i Havnsund';

const t = (
  tiltak: Tiltaksnavn,
  status: Tiltaksstatus,
  [fra, til]: readonly [number, number],
  kroner: number,
  miljoe: string | null = HOEGSKOLEN,
): Eksempeltiltak => ({ tiltak, status, fra, til, kroner, miljoe });

/** Chains from challenge to kroner: most whole, some with an end that hangs loose. */
export const eksempelkjeder: readonly Eksempelkjede[] = [
  {
    kommunenummer: '9903',
    utfordringer: ['lesing', 'eier'],
    tiltak: [
      t('leseveiledning', 'innarbeidet', [980, 260], 420_000),
      t('ressursnettverk', 'innarbeidet', [960, 250], 180_000),
      t('eiermoeter', 'innarbeidet', [990, 240], 90_000, UNIVERSITETET),
    ],
  },
  {
    kommunenummer: '9905',
    utfordringer: ['lesing', 'eier'],
    tiltak: [
      t('leseveiledning', 'evaluert', [970, 270], 310_000),
      t('eiermoeter', 'innarbeidet', [975, 255], 75_000, UNIVERSITETET),
    ],
  },
  {
    kommunenummer: '9915',
    utfordringer: ['lesing', 'analyse'],
    tiltak: [
      t('ressursnettverk', 'evaluert', [950, 200], 240_000),
      t('lederutvikling', 'evaluert', [930, 190], 160_000),
    ],
  },
  {
    kommunenummer: '9918',
    utfordringer: ['analyse', 'stoette'],
    tiltak: [
      t('lederutvikling', 'underveis', [560, -170], 350_000, UNIVERSITETET),
      t('eiermoeter', 'underveis', [540, -170], 60_000),
    ],
  },
  {
    kommunenummer: '9922',
    utfordringer: ['lesing', 'eier'],
    tiltak: [t('leseveiledning', 'evaluert', [965, 180], 280_000), t('eiermoeter', 'evaluert', [955, 170], 55_000)],
  },
  {
    kommunenummer: '9906',
    utfordringer: ['stoette', 'motivasjon', 'eier'],
    tiltak: [
      t('klasseledelse', 'underveis', [120, -210], 380_000, UNIVERSITETET),
      t('pptdroeftinger', 'underveis', [100, -210], 65_000, null),
      t('eiermoeter', 'underveis', [110, -210], 45_000),
    ],
  },
  {
    kommunenummer: '9908',
    utfordringer: ['lesing', 'regning', 'eier'],
    tiltak: [
      t('leseveiledning', 'underveis', [130, -200], 260_000),
      t('regneverksted', 'ikke-startet', [-40, -210], 0, null),
      t('overgang', 'underveis', [90, -200], 85_000, UNIVERSITETET),
      t('eiermoeter', 'underveis', [125, -200], 40_000),
    ],
  },
  {
    kommunenummer: '9912',
    utfordringer: ['lesing', 'motivasjon', 'eier', 'analyse'],
    tiltak: [
      t('leseveiledning', 'underveis', [160, -200], 295_000),
      t('elevmedvirkning', 'underveis', [150, -190], 120_000, UNIVERSITETET),
      t('ressursnettverk', 'underveis', [140, -200], 110_000),
      t('eiermoeter', 'underveis', [155, -200], 50_000, UNIVERSITETET),
    ],
  },
  { kommunenummer: '9925', utfordringer: ['lesing', 'analyse'], tiltak: [] },
  { kommunenummer: '9939', utfordringer: ['stoette'], tiltak: [] },
];
