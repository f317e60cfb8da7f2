import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  sluttet: (dag: string) => `Sluttet ${dag}`,
  kapasitet: {
    lovet: 'Dager lovet',
    ingenting: 'Ikke oppgitt',
    utenTilbud: (lovet: number) => `${lovet}, tilbud ikke oppgitt`,
    av: (lovet: number, tilbudt: number) => `${lovet} av ${tilbudt}`,
    over: (n: number) => `${n} mer enn tilbudt i året`,
  },
  liste: {
    tittel: 'Veiledere',
    ingress: 'De som kan støtte kommunene: hva de kan, hvor mye tid de har, og hvor de er i arbeid.',
    ny: 'Ny veileder',
    soek: 'Søk etter navn, institusjon eller sted',
    kompetanse: 'Kompetanse',
    alleKompetanser: 'All kompetanse',
    vis: 'Vis',
    alle: (n: number) => `Alle (${n})`,
    iArbeid: (n: number) => `I arbeid (${n})`,
    sluttede: (n: number) => `Sluttet (${n})`,
    veileder: 'Veileder',
    spraak: 'Språk',
    oppdrag: 'Oppdrag',
    antall: (n: number) => (n === 1 ? '1 veileder' : `${n} veiledere`),
    antallAv: (n: number, av: number) => `${n} av ${av} veiledere`,
    ingen: 'Ingen veiledere er skrevet inn ennå. Legg til den første, så kan du koble veilederen til kommuner.',
    ingenTreff: 'Ingen veiledere passer til søket.',
    visAlle: 'Vis alle veiledere',
  },
  ny: {
    tittel: 'Ny veileder',
    hva: 'Resten fyller du ut på veilederens egen side.',
    navn: 'Navn',
    navnMangler: 'Skriv navnet på veilederen.',
    institusjon: 'Institusjon',
    epost: 'E-post',
    epostFeil: 'Skriv en hel e-postadresse, for eksempel navn@hvl.no, eller la feltet stå tomt.',
    leggTil: 'Legg til',
    avbryt: 'Avbryt',
    finnes: (navn: string, institusjon: string | null) =>
      `Det finnes allerede en veileder med samme navn eller e-post: ${navn}${institusjon ? `, ${institusjon}` : ''}. Er det samme person, bør du bruke den som finnes.`,
    vis: (navn: string) => `Vis ${navn}`,
    likevel: 'Legg til likevel',
  },
  side: {
    tilbake: 'Til veilederne',
    opplysninger: 'Opplysninger',
    telefon: 'Telefon',
    region: 'Bor og reiser',
    regionHva: 'Hvor veilederen bor, og hvor langt det går an å reise',
    dager: 'Dager tilbudt per semester',
    sluttet: 'Sluttet',
    sluttetHva: 'Siste dag som veileder. Tomt så lenge veilederen er i arbeid.',
    sluttetMelding: (dag: string, n: number) =>
      `Veilederen sluttet ${dag} og får ikke nye oppdrag.${
        n === 0
          ? ''
          : n === 1
            ? ' Ett oppdrag står fortsatt som takket ja, og trenger en ny veileder eller en ny status.'
            : ` ${n} oppdrag står fortsatt som takket ja, og trenger en ny veileder eller en ny status.`
      }`,
    samme: 'Samme navn eller e-post står hos en annen veileder også. Er det samme person, bør bare den ene brukes:',
    utenInstitusjon: 'uten institusjon',
    kan: 'Kompetanse og språk',
    merknad: 'Merknad',
    merknadHva:
      'Lagres mens du skriver, og deles med de andre i embetet. Veilederen kan be om å få se det som står her: hold deg til fakta, og skriv dato og hvem du er.',
    oppdrag: 'Koblinger',
    ingenOppdrag: 'Veilederen er ikke koblet til noen kommune ennå. Det gjør du på kortet til kommunen.',
    tilKommuner: 'Gå til kommunene',
    slett: 'Slett',
    slettTittel: (navn: string) => `Slette ${navn}?`,
    slettTekst:
      'Veilederen legges i papirkurven og kan hentes tilbake derfra, eller du kan angre med Ctrl+Z. Har veilederen sluttet, skriv heller datoen under «Sluttet».',
  },
};

export const nn: Tekster<typeof nb> = {
  sluttet: (dag) => `Slutta ${dag}`,
  kapasitet: {
    lovet: 'Dagar lova',
    ingenting: 'Ikkje oppgitt',
    utenTilbud: (lovet) => `${lovet}, tilbod ikkje oppgitt`,
    av: (lovet, tilbudt) => `${lovet} av ${tilbudt}`,
    over: (n) => `${n} meir enn tilbode i året`,
  },
  liste: {
    tittel: 'Rettleiarar',
    ingress: 'Dei som kan støtte kommunane: kva dei kan, kor mykje tid dei har, og kvar dei er i arbeid.',
    ny: 'Ny rettleiar',
    soek: 'Søk etter namn, institusjon eller stad',
    kompetanse: 'Kompetanse',
    alleKompetanser: 'All kompetanse',
    vis: 'Vis',
    alle: (n) => `Alle (${n})`,
    iArbeid: (n) => `I arbeid (${n})`,
    sluttede: (n) => `Slutta (${n})`,
    veileder: 'Rettleiar',
    spraak: 'Språk',
    oppdrag: 'Oppdrag',
    antall: (n) => (n === 1 ? '1 rettleiar' : `${n} rettleiarar`),
    antallAv: (n, av) => `${n} av ${av} rettleiarar`,
    ingen: 'Ingen rettleiarar er skrivne inn enno. Legg til den første, så kan du kople rettleiaren til kommunar.',
    ingenTreff: 'Ingen rettleiarar passar til søket.',
    visAlle: 'Vis alle rettleiarar',
  },
  ny: {
    tittel: 'Ny rettleiar',
    hva: 'Resten fyller du ut på sida til rettleiaren.',
    navn: 'Namn',
    navnMangler: 'Skriv namnet på rettleiaren.',
    institusjon: 'Institusjon',
    epost: 'E-post',
    epostFeil: 'Skriv ei heil e-postadresse, til dømes namn@hvl.no, eller la feltet stå tomt.',
    leggTil: 'Legg til',
    avbryt: 'Avbryt',
    finnes: (navn, institusjon) =>
      `Det finst alt ein rettleiar med same namn eller e-post: ${navn}${institusjon ? `, ${institusjon}` : ''}. Er det same person, bør du bruke den som finst.`,
    vis: (navn) => `Vis ${navn}`,
    likevel: 'Legg til likevel',
  },
  side: {
    tilbake: 'Til rettleiarane',
    opplysninger: 'Opplysningar',
    telefon: 'Telefon',
    region: 'Bur og reiser',
    regionHva: 'Kvar rettleiaren bur, og kor langt det går an å reise',
    dager: 'Dagar tilbodne per semester',
    sluttet: 'Slutta',
    sluttetHva: 'Siste dag som rettleiar. Tomt så lenge rettleiaren er i arbeid.',
    sluttetMelding: (dag, n) =>
      `Rettleiaren slutta ${dag} og får ikkje nye oppdrag.${
        n === 0
          ? ''
          : n === 1
            ? ' Eitt oppdrag står framleis som takka ja, og treng ein ny rettleiar eller ein ny status.'
            : ` ${n} oppdrag står framleis som takka ja, og treng ein ny rettleiar eller ein ny status.`
      }`,
    samme: 'Same namn eller e-post står hos ein annan rettleiar òg. Er det same person, bør berre den eine brukast:',
    utenInstitusjon: 'utan institusjon',
    kan: 'Kompetanse og språk',
    merknad: 'Merknad',
    merknadHva:
      'Blir lagra mens du skriv, og delt med dei andre i embetet. Rettleiaren kan be om å få sjå det som står her: hald deg til fakta, og skriv dato og kven du er.',
    oppdrag: 'Koplingar',
    ingenOppdrag: 'Rettleiaren er ikkje kopla til nokon kommune enno. Det gjer du på kortet til kommunen.',
    tilKommuner: 'Gå til kommunane',
    slett: 'Slett',
    slettTittel: (navn) => `Slette ${navn}?`,
    slettTekst:
      'Rettleiaren blir lagd i papirkorga og kan hentast tilbake derfrå, eller du kan angre med Ctrl+Z. Har rettleiaren slutta, skriv heller datoen under «Slutta».',
  },
};
