import type { Hjelpeside, Sidehjelp } from './hjelpesider.ts';

export const nb: Readonly<Record<Hjelpeside, Sidehjelp>> = {
  idag: {
    navn: 'I dag',
    hva: 'Det som trenger deg nå, og hvorfor: frister, avtaler, stille kommuner, det som henger løst, og det som venter på å bli delt.',
    slik: [
      ['Gå dit noe kan ordnes', 'Hver linje er en lenke. Det som haster mest, står øverst.'],
      ['Kryss av det som er gjort', 'En avtale kan krysses av her, uten å åpne møtet.'],
      ['Bestem når en kommune er stille', 'Antall uker uten kontakt velger du under «Innstillinger».'],
    ],
  },
  kommuner: {
    navn: 'Kommuner',
    hva: 'Kommunene i embetet, med målform, status i ordningen og siste kontakt. Velg «Hele landet» for å se alle.',
    slik: [
      ['Finn en kommune', 'Skriv navnet, nummeret eller administrasjonssenteret. Samiske og kvenske navn virker også.'],
      ['Se bare noen', 'Velg fase eller status under «Vis».'],
      ['Sorter', 'Trykk på overskriften til en kolonne. Trykk en gang til for å snu rekkefølgen.'],
    ],
    taster: [
      ['Enter', 'fra søkefeltet til første kommune, og derfra inn på kortet'],
      ['↑ ↓ Home End', 'går mellom kommunene i listen'],
    ],
  },
  kart: {
    navn: 'Kommunene på kartet',
    hva: 'Hvor kommunene i embetet ligger, og hvor langt de er kommet i ordningen. Tabellen ved kartet sier det samme.',
    slik: [
      ['Åpne en kommune', 'Trykk på punktet, eller på navnet i tabellen.'],
      ['Les tegnene', 'Tegnforklaringen står ved kartet. Formen sier fasen; fargen sier ingenting alene.'],
      ['Gå tilbake til listen', 'Velg «Liste» øverst.'],
    ],
    taster: [
      ['← ↑ → ↓', 'går til nærmeste kommune i den retningen'],
      ['Enter', 'åpner kommunen'],
    ],
  },
  kommunekort: {
    navn: 'Kommunekort',
    hva: 'Alt om én kommune: deltakelse og status, utfordringer og tiltak, veiledere, tilskudd, samlinger, møter og resultater.',
    slik: [
      ['Endre status', 'Velg fase og status rett på kortet, og skriv hvorfor. Alt lagres mens du skriver.'],
      ['Skriv et møte', 'Velg «Nytt møte» ved møtene. Kommunen må ha en deltakelse først.'],
      ['Rett noe i registeret', 'Åpne «Rett opplysninger». Rettelsen deles med de andre i embetet.'],
    ],
  },
  moeter: {
    navn: 'Møter',
    hva: 'Alle møter, samtaler og e-poster med kommunene. Utkast står øverst.',
    slik: [
      ['Skriv et nytt møte', 'Åpne kommunen, og velg «Nytt møte» der.'],
      ['Finn et møte', 'Søk etter kommune, tema eller sted, eller velg «Utkast».'],
      ['Se hva som mangler', 'Et utkast sier hva som må på plass før det kan ferdigstilles.'],
    ],
    taster: [['↑ ↓ Home End', 'går mellom møtene i listen']],
  },
  moete: {
    navn: 'Møte',
    hva: 'Ett møte eller en annen kontakt: når, hvordan, hvem som var med, hva som ble sagt, og hva som er avtalt.',
    slik: [
      [
        'Skriv først, fyll ut etterpå',
        'Begynn i «Fra møtet». Teksten lagres mens du skriver, også når alt annet er tomt.',
      ],
      ['Skriv ned en avtale', 'Velg «Legg til avtale», med ansvarlig og frist. Da minner «I dag» deg på den.'],
      ['Gjør møtet ferdig', 'Velg «Ferdigstill». Det kan åpnes igjen. Det private notatet blir alltid på din maskin.'],
    ],
  },
  uttrekk: {
    navn: 'Uttrekk',
    hva: 'Kommunene som kom med hvert år: hvordan de ble valgt, hva de svarte, og hvor de er nå.',
    slik: [
      ['Ta inn en kommune', 'Velg den under tabellen for året, og trykk «Legg til».'],
      ['Før inn svaret', 'Velg svar, grunn og dato i raden til kommunen. Kommunens egne ord skriver du på kortet.'],
      [
        'Ranger',
        'Skriv plassen i «Rangering». Radene flytter seg når du går ut av tabellen. Står to på samme plass, sier programmet fra.',
      ],
    ],
  },
  veiledere: {
    navn: 'Veiledere',
    hva: 'De som kan støtte kommunene: hva de kan, hvor mye tid de har, og hvor de er i arbeid.',
    slik: [
      ['Legg til en veileder', 'Velg «Ny veileder». Navnet er nok; resten fylles ut på veilederens egen side.'],
      ['Finn en som passer', 'Velg kompetanse, eller søk etter institusjon og sted.'],
      ['Koble til en kommune', 'Det gjør du på kortet til kommunen, med «Legg til veileder».'],
    ],
    taster: [['↑ ↓ Home End', 'går mellom veilederne i listen']],
  },
  veileder: {
    navn: 'Veileder',
    hva: 'Én veileder: hvem det er, hva han eller hun kan, hvor mye tid det er, og hvilke kommuner det gjelder.',
    slik: [
      ['Skriv inn kompetanse', 'Kryss av. Det brukes når dere leter etter en som passer.'],
      ['Når noen slutter', 'Skriv datoen under «Sluttet». Historikken til kommunene blir stående.'],
      ['Skriv en merknad', 'Hold deg til fakta. Veilederen kan be om å få se det som står her.'],
    ],
  },
  tilskudd: {
    navn: 'Tilskudd',
    hva: 'Pengene i ordningen: rammene for hvert år og formål, søknadene fra kommunene, og det som er tildelt og brukt.',
    slik: [
      ['Legg inn en ramme', 'Velg «Ny ramme», og skriv år, formål og beløp. Det som er igjen, regner programmet ut.'],
      ['Skriv et beløp', 'Slik du er vant til: 1 250 000, 1.250.000 eller 1250000,50.'],
      ['Rett en føring', 'En føring slettes ikke. Ta den tilbake, så står begge linjene og kan leses etterpå.'],
    ],
  },
  samlinger: {
    navn: 'Samlinger',
    hva: 'De regionale samlingene: hvem som er invitert, hvem som kom, og hva det kostet.',
    slik: [
      ['Planlegg en samling', 'Velg «Ny samling», og fyll ut på siden som kommer.'],
      ['Se det som kommer', 'Kommende samlinger står øverst, de som er holdt, under.'],
      ['Se over', 'Kolonnen «Se over» sier hva som mangler, for eksempel dato eller ramme.'],
    ],
    taster: [['↑ ↓ Home End', 'går mellom samlingene i listen']],
  },
  samling: {
    navn: 'Samling',
    hva: 'Én samling: når og hvor, hvem som er invitert, hvem som var der, og kostnadene.',
    slik: [
      ['Inviter', 'Velg «Inviter alle i ordningen nå», eller plukk ut kommuner. Svarene fører du i listen.'],
      ['Skriv inn deltakere', 'Det holder med rolle og antall. Navn kan stå tomt.'],
      ['Før en kostnad', 'Velg først hvilken ramme kostnadene tas av. Da vises det som er igjen.'],
    ],
  },
  importer: {
    navn: 'Importer resultater',
    hva: 'Her leses resultatfilene fra Udir inn, slik de er. Ingenting lagres før du har sett hva som er i dem.',
    slik: [
      ['Hent filene', 'Stegene står på siden. Ikke åpne filene i Excel først.'],
      ['Les inn', 'Velg «Velg filer …», eller dra filene hit. Se over, og velg «Importer».'],
      ['Når en fil ikke kan leses', 'Det står hvorfor. De andre filene kan importeres likevel.'],
    ],
  },
  rapport: {
    navn: 'Rapportering til Udir',
    hva: 'Deltakelser, tiltak, midler, samlinger, kontakt og indikatorer for ett eller flere uttrekk, som arbeidsbok eller JSON.',
    slik: [
      ['Se over det som mangler', 'Hver linje har en lenke dit det rettes. Noe må ordnes før filene kan lages.'],
      ['Lag arbeidsboken', 'Velg uttrekk og språk, og så «Lag arbeidsbok». Lagre en kopi der du vil ha den.'],
      [
        'Vit hva som ikke er med',
        'Skjermede tall, private notater og det som er skrevet i møter, kommer aldri med, og ingen andre navn enn ditt.',
      ],
    ],
  },
  synk: {
    navn: 'Synkronisering',
    hva: 'Hvordan arbeidet deles med de andre i embetet. Du kan alltid arbeide uten nett.',
    slik: [
      ['Del nå', 'Velg «Synkroniser nå». Ellers gjør programmet det av seg selv når det når sentralmappen.'],
      ['Velg hva som skal gjelde', 'Har to skrevet i samme felt, står begge versjonene her til noen har valgt.'],
      ['Se hva andre har gjort', 'Se under «Endringer fra andre». Det nyeste står først.'],
    ],
  },
  papirkurv: {
    navn: 'Papirkurv',
    hva: 'Alt som er slettet, og som kan hentes tilbake.',
    slik: [
      ['Hent noe tilbake', 'Velg «Hent tilbake». Det kommer tilbake slik det var, med det som hører til.'],
      ['Finn det du leter etter', 'Hver rad sier hva det er, hvem som slettet det, og når.'],
      ['Angre i stedet', 'Er det nettopp slettet, er Ctrl+Z raskere.'],
    ],
  },
  innstillinger: {
    navn: 'Innstillinger',
    hva: 'Det som gjelder denne maskinen: språk, navnet ditt, påminnelser, sentralmappen, og hvor dataene ligger.',
    slik: [
      ['Bytt språk', 'Velg bokmål eller nynorsk. Det virker med en gang.'],
      ['Velg sentralmappe', 'Skriv eller velg mappen embetet deler. Selve databasen blir liggende på maskinen din.'],
      ['Finn sikkerhetskopiene', 'Mappen står nederst på siden.'],
    ],
  },
  om: {
    navn: 'Om programmet',
    hva: 'Hvilken versjon du har, hva som er nytt, hvor opplysningene kommer fra, og hva programmet bygger på.',
    slik: [
      ['Se hva som er nytt', 'Nyhetene i versjonen står øverst.'],
      ['Finn kilden til en opplysning', 'Kildene og lisensene står under «Kilder».'],
      ['Meld fra om noe', 'Oppgi versjonsnummeret, og referansen hvis programmet viste en.'],
    ],
  },
};
