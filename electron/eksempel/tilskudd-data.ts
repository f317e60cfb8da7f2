import type { Tekster } from '#shared/lib/tekster.ts';
import type { Formaal, Soeknadsstatus } from '#shared/tilskudd/tilskudd.ts';

/** Øre a year. */
export const rammebeloep: Readonly<Record<Formaal, number>> = {
  'veiledere-forfase': 48_000_000,
  tiltak: 260_000_000,
  'regionale-samlinger': 22_000_000,
};

/** What is paid for a veileder in the forfase: days before today, and øre. */
export const veiledermidler: Readonly<Record<string, { readonly siden: number; readonly oere: number }>> = {
  '9903': { siden: 1300, oere: 7_450_000 },
  '9905': { siden: 1295, oere: 6_820_050 },
  '9915': { siden: 1290, oere: 6_000_000 },
  '9922': { siden: 1285, oere: 6_640_000 },
  '9906': { siden: 600, oere: 7_125_025 },
  '9908': { siden: 590, oere: 8_010_000 },
  '9912': { siden: 610, oere: 7_900_000 },
  '9925': { siden: 360, oere: 8_400_000 },
};

const nb = {
  soeknad: 'Kommunen søker om midler til tiltakene i planen, med veiledning fra kompetansemiljøet.',
  innvilget: 'Tiltakene svarer på utfordringsbildet og er forankret hos skoleeier.',
  delvis: 'Innvilget for tiltakene som svarer på utfordringsbildet. Reise for ansatte dekkes av kommunen selv.',
  veileder: 'Veileder i forfasen, reise medregnet.',
  venter: 'Søknad for gjennomføringsfasen. Kommunen ettersender planen når utfordringsbildet er ferdig.',
  avslag: 'Søknad om et år til etter at kommunen har fullført.',
};
const nn: Tekster<typeof nb> = {
  soeknad: 'Kommunen søkjer om midlar til tiltaka i planen, med rettleiing frå kompetansemiljøet.',
  innvilget: 'Tiltaka svarar på utfordringsbiletet og er forankra hos skuleeigar.',
  delvis: 'Innvilga for tiltaka som svarar på utfordringsbiletet. Reise for tilsette dekkjer kommunen sjølv.',
  veileder: 'Rettleiar i forfasen, reise medrekna.',
  venter: 'Søknad for gjennomføringsfasen. Kommunen ettersender planen når utfordringsbiletet er ferdig.',
  avslag: 'Søknad om eitt år til etter at kommunen har fullført.',
};
export const tekster = { nb, nn };

/** Applications that have not led to a decision to give. */
export const soeknader: Readonly<
  Record<
    string,
    { readonly siden: number; readonly oere: number; readonly status: Soeknadsstatus; readonly tekst: keyof typeof nb }
  >
> = {
  '9925': { siden: 38, oere: 31_000_000, status: 'under-vurdering', tekst: 'venter' },
  '9922': { siden: 75, oere: 9_500_000, status: 'avslaatt', tekst: 'avslag' },
};
