import type { Utfordringsnivaa } from '#shared/forfase/utfordring.ts';
import type { Indikator } from '#shared/indikator/indikator.ts';
import type { Tekster } from '#shared/lib/tekster.ts';
import type { Invitasjonssvar } from '#shared/samling/samling.ts';
import type { Soeknadsstatus } from '#shared/tilskudd/tilskudd.ts';
import type { Koblingsrolle, Koblingsstatus } from '#shared/veileder/kobling.ts';

/** Coded values that only a kommune's sheet shows. */
export const nb = {
  utfordringsnivaa: {
    eier: 'Skoleeier',
    leder: 'Skoleleder',
    laerer: 'Lærer',
    elev: 'Elev',
    foreldre: 'Foreldre',
  } satisfies Record<Utfordringsnivaa, string>,
  indikator: {
    'mobbing-7': 'Mobbing 7. trinn',
    'mobbing-10': 'Mobbing 10. trinn',
    'stoette-7': 'Støtte fra lærerne 7. trinn',
    'stoette-10': 'Støtte fra lærerne 10. trinn',
    'motivasjon-7': 'Motivasjon 7. trinn',
    'motivasjon-10': 'Motivasjon 10. trinn',
    'lesing-5': 'Lesing 5. trinn',
    'lesing-8': 'Lesing 8. trinn',
    'regning-5': 'Regning 5. trinn',
    'regning-8': 'Regning 8. trinn',
    grunnskolepoeng: 'Grunnskolepoeng',
  } satisfies Record<Indikator, string>,
  koblingsrolle: {
    hovedveileder: 'Hovedveileder',
    medveileder: 'Medveileder',
    koordinator: 'Koordinator',
  } satisfies Record<Koblingsrolle, string>,
  koblingsstatus: {
    aktuell: 'Aktuell',
    spurt: 'Spurt',
    'takket-ja': 'Takket ja',
    'takket-nei': 'Takket nei',
    avsluttet: 'Avsluttet',
  } satisfies Record<Koblingsstatus, string>,
  soeknadsstatus: {
    mottatt: 'Mottatt',
    'mangler-opplysninger': 'Mangler opplysninger',
    'under-vurdering': 'Under vurdering',
    innvilget: 'Innvilget',
    'delvis-innvilget': 'Delvis innvilget',
    avslaatt: 'Avslått',
    trukket: 'Trukket',
  } satisfies Record<Soeknadsstatus, string>,
  invitasjonssvar: {
    'ikke-svart': 'Har ikke svart',
    kommer: 'Kommer',
    'kommer-ikke': 'Kommer ikke',
  } satisfies Record<Invitasjonssvar, string>,
};

export const nn: Tekster<typeof nb> = {
  utfordringsnivaa: {
    eier: 'Skuleeigar',
    leder: 'Skuleleiar',
    laerer: 'Lærar',
    elev: 'Elev',
    foreldre: 'Foreldre',
  },
  indikator: {
    'mobbing-7': 'Mobbing 7. trinn',
    'mobbing-10': 'Mobbing 10. trinn',
    'stoette-7': 'Støtte frå lærarane 7. trinn',
    'stoette-10': 'Støtte frå lærarane 10. trinn',
    'motivasjon-7': 'Motivasjon 7. trinn',
    'motivasjon-10': 'Motivasjon 10. trinn',
    'lesing-5': 'Lesing 5. trinn',
    'lesing-8': 'Lesing 8. trinn',
    'regning-5': 'Rekning 5. trinn',
    'regning-8': 'Rekning 8. trinn',
    grunnskolepoeng: 'Grunnskulepoeng',
  },
  koblingsrolle: {
    hovedveileder: 'Hovudrettleiar',
    medveileder: 'Medrettleiar',
    koordinator: 'Koordinator',
  },
  koblingsstatus: {
    aktuell: 'Aktuell',
    spurt: 'Spurd',
    'takket-ja': 'Takka ja',
    'takket-nei': 'Takka nei',
    avsluttet: 'Avslutta',
  },
  soeknadsstatus: {
    mottatt: 'Motteken',
    'mangler-opplysninger': 'Manglar opplysningar',
    'under-vurdering': 'Til vurdering',
    innvilget: 'Innvilga',
    'delvis-innvilget': 'Delvis innvilga',
    avslaatt: 'Avslått',
    trukket: 'Trekt',
  },
  invitasjonssvar: {
    'ikke-svart': 'Har ikkje svart',
    kommer: 'Kjem',
    'kommer-ikke': 'Kjem ikkje',
  },
};
