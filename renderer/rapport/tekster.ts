import type { Rapportmangel } from '#shared/contract/rapport.ts';
import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  tittel: 'Rapportering til Udir',
  ingress:
    'Deltakelser, tiltak, midler, samlinger, kontakt og indikatorer for ett eller flere uttrekk, med kodebok. Les gjennom før du sender.',
  valg: {
    tittel: 'Hva rapporten gjelder',
    uttrekk: 'Uttrekk',
    alle: 'Alle uttrekk',
    spraak: 'Språk i arbeidsboken',
    bokmaal: 'Bokmål',
    nynorsk: 'Nynorsk',
  },
  innhold: {
    tittel: 'Dette blir med',
    deltakelser: 'Deltakelser',
    tiltak: 'Tiltak',
    midler: 'Rammer per år og formål',
    samlinger: 'Samlinger som er holdt',
    kontakter: 'Møter og annen kontakt',
    indikatorer: 'Resultater som vises',
    skjermet: 'Resultater som ikke vises',
    skjermetHva:
      'Skjermede resultater, og resultater for færre elever enn grensen, står med grunnen i stedet for tallene. Tallene bak kommer aldri med. Det samme gjelder private notater, møtetekster og andre navn enn ditt.',
  },
  mangler: {
    stopper: 'Må ordnes først',
    boer: 'Se over før du sender',
    ingen: 'Ingenting mangler.',
    regel: {
      'ingen-deltakelser': 'Ingen deltakelser er registrert, så rapporten blir tom.',
      'deltakelse-mangler': (aar: string, hva: string) => `Deltakelsen i uttrekk ${aar} mangler ${hva}.`,
      'moete-utkast': (dag: string) =>
        dag ? `Møtet ${dag} er fortsatt et utkast.` : 'Et møte uten dato er fortsatt et utkast.',
      'ingen-indikatorer': 'Ingen resultater er importert for kommunen.',
      'tiltak-uten-nivaa': (n: number) =>
        `${n === 1 ? '1 tiltak' : `${n} tiltak`} mangler nivå og blir ikke talt med under «Tiltak per nivå».`,
      'ramme-overskredet': (formaal: string, aar: string, over: string) =>
        `${formaal} ${aar}: det er bundet ${over} mer enn rammen.`,
      konflikt: (felt: string) => `To har skrevet i samme felt, og ingen har valgt ennå. ${felt}.`,
    } satisfies Record<Rapportmangel['regel'], string | ((...detaljer: never[]) => string)>,
    gaaTil: {
      kommune: 'Åpne kommunen',
      moete: 'Åpne møtet',
      kommuner: 'Åpne kommunene',
      importer: 'Importer resultater',
      synk: 'Velg verdi',
      tilskudd: 'Åpne tilskudd',
    },
    gaaTilNavn: (hva: string, kommune: string) => `${hva}: ${kommune}`,
  },
  lag: { xlsx: 'Lag arbeidsbok', json: 'Lag JSON-fil', 'json-skjema': 'Hent JSON-skjemaet' },
  lager: { xlsx: 'Lager arbeidsboken', json: 'Lager JSON-filen', 'json-skjema': 'Henter skjemaet' },
  foerst: 'Filene kan lages når det som må ordnes først, er ordnet.',
  laget: {
    xlsx: (navn: string) => `Arbeidsboken er laget: ${navn}`,
    json: (navn: string) => `JSON-filen er laget, med det samme innholdet: ${navn}`,
    'json-skjema': (navn: string) => `Skjemaet som JSON-filen følger: ${navn}`,
  },
  lagre: 'Lagre en kopi til …',
};

export const nn: Tekster<typeof nb> = {
  tittel: 'Rapportering til Udir',
  ingress:
    'Deltakingar, tiltak, midlar, samlingar, kontakt og indikatorar for eitt eller fleire uttrekk, med kodebok. Les gjennom før du sender.',
  valg: {
    tittel: 'Kva rapporten gjeld',
    uttrekk: 'Uttrekk',
    alle: 'Alle uttrekk',
    spraak: 'Språk i arbeidsboka',
    bokmaal: 'Bokmål',
    nynorsk: 'Nynorsk',
  },
  innhold: {
    tittel: 'Dette blir med',
    deltakelser: 'Deltakingar',
    tiltak: 'Tiltak',
    midler: 'Rammer per år og føremål',
    samlinger: 'Samlingar som er haldne',
    kontakter: 'Møte og annan kontakt',
    indikatorer: 'Resultat som blir viste',
    skjermet: 'Resultat som ikkje blir viste',
    skjermetHva:
      'Skjerma resultat, og resultat for færre elevar enn grensa, står med grunnen i staden for tala. Tala bak kjem aldri med. Det same gjeld private notat, møtetekstar og andre namn enn ditt.',
  },
  mangler: {
    stopper: 'Må ordnast først',
    boer: 'Sjå over før du sender',
    ingen: 'Ingenting manglar.',
    regel: {
      'ingen-deltakelser': 'Ingen deltakingar er registrerte, så rapporten blir tom.',
      'deltakelse-mangler': (aar, hva) => `Deltakinga i uttrekk ${aar} manglar ${hva}.`,
      'moete-utkast': (dag) =>
        dag ? `Møtet ${dag} er framleis eit utkast.` : 'Eit møte utan dato er framleis eit utkast.',
      'ingen-indikatorer': 'Ingen resultat er importerte for kommunen.',
      'tiltak-uten-nivaa': (n) => `${n} tiltak manglar nivå og blir ikkje talde med under «Tiltak per nivå».`,
      'ramme-overskredet': (formaal, aar, over) => `${formaal} ${aar}: det er bunde ${over} meir enn ramma.`,
      konflikt: (felt) => `To har skrive i same felt, og ingen har valt enno. ${felt}.`,
    },
    gaaTil: {
      kommune: 'Opne kommunen',
      moete: 'Opne møtet',
      kommuner: 'Opne kommunane',
      importer: 'Importer resultat',
      synk: 'Vel verdi',
      tilskudd: 'Opne tilskot',
    },
    gaaTilNavn: (hva, kommune) => `${hva}: ${kommune}`,
  },
  lag: { xlsx: 'Lag arbeidsbok', json: 'Lag JSON-fil', 'json-skjema': 'Hent JSON-skjemaet' },
  lager: { xlsx: 'Lagar arbeidsboka', json: 'Lagar JSON-fila', 'json-skjema': 'Hentar skjemaet' },
  foerst: 'Filene kan lagast når det som må ordnast først, er ordna.',
  laget: {
    xlsx: (navn) => `Arbeidsboka er laga: ${navn}`,
    json: (navn) => `JSON-fila er laga, med det same innhaldet: ${navn}`,
    'json-skjema': (navn) => `Skjemaet som JSON-fila følgjer: ${navn}`,
  },
  lagre: 'Lagre ein kopi til …',
};
