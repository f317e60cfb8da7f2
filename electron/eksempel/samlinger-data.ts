import type { Tekster } from '#shared/lib/tekster.ts';
import type { Rolle } from '#shared/person/rolle.ts';
import type { Samlingsform } from '#shared/samling/samling.ts';

/** What the example's samlinger are called and for; the embete writes to several kommuner at once, in both målformer in turn. */
export const samlingstekster = {
  oppstart: {
    tittel: 'Oppstartssamling for nye kommuner',
    hensikt: 'Bli kjent med ordningen og hverandre, og lære av kommuner som har vært med før.',
  },
  utfordringsbilde: {
    tittel: 'Frå tal til utfordringsbilde',
    hensikt: 'Øve på å lese eigne tal saman med det folk fortel, og dele utkast til utfordringsbilde.',
  },
  ledelse: {
    tittel: 'Å lede utviklingsarbeid over tid',
    hensikt: 'Hvordan skoleeier og skoleledere holder retningen når hverdagen tar over.',
  },
  deling: {
    tittel: 'Delingssamling: kva verkar i klasserommet?',
    hensikt: 'Lærarar, leiarar og rettleiarar viser kvarandre arbeid frå gjennomføringa.',
  },
  viderefoering: {
    tittel: 'Når støtten tar slutt',
    hensikt: 'Planlegge hvordan arbeidet føres videre i den ordinære driften.',
  },
} satisfies Tekster<Readonly<Record<string, { tittel: string; hensikt: string }>>>;

export interface Eksempelsamling {
  readonly tekst: keyof typeof samlingstekster;
  /** Days before today; negative for one to come. */
  readonly siden: number;
  readonly dager: 1 | 2;
  readonly form: Samlingsform;
  readonly sted: string | null;
  readonly inviterte: readonly string[];
  /** Roles and how many from each kommune that came. */
  readonly fraHver: readonly (readonly [Rolle, number])[];
  readonly uteble: readonly string[];
  /** What, and øre. */
  readonly kostnader: readonly (readonly [string, number])[];
}

const foerste = ['9903', '9905', '9915', '9918', '9919', '9922'] as const;
const andre = ['9906', '9908', '9912', '9925', '9937', '9939'] as const;

export const eksempelsamlinger: readonly Eksempelsamling[] = [
  {
    ...{ tekst: 'oppstart', siden: 1290, dager: 1, form: 'fysisk', sted: 'Havnsund hotell' },
    ...{ inviterte: foerste, uteble: ['9918'] },
    fraHver: [
      ['administrativ-skoleeier', 1],
      ['skoleleder', 3],
      ['tillitsvalgt', 1],
    ],
    kostnader: [
      ['Lokaler og servering, 29 personer', 4_152_050],
      ['Innleder', 1_200_000],
    ],
  },
  {
    ...{ tekst: 'ledelse', siden: 560, dager: 2, form: 'fysisk', sted: 'Elvestrand' },
    ...{ inviterte: [...foerste.slice(0, 4), '9922', ...andre.slice(0, 3)], uteble: ['9908'] },
    fraHver: [
      ['administrativ-skoleeier', 1],
      ['skoleleder', 4],
    ],
    kostnader: [
      ['Lokaler og overnatting', 9_874_900],
      ['Reise for innleder', 418_675],
    ],
  },
  {
    ...{ tekst: 'utfordringsbilde', siden: 430, dager: 1, form: 'digitalt', sted: null },
    ...{ inviterte: andre, uteble: ['9937'] },
    fraHver: [
      ['administrativ-skoleeier', 1],
      ['skoleleder', 2],
      ['tillitsvalgt', 1],
      ['laerer', 2],
      ['ppt', 1],
    ],
    kostnader: [['Prosessveileder, én dag', 950_000]],
  },
  {
    ...{ tekst: 'deling', siden: 66, dager: 1, form: 'hybrid', sted: 'Sandfjordøyra' },
    ...{ inviterte: [...andre, '9918', '9922'], uteble: ['9937'] },
    fraHver: [
      ['skoleleder', 2],
      ['laerer', 3],
      ['tillitsvalgt', 1],
      ['kompetansemiljoe', 1],
    ],
    kostnader: [
      ['Lokaler og servering', 5_230_000],
      ['Strøyming og teknikk', 1_875_050],
    ],
  },
  {
    ...{ tekst: 'viderefoering', siden: -23, dager: 1, form: 'fysisk', sted: 'Havnsund rådhus' },
    ...{ inviterte: [...andre, '9918'], uteble: [] },
    fraHver: [],
    kostnader: [['Depositum for lokaler', 800_000]],
  },
];
