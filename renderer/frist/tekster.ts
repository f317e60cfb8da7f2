import type { Hast, Paaminnelsesregel } from '#shared/frist/paaminnelse.ts';
import type { Tekster } from '#shared/lib/tekster.ts';
import type { Fristkode } from '#shared/ordning/ordningsversjon.ts';
import type { Deltakelsesmangel } from '#shared/uttrekk/deltakelse.ts';
import { visTall } from '../ui/tall.ts';

const liste = (ledd: readonly string[], og: string): string =>
  ledd.length < 2 ? ledd.join('') : `${ledd.slice(0, -1).join(', ')} ${og} ${ledd.at(-1)}`;

export const nb = {
  tittel: 'I dag',
  forfalt: (n: number) => `${visTall(n)} forfalt`,
  snart: (n: number) => `${visTall(n)} snart`,
  ingen: 'Ingenting venter på deg nå.',
  ingenHaster: 'Ingenting haster',
  tilKommuner: 'Se kommunene',
  tilMoeter: 'Se møtene',
  gruppe: {
    passert: 'Forfalt',
    snart: 'Snart',
    senere: 'Senere',
    'uten-dato': 'Uten frist',
  } satisfies Record<Hast, string>,
  /** «12 til: utkast til møter» */
  til: (n: number, hva: string) => `${visTall(n)} til: ${hva}`,
  regel: {
    avtale: 'avtaler',
    'planlagt-moete': 'planlagte møter',
    'planlagt-samling': 'samlinger',
    ordningsfrist: 'frister i ordningen',
    'moete-utkast': 'utkast til møter',
    'ramme-overskredet': 'rammer',
    konflikter: 'felt som venter på et valg',
    'veileder-sluttet': 'kommuner der veilederen har sluttet',
    'soeknad-venter': 'søknader',
    'veileder-ubesvart': 'veiledere som ikke har svart',
    stille: 'kommuner uten kontakt',
    'ubesvart-uttrekk': 'uttrekk',
    'deltakelse-mangler': 'deltakelser som mangler noe',
    'loese-traader': 'kommuner med løse tråder',
    hurtignotater: 'notater',
    'venter-synk': 'endringer',
  } satisfies Record<Paaminnelsesregel, string>,
  dager: (n: number) =>
    n === 0
      ? 'i dag'
      : n === 1
        ? 'i morgen'
        : n === -1
          ? 'i går'
          : n > 0
            ? `om ${visTall(n)} dager`
            : `for ${visTall(-n)} dager siden`,
  omkring: (dag: string) => `omkring ${dag}`,
  avtaleUtenTekst: 'Avtale uten tekst',
  avtale: (kommune: string, eier: string | null) =>
    eier ? `Avtalt med ${kommune}. Ansvarlig: ${eier}.` : `Avtalt med ${kommune}. Ingen er satt opp som ansvarlig.`,
  gjort: 'Gjort',
  krysset: (hva: string) => `«${hva}» er krysset av som gjort. Angre med Ctrl+Z.`,
  moete: (kommune: string) => `Møte med ${kommune}`,
  moeteUtenTema: 'Møtet har ikke noe tema ennå.',
  utkast: 'Utkastet er ikke ferdigstilt.',
  samlingUtenNavn: 'Samling uten navn',
  samling: 'Samlingen begynner.',
  frist: {
    'veileder-paa-plass': 'Veileder på plass',
    'soeknad-gjennomfoering': 'Søknad til gjennomføringen',
    'rapport-1': 'Rapport etter forfasen',
    'rapport-2': 'Rapport etter første år av gjennomføringen',
    'rapport-3': 'Rapport etter gjennomføringen',
  } satisfies Record<Fristkode, string>,
  fristFor: (frist: string, kommune: string) => `${frist}: ${kommune}`,
  hvorforFrist: {
    'veileder-paa-plass': 'Ingen veileder har takket ja ennå.',
    'soeknad-gjennomfoering': 'Ingen søknad er skrevet inn ennå.',
  } satisfies Partial<Record<Fristkode, string>>,
  rapport: (n: number) => (n === 1 ? 'Gjelder én kommune.' : `Gjelder ${visTall(n)} kommuner.`),
  ramme: (formaal: string, aar: string) => `${formaal} ${aar}`,
  overskredet: (beloep: string) => `Det er bundet ${beloep} mer enn rammen har.`,
  konflikter: (n: number) => (n === 1 ? '1 felt venter på et valg' : `${visTall(n)} felt venter på et valg`),
  konflikterHvorfor: 'To har skrevet i det samme. Begge verdiene er tatt vare på.',
  veilederSluttet: (kommune: string) => `Veileder for ${kommune}`,
  sluttet: (veileder: string) => `${veileder} har sluttet.`,
  soeknad: (kommune: string) => `Søknad fra ${kommune}`,
  soeknadStatus: (status: string) => `Venter på svar. Status: ${status}.`,
  svarFra: (veileder: string) => `Svar fra ${veileder}`,
  spurt: (kommune: string) => `Spurt om å være veileder for ${kommune}.`,
  stille: 'Ingen kontakt siden.',
  stilleAldri: 'Ingen kontakt siden statusen begynte å gjelde.',
  uttrekk: (aar: string) => `Uttrekk ${aar}`,
  ubesvart: (n: number) => (n === 1 ? '1 kommune har ikke svart.' : `${visTall(n)} kommuner har ikke svart.`),
  mangler: (hva: readonly string[]) => `Deltakelsen mangler ${liste(hva, 'og')}.`,
  mangel: {
    grunn: 'begrunnelse',
    statusDato: 'dato for statusen',
    svar: 'svar fra kommunen',
    svargrunn: 'grunn til svaret',
    svardato: 'dato for svaret',
    'status-og-svar': 'samsvar mellom status og svar',
    'lik-rangering': 'egen plass i rangeringen',
  } satisfies Record<Deltakelsesmangel, string>,
  traader: (n: number) =>
    n === 1
      ? 'Kjeden fra utfordring til vurdering har én løs tråd.'
      : `Kjeden fra utfordring til vurdering har ${visTall(n)} løse tråder.`,
  venterSynk: (n: number) =>
    n === 1 ? '1 endring finnes bare her' : `${visTall(n)} endringer finnes bare på denne maskinen`,
  venterHvorfor: {
    'ikke-valgt': 'Ingen sentralmappe er valgt.',
    stanset: 'Synkroniseringen står stille.',
    hviler: 'Sentralmappen har ikke bekreftet dem på over et døgn.',
    arbeider: 'Sentralmappen har ikke bekreftet dem på over et døgn.',
  },
  notat: {
    knapp: 'Notat',
    tittel: 'Hurtignotat',
    hva: 'Blir på denne maskinen til du har sortert det.',
    tekst: 'Notat',
    tom: 'Skriv noe først.',
    kommune: 'Kommune',
    ingenKommune: 'Ingen kommune',
    lagre: 'Lagre',
    tast: 'eller Ctrl+Enter',
    lukk: 'Lukk',
    lagret: 'Notatet ligger i I dag.',
    beholdt: 'Det du hadde skrevet, er hentet fram igjen.',
    sorter: (n: number) => (n === 1 ? '1 notat å sortere' : `${visTall(n)} notater å sortere`),
    sortert: 'Alle notater er sortert',
    fra: (naar: string) => `Notat ${naar}`,
    tilMoete: 'Gjør til møteutkast',
    tilPrivat: 'Legg som privat notat',
    velgKommune: 'Velg kommunen notatet hører til.',
    ingenDeltakelse: 'Kommunen har ingen deltakelse ennå. Et møte hører til en deltakelse.',
    tilKommunen: (kommune: string) => `Til ${kommune}`,
    ikkeTomt: 'Et notat kan ikke være tomt. Det forrige gjelder til du skriver noe, eller sletter notatet.',
    slett: 'Slett',
    slettet: 'Notatet er slettet. Angre med Ctrl+Z.',
    blittMoete: (kommune: string) => `Notatet er blitt et møteutkast for ${kommune}.`,
    blittPrivat: (kommune: string) => `Notatet ligger som privat notat i et møteutkast for ${kommune}.`,
    aapne: 'Åpne utkastet',
  },
};

export const nn: Tekster<typeof nb> = {
  tittel: 'I dag',
  forfalt: (n) => (n === 1 ? '1 forfalle' : `${visTall(n)} forfalne`),
  snart: (n) => `${visTall(n)} snart`,
  ingen: 'Ingenting ventar på deg no.',
  ingenHaster: 'Ingenting hastar',
  tilKommuner: 'Sjå kommunane',
  tilMoeter: 'Sjå møta',
  gruppe: { passert: 'Forfalle', snart: 'Snart', senere: 'Seinare', 'uten-dato': 'Utan frist' },
  til: (n, hva) => `${visTall(n)} til: ${hva}`,
  regel: {
    avtale: 'avtalar',
    'planlagt-moete': 'planlagde møte',
    'planlagt-samling': 'samlingar',
    ordningsfrist: 'fristar i ordninga',
    'moete-utkast': 'utkast til møte',
    'ramme-overskredet': 'rammer',
    konflikter: 'felt som ventar på eit val',
    'veileder-sluttet': 'kommunar der rettleiaren har slutta',
    'soeknad-venter': 'søknader',
    'veileder-ubesvart': 'rettleiarar som ikkje har svara',
    stille: 'kommunar utan kontakt',
    'ubesvart-uttrekk': 'uttrekk',
    'deltakelse-mangler': 'deltakingar som manglar noko',
    'loese-traader': 'kommunar med lause trådar',
    hurtignotater: 'notat',
    'venter-synk': 'endringar',
  },
  dager: (n) =>
    n === 0
      ? 'i dag'
      : n === 1
        ? 'i morgon'
        : n === -1
          ? 'i går'
          : n > 0
            ? `om ${visTall(n)} dagar`
            : `for ${visTall(-n)} dagar sidan`,
  omkring: (dag) => `omkring ${dag}`,
  avtaleUtenTekst: 'Avtale utan tekst',
  avtale: (kommune, eier) =>
    eier ? `Avtalt med ${kommune}. Ansvarleg: ${eier}.` : `Avtalt med ${kommune}. Ingen er sett opp som ansvarleg.`,
  gjort: 'Gjort',
  krysset: (hva) => `«${hva}» er kryssa av som gjort. Angre med Ctrl+Z.`,
  moete: (kommune) => `Møte med ${kommune}`,
  moeteUtenTema: 'Møtet har ikkje noko tema enno.',
  utkast: 'Utkastet er ikkje ferdigstilt.',
  samlingUtenNavn: 'Samling utan namn',
  samling: 'Samlinga byrjar.',
  frist: {
    'veileder-paa-plass': 'Rettleiar på plass',
    'soeknad-gjennomfoering': 'Søknad til gjennomføringa',
    'rapport-1': 'Rapport etter forfasen',
    'rapport-2': 'Rapport etter første år av gjennomføringa',
    'rapport-3': 'Rapport etter gjennomføringa',
  },
  fristFor: (frist, kommune) => `${frist}: ${kommune}`,
  hvorforFrist: {
    'veileder-paa-plass': 'Ingen rettleiar har takka ja enno.',
    'soeknad-gjennomfoering': 'Ingen søknad er skriven inn enno.',
  },
  rapport: (n) => (n === 1 ? 'Gjeld éin kommune.' : `Gjeld ${visTall(n)} kommunar.`),
  ramme: (formaal, aar) => `${formaal} ${aar}`,
  overskredet: (beloep) => `Det er bunde ${beloep} meir enn ramma har.`,
  konflikter: (n) => (n === 1 ? '1 felt ventar på eit val' : `${visTall(n)} felt ventar på eit val`),
  konflikterHvorfor: 'To har skrive i det same. Begge verdiane er tekne vare på.',
  veilederSluttet: (kommune) => `Rettleiar for ${kommune}`,
  sluttet: (veileder) => `${veileder} har slutta.`,
  soeknad: (kommune) => `Søknad frå ${kommune}`,
  soeknadStatus: (status) => `Ventar på svar. Status: ${status}.`,
  svarFra: (veileder) => `Svar frå ${veileder}`,
  spurt: (kommune) => `Spurd om å vere rettleiar for ${kommune}.`,
  stille: 'Ingen kontakt sidan.',
  stilleAldri: 'Ingen kontakt sidan statusen byrja å gjelde.',
  uttrekk: (aar) => `Uttrekk ${aar}`,
  ubesvart: (n) => (n === 1 ? '1 kommune har ikkje svart.' : `${visTall(n)} kommunar har ikkje svart.`),
  mangler: (hva) => `Deltakinga manglar ${liste(hva, 'og')}.`,
  mangel: {
    grunn: 'grunngiving',
    statusDato: 'dato for statusen',
    svar: 'svar frå kommunen',
    svargrunn: 'grunn til svaret',
    svardato: 'dato for svaret',
    'status-og-svar': 'samsvar mellom status og svar',
    'lik-rangering': 'eigen plass i rangeringa',
  },
  traader: (n) =>
    n === 1
      ? 'Kjeda frå utfordring til vurdering har éin laus tråd.'
      : `Kjeda frå utfordring til vurdering har ${visTall(n)} lause trådar.`,
  venterSynk: (n) => (n === 1 ? '1 endring finst berre her' : `${visTall(n)} endringar finst berre på denne maskina`),
  venterHvorfor: {
    'ikke-valgt': 'Inga sentralmappe er vald.',
    stanset: 'Synkroniseringa står stille.',
    hviler: 'Sentralmappa har ikkje stadfesta dei på over eit døgn.',
    arbeider: 'Sentralmappa har ikkje stadfesta dei på over eit døgn.',
  },
  notat: {
    knapp: 'Notat',
    tittel: 'Hurtignotat',
    hva: 'Blir på denne maskina til du har sortert det.',
    tekst: 'Notat',
    tom: 'Skriv noko først.',
    kommune: 'Kommune',
    ingenKommune: 'Ingen kommune',
    lagre: 'Lagre',
    tast: 'eller Ctrl+Enter',
    lukk: 'Lukk',
    lagret: 'Notatet ligg i I dag.',
    beholdt: 'Det du hadde skrive, er henta fram igjen.',
    sorter: (n) => (n === 1 ? '1 notat å sortere' : `${visTall(n)} notat å sortere`),
    sortert: 'Alle notat er sorterte',
    fra: (naar) => `Notat ${naar}`,
    tilMoete: 'Gjer til møteutkast',
    tilPrivat: 'Legg som privat notat',
    velgKommune: 'Vel kommunen notatet høyrer til.',
    ingenDeltakelse: 'Kommunen har inga deltaking enno. Eit møte høyrer til ei deltaking.',
    tilKommunen: (kommune) => `Til ${kommune}`,
    ikkeTomt: 'Eit notat kan ikkje vere tomt. Det førre gjeld til du skriv noko, eller slettar notatet.',
    slett: 'Slett',
    slettet: 'Notatet er sletta. Angre med Ctrl+Z.',
    blittMoete: (kommune) => `Notatet er blitt eit møteutkast for ${kommune}.`,
    blittPrivat: (kommune) => `Notatet ligg som privat notat i eit møteutkast for ${kommune}.`,
    aapne: 'Opne utkastet',
  },
};
