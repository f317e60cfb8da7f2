import type { Rapportmangel } from '#shared/contract/rapport.ts';
import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  tittel: 'Rapportering til Udir',
  ingress:
    'En arbeidsbok med deltakelser, kontakt og indikatorer for ett eller flere uttrekk, med kodebok. Les den gjennom før du sender den.',
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
    kontakter: 'Møter og annen kontakt',
    indikatorer: 'Resultater som vises',
    skjermet: 'Resultater som ikke vises',
    skjermetHva:
      'Skjermede resultater, og resultater for færre elever enn grensen, står som «skjermet» i arbeidsboken. Tallene bak kommer aldri med. Det samme gjelder private notater, møtetekster og navn på personer.',
  },
  mangler: {
    stopper: 'Må ordnes først',
    boer: 'Se over før du sender',
    ingen: 'Ingenting mangler.',
    regel: {
      'ingen-deltakelser': 'Ingen deltakelser er registrert, så rapporten blir tom.',
      'deltakelse-mangler': (hva: string) => `Deltakelsen mangler ${hva}.`,
      'moete-utkast': (dag: string) =>
        dag ? `Møtet ${dag} er fortsatt et utkast.` : 'Et møte uten dato er fortsatt et utkast.',
      'ingen-indikatorer': 'Ingen resultater er importert for kommunen.',
      konflikt: (felt: string) => `To har skrevet i samme felt, og ingen har valgt ennå. ${felt}.`,
    } satisfies Record<Rapportmangel['regel'], string | ((detalj: string) => string)>,
    felt: { grunn: 'begrunnelse', statusDato: 'dato for status' },
    og: ' og ',
    gaaTil: {
      kommune: 'Åpne kommunen',
      moete: 'Åpne møtet',
      kommuner: 'Åpne kommunene',
      importer: 'Importer resultater',
      synk: 'Velg verdi',
    },
    gaaTilNavn: (hva: string, kommune: string) => `${hva}: ${kommune}`,
  },
  lag: 'Lag arbeidsbok',
  lager: 'Lager arbeidsboken',
  foerst: 'Arbeidsboken kan lages når det som må ordnes først, er ordnet.',
  laget: (navn: string) => `Arbeidsboken er laget: ${navn}`,
  lagre: 'Lagre en kopi til …',
};

export const nn: Tekster<typeof nb> = {
  tittel: 'Rapportering til Udir',
  ingress:
    'Ei arbeidsbok med deltakingar, kontakt og indikatorar for eitt eller fleire uttrekk, med kodebok. Les ho gjennom før du sender ho.',
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
    kontakter: 'Møte og annan kontakt',
    indikatorer: 'Resultat som blir viste',
    skjermet: 'Resultat som ikkje blir viste',
    skjermetHva:
      'Skjerma resultat, og resultat for færre elevar enn grensa, står som «skjerma» i arbeidsboka. Tala bak kjem aldri med. Det same gjeld private notat, møtetekstar og namn på personar.',
  },
  mangler: {
    stopper: 'Må ordnast først',
    boer: 'Sjå over før du sender',
    ingen: 'Ingenting manglar.',
    regel: {
      'ingen-deltakelser': 'Ingen deltakingar er registrerte, så rapporten blir tom.',
      'deltakelse-mangler': (hva) => `Deltakinga manglar ${hva}.`,
      'moete-utkast': (dag) =>
        dag ? `Møtet ${dag} er framleis eit utkast.` : 'Eit møte utan dato er framleis eit utkast.',
      'ingen-indikatorer': 'Ingen resultat er importerte for kommunen.',
      konflikt: (felt) => `To har skrive i same felt, og ingen har valt enno. ${felt}.`,
    },
    felt: { grunn: 'grunngiving', statusDato: 'dato for status' },
    og: ' og ',
    gaaTil: {
      kommune: 'Opne kommunen',
      moete: 'Opne møtet',
      kommuner: 'Opne kommunane',
      importer: 'Importer resultat',
      synk: 'Vel verdi',
    },
    gaaTilNavn: (hva, kommune) => `${hva}: ${kommune}`,
  },
  lag: 'Lag arbeidsbok',
  lager: 'Lagar arbeidsboka',
  foerst: 'Arbeidsboka kan lagast når det som må ordnast først, er ordna.',
  laget: (navn) => `Arbeidsboka er laga: ${navn}`,
  lagre: 'Lagre ein kopi til …',
};
