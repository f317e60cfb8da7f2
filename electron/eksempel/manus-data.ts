import type { Moeteform } from '#shared/kontakt/moete.ts';
import type { Tekster } from '#shared/lib/tekster.ts';
import type { Rolle } from '#shared/person/rolle.ts';

/**
 * What the example's meetings are about: the steps of the scheme as advisers write of them, once in bokmål and once in
 * nynorsk, since the embete writes to each kommune in its own målform. Invented, like the people and the kommuner.
 */
export const nb = {
  varsel: {
    tema: 'Telefon om uttrekket',
    tekst:
      'Ringte skoleeier før listen ble kjent. Gikk gjennom hva ordningen er, at det er frivillig å delta, og hva kommunen kan få støtte til.\nSkoleeier ønsker et møte der vi ser på tallene sammen før de informerer skolene.',
    avtalt: {
      a: 'Sende tallgrunnlaget og forslag til møtedatoer',
      b: 'Avklare med kommunedirektøren hvem som skal delta',
    },
  },
  formidling: {
    tema: 'Gjennomgang av tallgrunnlaget',
    tekst:
      'Viste resultatene for de tre siste årene, med antall elever og usikkerhet. Flere av tallene bygger på små kull, og noen år er skjermet.\nSkolelederne kjente igjen bildet i lesing, men mente at regning skyldes ett kull.\nVi ble enige om at tallene er et utgangspunkt for samtale, ikke en fasit.',
    avtalt: { a: 'Ta tallene opp på skoleledermøtet', b: 'Gi beskjed om kommunen takker ja' },
  },
  oppstart: {
    tema: 'Oppstart av forfasen',
    tekst:
      'Første møte i forfasen. Avklarte hva kommunen, veilederen og vi har ansvar for, og laget en grov plan fram til sommeren.\nKommunen vil bygge på arbeidet de har med lesing på mellomtrinnet, framfor å starte noe nytt.\nTillitsvalgte ba om å bli med fra starten av.',
    avtalt: { a: 'Lage utkast til plan for forfasen', b: 'Sette av tid til lærerne i møteplanen' },
  },
  staasted: {
    tema: 'Kunnskapsgrunnlag',
    tekst:
      'Gikk gjennom ståstedsanalysen fra skolene. Den stemmer godt med resultatene, men elevenes egne svar peker mer på motivasjon enn på ferdigheter.\nSkoleeier vil ha samtaler med elevråd og foreldreutvalg før utfordringene formuleres.',
    avtalt: { a: 'Gjennomføre samtaler med elevrådene', b: 'Samle funnene i et felles notat' },
  },
  skolebesoek: {
    tema: 'Besøk på skolene',
    tekst:
      'Besøkte to skoler sammen med veilederen. Snakket med rektor, tillitsvalgt og to lærere på hver skole.\nPersonalet er opptatt av at tiltakene må passe inn i tiden de allerede har til samarbeid.\nDet som går bra: trygge elever, lite uro og et tett samarbeid med PPT.',
    avtalt: { a: 'Skrive ned styrkene som kom fram', b: 'Finne felles tid for trinnteamene' },
  },
  involvering: {
    tema: 'Hvem er med i arbeidet?',
    tekst:
      'Så på hvem som har vært med i hvert steg så langt. Skolelederne har vært tett på; lærere og tillitsvalgte er mest blitt informert.\nKommunen vil bruke neste plandag til å arbeide med utfordringsbildet i hele personalet.',
    avtalt: { a: 'Lage opplegg for plandagen', b: 'Invitere tillitsvalgte til styringsgruppen' },
  },
  utfordringsbilde: {
    tema: 'Utfordringsbildet',
    tekst:
      'Gikk gjennom utkastet til utfordringsbilde. To utfordringer står igjen: lesing som grunnleggende ferdighet i alle fag, og hvordan skoleeier følger opp skolene.\nSkoleeier og skolelederne er enige om den første. Den andre trenger de mer tid til.',
    avtalt: { a: 'Skrive ferdig utfordringsbildet', b: 'Legge saken fram for politisk utvalg' },
  },
  overlevering: {
    tema: 'Overlevering til kompetansemiljøet',
    tekst:
      'Veilederen fra forfasen og kompetansemiljøet møttes for å overlevere. Gikk gjennom utfordringsbildet, hva som er prøvd før, og begrepene skolene bruker.\nKommunen ønsker at veilederen er med på de to første samlingene.',
    avtalt: { a: 'Dele notatene fra forfasen', b: 'Avtale dato for første samling' },
  },
  tiltaksplan: {
    tema: 'Tiltak og plan for året',
    tekst:
      'Kommunen la fram tre tiltak: felles opplegg for leseveiledning, nettverk for ressurslærere, og månedlige møter mellom skoleeier og rektorene.\nVi spurte hvordan tiltakene henger sammen med utfordringsbildet. Kommunen vil tydeliggjøre det i planen.',
    avtalt: { a: 'Sende revidert plan', b: 'Melde inn behov for midler', c: 'Avtale oppfølging før jul' },
  },
  klasserom: {
    tema: 'Observasjon og veiledning',
    tekst:
      'Kompetansemiljøet observerte undervisning i fire klasser og veiledet lærerne etterpå. Lærerne opplever veiledningen som konkret og nyttig.\nDet er for tidlig å si noe om resultater. Skolelederne vil selv observere neste gang.',
    avtalt: { a: 'Lage en enkel mal for observasjon', b: 'Planlegge neste runde' },
  },
  ppt: {
    tema: 'Samarbeid med PPT og barnehage',
    tekst:
      'PPT og barnehagene er invitert inn i arbeidet. De bruker andre ord enn skolene om det samme, og vil lage en felles oversikt.\nEnighet om å prøve felles drøftinger på to skoler fram til påske.',
    avtalt: { a: 'Lage felles begrepsliste', b: 'Sette opp tider for drøftingene' },
  },
  midtveis: {
    tema: 'Midtveis i gjennomføringen',
    tekst:
      'Gikk gjennom hva som er gjort, og hva som gjenstår. Nettverket for ressurslærere møtes fast. Leseveiledningen er i gang på alle skoler unntatt én, der det har vært skifte av rektor.\nSkoleeier ser allerede etter hvordan arbeidet kan leve videre uten prosjektmidler.',
    avtalt: { a: 'Følge opp skolen med ny rektor', b: 'Lage utkast til plan for videreføring' },
  },
  evaluering: {
    tema: 'Vurdering av tiltakene',
    tekst:
      'Kommunen la fram sin egen vurdering. Lærerne er mest fornøyde med veiledningen i klasserommet og minst fornøyde med tiden de har hatt.\nResultatene i lesing går i riktig retning, men kullene er små og utslaget er innenfor usikkerheten.',
    avtalt: { a: 'Skrive ned hva som skal inn i årshjulet', b: 'Presentere vurderingen for skolene' },
  },
  viderefoering: {
    tema: 'Oppfølging etter ordningen',
    tekst:
      'Første møte etter at gjennomføringen var ferdig. Observasjon og leseveiledning er blitt en del av årshjulet. Nettverket har fått en fast koordinator.\nKommunen melder behov i den ordinære tilskuddsordningen for å holde kontakten med kompetansemiljøet.',
    avtalt: { a: 'Avtale nytt møte om et halvt år', b: 'Sende behovsmelding' },
  },
  avslutning: {
    tema: 'Avsluttende samtale',
    tekst:
      'Oppsummerte tre år i ordningen. Kommunen trekker fram at skoleeier og skolelederne nå snakker om undervisning og ikke bare om drift.\nDet de ville gjort annerledes: fått med lærerne tidligere.',
    avtalt: { a: 'Sende sluttrapport' },
  },
  takketNei: {
    tema: 'Kommunen takker nei',
    tekst:
      'Kommunedirektøren ga beskjed om at kommunen takker nei denne gangen. De er midt i et større arbeid med skolestruktur og vil ikke starte noe nytt samtidig.\nVi er enige om å snakkes igjen til neste år.',
    avtalt: { a: 'Ta kontakt om et år' },
  },
  pause: {
    tema: 'Ønske om pause',
    tekst:
      'Skoleeier ringte. Kommunen har to ubesatte rektorstillinger og ber om pause til de er på plass.\nVi holder av veilederen fram til sommeren.',
    avtalt: { a: 'Gi beskjed når stillingene er besatt' },
  },
  trukket: {
    tema: 'Kommunen trekker seg',
    tekst:
      'Kommunen avslutter deltakelsen. De mener tiltakene i egen plan dekker behovet, og vil bruke tiden på dem.\nVi gikk gjennom hva som er laget i forfasen og kan brukes videre.',
    avtalt: { a: 'Sende over kunnskapsgrunnlaget' },
  },
  status: {
    tema: 'Kort status',
    tekst: 'Skoleeier meldte at plandagen er gjennomført, og at 34 av 36 lærere deltok. Referat kommer.',
    avtalt: { a: 'Sende referat fra plandagen' },
  },
};

export type Manusnavn = keyof typeof nb;
export type Manustekst = {
  readonly tema: string;
  readonly tekst: string;
  readonly avtalt: Readonly<Record<string, string>>;
};

export const nn: Tekster<typeof nb> = {
  varsel: {
    tema: 'Telefon om uttrekket',
    tekst:
      'Ringde skuleeigar før lista blei kjend. Gjekk gjennom kva ordninga er, at det er frivillig å delta, og kva kommunen kan få støtte til.\nSkuleeigar ønskjer eit møte der vi ser på tala saman før dei informerer skulane.',
    avtalt: {
      a: 'Sende talgrunnlaget og framlegg til møtedatoar',
      b: 'Avklare med kommunedirektøren kven som skal delta',
    },
  },
  formidling: {
    tema: 'Gjennomgang av talgrunnlaget',
    tekst:
      'Viste resultata for dei tre siste åra, med talet på elevar og uvisse. Fleire av tala byggjer på små kull, og nokre år er skjerma.\nSkuleleiarane kjende att biletet i lesing, men meinte at rekning kjem av eitt kull.\nVi blei samde om at tala er eit utgangspunkt for samtale, ikkje ein fasit.',
    avtalt: { a: 'Ta tala opp på skuleleiarmøtet', b: 'Gi beskjed om kommunen takkar ja' },
  },
  oppstart: {
    tema: 'Oppstart av forfasen',
    tekst:
      'Første møte i forfasen. Avklarte kva kommunen, rettleiaren og vi har ansvar for, og laga ein grov plan fram til sommaren.\nKommunen vil byggje på arbeidet dei har med lesing på mellomtrinnet, framfor å starte noko nytt.\nDei tillitsvalde bad om å få vere med frå starten av.',
    avtalt: { a: 'Lage utkast til plan for forfasen', b: 'Setje av tid til lærarane i møteplanen' },
  },
  staasted: {
    tema: 'Kunnskapsgrunnlag',
    tekst:
      'Gjekk gjennom ståstadsanalysen frå skulane. Han stemmer godt med resultata, men svara frå elevane peikar meir på motivasjon enn på dugleik.\nSkuleeigar vil ha samtalar med elevråd og foreldreutval før utfordringane blir formulerte.',
    avtalt: { a: 'Gjennomføre samtalar med elevråda', b: 'Samle funna i eit felles notat' },
  },
  skolebesoek: {
    tema: 'Besøk på skulane',
    tekst:
      'Vitja to skular saman med rettleiaren. Snakka med rektor, tillitsvald og to lærarar på kvar skule.\nPersonalet er oppteke av at tiltaka må passe inn i den tida dei alt har til samarbeid.\nDet som går bra: trygge elevar, lite uro og eit tett samarbeid med PPT.',
    avtalt: { a: 'Skrive ned styrkane som kom fram', b: 'Finne felles tid for trinnteama' },
  },
  involvering: {
    tema: 'Kven er med i arbeidet?',
    tekst:
      'Såg på kven som har vore med i kvart steg så langt. Skuleleiarane har vore tett på; lærarar og tillitsvalde har mest blitt informerte.\nKommunen vil bruke neste plandag til å arbeide med utfordringsbiletet i heile personalet.',
    avtalt: { a: 'Lage opplegg for plandagen', b: 'Invitere dei tillitsvalde til styringsgruppa' },
  },
  utfordringsbilde: {
    tema: 'Utfordringsbiletet',
    tekst:
      'Gjekk gjennom utkastet til utfordringsbilete. To utfordringar står att: lesing som grunnleggjande dugleik i alle fag, og korleis skuleeigar følgjer opp skulane.\nSkuleeigar og skuleleiarane er samde om den første. Den andre treng dei meir tid til.',
    avtalt: { a: 'Skrive ferdig utfordringsbiletet', b: 'Leggje saka fram for politisk utval' },
  },
  overlevering: {
    tema: 'Overlevering til kompetansemiljøet',
    tekst:
      'Rettleiaren frå forfasen og kompetansemiljøet møttest for å overlevere. Gjekk gjennom utfordringsbiletet, kva som er prøvd før, og omgrepa skulane bruker.\nKommunen ønskjer at rettleiaren er med på dei to første samlingane.',
    avtalt: { a: 'Dele notata frå forfasen', b: 'Avtale dato for første samling' },
  },
  tiltaksplan: {
    tema: 'Tiltak og plan for året',
    tekst:
      'Kommunen la fram tre tiltak: felles opplegg for leserettleiing, nettverk for ressurslærarar, og månadlege møte mellom skuleeigar og rektorane.\nVi spurde korleis tiltaka heng saman med utfordringsbiletet. Kommunen vil gjere det tydelegare i planen.',
    avtalt: { a: 'Sende revidert plan', b: 'Melde inn behov for midlar', c: 'Avtale oppfølging før jul' },
  },
  klasserom: {
    tema: 'Observasjon og rettleiing',
    tekst:
      'Kompetansemiljøet observerte undervisning i fire klassar og rettleidde lærarane etterpå. Lærarane opplever rettleiinga som konkret og nyttig.\nDet er for tidleg å seie noko om resultat. Skuleleiarane vil sjølve observere neste gong.',
    avtalt: { a: 'Lage ein enkel mal for observasjon', b: 'Planleggje neste runde' },
  },
  ppt: {
    tema: 'Samarbeid med PPT og barnehage',
    tekst:
      'PPT og barnehagane er inviterte inn i arbeidet. Dei bruker andre ord enn skulane om det same, og vil lage ei felles oversikt.\nSemje om å prøve felles drøftingar på to skular fram til påske.',
    avtalt: { a: 'Lage felles omgrepsliste', b: 'Setje opp tider for drøftingane' },
  },
  midtveis: {
    tema: 'Midtvegs i gjennomføringa',
    tekst:
      'Gjekk gjennom kva som er gjort, og kva som står att. Nettverket for ressurslærarar møtest fast. Leserettleiinga er i gang på alle skulane så nær som éin, der det har vore skifte av rektor.\nSkuleeigar ser alt etter korleis arbeidet kan leve vidare utan prosjektmidlar.',
    avtalt: { a: 'Følgje opp skulen med ny rektor', b: 'Lage utkast til plan for vidareføring' },
  },
  evaluering: {
    tema: 'Vurdering av tiltaka',
    tekst:
      'Kommunen la fram si eiga vurdering. Lærarane er mest nøgde med rettleiinga i klasserommet og minst nøgde med tida dei har hatt.\nResultata i lesing går i rett retning, men kulla er små og utslaget er innanfor uvissa.',
    avtalt: { a: 'Skrive ned kva som skal inn i årshjulet', b: 'Presentere vurderinga for skulane' },
  },
  viderefoering: {
    tema: 'Oppfølging etter ordninga',
    tekst:
      'Første møte etter at gjennomføringa var ferdig. Observasjon og leserettleiing er blitt ein del av årshjulet. Nettverket har fått ein fast koordinator.\nKommunen melder behov i den ordinære tilskotsordninga for å halde kontakten med kompetansemiljøet.',
    avtalt: { a: 'Avtale nytt møte om eit halvt år', b: 'Sende behovsmelding' },
  },
  avslutning: {
    tema: 'Avsluttande samtale',
    tekst:
      'Oppsummerte tre år i ordninga. Kommunen trekkjer fram at skuleeigar og skuleleiarane no snakkar om undervisning og ikkje berre om drift.\nDet dei ville gjort annleis: fått med lærarane tidlegare.',
    avtalt: { a: 'Sende sluttrapport' },
  },
  takketNei: {
    tema: 'Kommunen takkar nei',
    tekst:
      'Kommunedirektøren gav beskjed om at kommunen takkar nei denne gongen. Dei er midt i eit større arbeid med skulestruktur og vil ikkje starte noko nytt samstundes.\nVi er samde om å snakkast att til neste år.',
    avtalt: { a: 'Ta kontakt om eit år' },
  },
  pause: {
    tema: 'Ønske om pause',
    tekst:
      'Skuleeigar ringde. Kommunen har to ledige rektorstillingar og bed om pause til dei er på plass.\nVi held av rettleiaren fram til sommaren.',
    avtalt: { a: 'Gi beskjed når stillingane er fylte' },
  },
  trukket: {
    tema: 'Kommunen trekkjer seg',
    tekst:
      'Kommunen avsluttar deltakinga. Dei meiner tiltaka i eigen plan dekkjer behovet, og vil bruke tida på dei.\nVi gjekk gjennom kva som er laga i forfasen og kan brukast vidare.',
    avtalt: { a: 'Sende over kunnskapsgrunnlaget' },
  },
  status: {
    tema: 'Kort status',
    tekst: 'Skuleeigar melde at plandagen er gjennomført, og at 34 av 36 lærarar deltok. Referat kjem.',
    avtalt: { a: 'Sende referat frå plandagen' },
  },
};

/** How each kind of meeting is held, who is there, and who sees to what is agreed. */
export const oppsett: Readonly<
  Record<Manusnavn, { readonly form: Moeteform; readonly roller: readonly Rolle[]; readonly ansvar: readonly Rolle[] }>
> = {
  varsel: {
    form: 'telefon',
    roller: ['administrativ-skoleeier', 'raadgiver'],
    ansvar: ['raadgiver', 'administrativ-skoleeier'],
  },
  formidling: {
    form: 'fysisk',
    roller: ['administrativ-skoleeier', 'skoleleder', 'skoleleder', 'tillitsvalgt', 'raadgiver'],
    ansvar: ['administrativ-skoleeier', 'administrativ-skoleeier'],
  },
  oppstart: {
    form: 'fysisk',
    roller: ['administrativ-skoleeier', 'skoleleder', 'skoleleder', 'tillitsvalgt', 'veileder', 'raadgiver'],
    ansvar: ['veileder', 'administrativ-skoleeier'],
  },
  staasted: {
    form: 'digitalt',
    roller: ['administrativ-skoleeier', 'skoleleder', 'veileder', 'raadgiver'],
    ansvar: ['skoleleder', 'veileder'],
  },
  skolebesoek: {
    form: 'fysisk',
    roller: ['skoleleder', 'skoleleder', 'tillitsvalgt', 'laerer', 'laerer', 'veileder', 'raadgiver'],
    ansvar: ['veileder', 'skoleleder'],
  },
  involvering: {
    form: 'digitalt',
    roller: ['administrativ-skoleeier', 'skoleleder', 'tillitsvalgt', 'veileder', 'raadgiver'],
    ansvar: ['skoleleder', 'administrativ-skoleeier'],
  },
  utfordringsbilde: {
    form: 'fysisk',
    roller: [
      'administrativ-skoleeier',
      'politisk-skoleeier',
      'skoleleder',
      'tillitsvalgt',
      'laerer',
      'veileder',
      'raadgiver',
    ],
    ansvar: ['veileder', 'administrativ-skoleeier'],
  },
  overlevering: {
    form: 'digitalt',
    roller: ['administrativ-skoleeier', 'veileder', 'kompetansemiljoe', 'kompetansemiljoe', 'raadgiver'],
    ansvar: ['veileder', 'kompetansemiljoe'],
  },
  tiltaksplan: {
    form: 'fysisk',
    roller: ['administrativ-skoleeier', 'skoleleder', 'ressurslaerer', 'kompetansemiljoe', 'raadgiver'],
    ansvar: ['administrativ-skoleeier', 'administrativ-skoleeier', 'raadgiver'],
  },
  klasserom: {
    form: 'fysisk',
    roller: ['skoleleder', 'laerer', 'laerer', 'ressurslaerer', 'kompetansemiljoe'],
    ansvar: ['kompetansemiljoe', 'skoleleder'],
  },
  ppt: {
    form: 'digitalt',
    roller: ['administrativ-skoleeier', 'skoleleder', 'ppt', 'barnehage', 'laget-rundt-eleven', 'raadgiver'],
    ansvar: ['ppt', 'skoleleder'],
  },
  midtveis: {
    form: 'digitalt',
    roller: ['administrativ-skoleeier', 'skoleleder', 'kompetansemiljoe', 'raadgiver'],
    ansvar: ['administrativ-skoleeier', 'kompetansemiljoe'],
  },
  evaluering: {
    form: 'fysisk',
    roller: [
      'administrativ-skoleeier',
      'skoleleder',
      'skoleleder',
      'laerer',
      'tillitsvalgt',
      'kompetansemiljoe',
      'raadgiver',
    ],
    ansvar: ['administrativ-skoleeier', 'skoleleder'],
  },
  viderefoering: {
    form: 'fysisk',
    roller: ['administrativ-skoleeier', 'politisk-skoleeier', 'skoleleder', 'raadgiver'],
    ansvar: ['raadgiver', 'administrativ-skoleeier'],
  },
  avslutning: {
    form: 'digitalt',
    roller: ['administrativ-skoleeier', 'skoleleder', 'raadgiver', 'udir'],
    ansvar: ['administrativ-skoleeier'],
  },
  takketNei: { form: 'telefon', roller: ['administrativ-skoleeier', 'raadgiver'], ansvar: ['raadgiver'] },
  pause: { form: 'telefon', roller: ['administrativ-skoleeier', 'raadgiver'], ansvar: ['administrativ-skoleeier'] },
  trukket: {
    form: 'digitalt',
    roller: ['administrativ-skoleeier', 'politisk-skoleeier', 'raadgiver'],
    ansvar: ['raadgiver'],
  },
  status: { form: 'e-post', roller: ['administrativ-skoleeier', 'raadgiver'], ansvar: ['administrativ-skoleeier'] },
};
