import { dagEtter, dagerMellom } from '#shared/lib/dato.ts';
import { venter } from '#shared/tilskudd/stilling.ts';
import type { Fase } from '#shared/uttrekk/deltakelse.ts';
import { hastegrader, type Paaminnelse, type Paaminnelsesregel, paaminnelser } from './paaminnelse.ts';
import type { Grunnlag, Sted } from './paaminnelsesgrunnlag.ts';

/** Everything that needs the adviser and why, what needs it soonest first. A pure function of what is known today. */
export const lagPaaminnelser = (grunnlag: Grunnlag): Paaminnelse[] =>
  paaminnelser
    .flatMap((regel) => REGLER[regel](grunnlag).map((funn) => paaminnelse(grunnlag.idag, regel, funn)))
    .sort(foerst(grunnlag.idag));

/** What is agreed and what is planned is shown so many days ahead. */
const SNART_DAGER = 7;
const AVTALE_DAGER = 14;
const SAMLING_DAGER = 30;
/** A date of the scheme is told of so long before, and so long after it has passed. */
const FRIST_FOER = 60;
const FRIST_ETTER = 30;
/** A meeting may wait a day for its words. */
const UTKAST_DAGER = 1;
/** A veileder who is asked gets a week to answer in. */
const SVAR_DAGER = 7;
const DOEGN_MS = 24 * 60 * 60 * 1000;

/** Phases in which a kommune and its adviser talk together: afterwards there are months between (AFI-rapport 2024:04, section 4.4). */
const KONTAKTFASER: readonly Fase[] = ['uttrekksfase', 'forfase', 'gjennomfoering-1', 'gjennomfoering-2'];

/** What a rule finds; the rest follows from it. */
interface Funn extends Partial<Omit<Paaminnelse, 'regel'>> {
  readonly sted?: Sted;
}

const REGLER: Readonly<Record<Paaminnelsesregel, (grunnlag: Grunnlag) => Funn[]>> = {
  avtale({ avtaler, idag }) {
    const sist = dagEtter(idag, AVTALE_DAGER);
    return avtaler
      .filter(({ frist }) => frist === null || frist <= sist)
      .map((a) => ({
        sted: a,
        dato: a.frist,
        hva: a.tekst,
        hvem: a.eier,
        ...rad('moete', a.moeteId),
        avtalepunktId: a.id,
      }));
  },
  'planlagt-moete': (grunnlag) =>
    planlagte(grunnlag).map((m) => ({ sted: m, dato: m.dato, hva: m.tema, ...rad('moete', m.id) })),
  'planlagt-samling'({ samlinger, idag }) {
    const sist = dagEtter(idag, SAMLING_DAGER);
    return samlinger
      .filter(({ start }) => start !== null && start >= idag && start <= sist)
      .map((s) => ({ dato: s.start, hva: s.tittel, ...rad('samling', s.id) }));
  },
  ordningsfrist: finnOrdningsfrister,
  'moete-utkast'({ utkast, idag }) {
    const sist = dagEtter(idag, -UTKAST_DAGER);
    return utkast
      .filter(({ dato }) => dato < sist)
      .map((m) => ({ sted: m, dato: m.dato, hva: m.tema, antall: dagerMellom(m.dato, idag), ...rad('moete', m.id) }));
  },
  'ramme-overskredet': ({ rammer }) =>
    rammer
      .filter(({ rest }) => rest < 0)
      .map((r) => ({ hast: 'snart', hva: r.formaal, hvem: String(r.aar), antall: -r.rest, ...rad('ramme', r.id) })),
  konflikter: ({ synk }) => (synk.konflikter > 0 ? [{ hast: 'snart', antall: synk.konflikter }] : []),
  'veileder-sluttet': ({ sluttede }) =>
    enPerPar(sluttede).map((v) => ({
      sted: v,
      hast: 'snart',
      dato: v.sluttet,
      hvem: v.veileder,
      ...rad('veileder', v.veilederId),
    })),
  'soeknad-venter': ({ soeknader, idag }) =>
    soeknader.filter(venter).map((s) => ({
      sted: s,
      hast: 'uten-dato',
      dato: s.mottatt,
      hva: s.status,
      antall: dagerSiden(s.mottatt, idag),
      ...rad('soeknad', s.id),
    })),
  'veileder-ubesvart'({ ubesvarte, idag }) {
    const sist = dagEtter(idag, -SVAR_DAGER);
    return enPerPar(ubesvarte.filter(({ statusDato }) => statusDato === null || statusDato <= sist)).map((v) => ({
      sted: v,
      hast: 'uten-dato',
      dato: v.statusDato,
      hvem: v.veileder,
      antall: dagerSiden(v.statusDato, idag),
      ...rad('veileder', v.veilederId),
    }));
  },
  stille: finnStille,
  'ubesvart-uttrekk': ({ deltakelser }) => {
    const ubesvarte = deltakelser.filter(
      ({ fase, tilstand, svar }) => fase === 'uttrekksfase' && tilstand === 'aktiv' && svar === null,
    );
    return [...Map.groupBy(ubesvarte, ({ aar }) => aar)].map(([aar, i]) => ({ hva: String(aar), antall: i.length }));
  },
  'deltakelse-mangler': ({ deltakelser }) =>
    deltakelser
      .filter(({ fase, mangler }) => fase !== 'avsluttet' && mangler.length > 0)
      .map((d) => ({ sted: d, hva: d.mangler.join(), antall: d.mangler.length, ...rad('deltakelse', d.id) })),
  'loese-traader': ({ traader }) =>
    [...Map.groupBy(traader, ({ kommunenummer }) => kommunenummer).values()].map((i) => ({
      ...(i[0] && { sted: i[0] }),
      antall: i.length,
    })),
  hurtignotater: ({ hurtignotater }) => (hurtignotater > 0 ? [{ antall: hurtignotater }] : []),
  'venter-synk': ({ synk, naa }) => {
    const { tilstand, venter, sistBekreftet } = synk;
    const lenge = sistBekreftet === null || Date.parse(naa) - Date.parse(sistBekreftet) > DOEGN_MS;
    const sitterFast = tilstand === 'ikke-valgt' || tilstand === 'stanset' || lenge;
    return venter > 0 && sitterFast ? [{ hva: tilstand, antall: venter }] : [];
  },
};

/** Reports are written at once for all; the others are each kommune's own, until it has what the date is about. */
function finnOrdningsfrister({ frister, medVeileder, soeknader, idag }: Grunnlag): Funn[] {
  const harSoekt = new Set(soeknader.filter((s) => s.status !== 'trukket').map((s) => s.deltakelseId));
  const [fra, til] = [dagEtter(idag, -FRIST_ETTER), dagEtter(idag, FRIST_FOER)];
  const aktuelle = frister.filter(({ kode, deltakelseId, dato }) => {
    if (dato < fra || dato > til) return false;
    if (kode === 'veileder-paa-plass') return !medVeileder.has(deltakelseId);
    return kode !== 'soeknad-gjennomfoering' || !harSoekt.has(deltakelseId);
  });
  const erRapport = ({ kode }: Grunnlag['frister'][number]) => kode.startsWith('rapport');
  const egne = aktuelle.filter((frist) => !erRapport(frist));
  const felles = Map.groupBy(aktuelle.filter(erRapport), ({ kode, dato }) => `${kode} ${dato}`);
  return [
    ...egne.map((f) => ({
      sted: f,
      dato: f.dato,
      hva: f.kode,
      anslag: f.anslag === 1,
      ...rad('deltakelse', f.deltakelseId),
    })),
    ...[...felles.values()].flatMap((alle) =>
      alle.slice(0, 1).map((f) => ({ dato: f.dato, hva: f.kode, anslag: f.anslag === 1, antall: alle.length })),
    ),
  ];
}

/** A kommune that nobody has been in touch with for too long: counted from when its status began where nobody ever was. */
function finnStille(grunnlag: Grunnlag): Funn[] {
  const { deltakelser, stillhetsuker, idag } = grunnlag;
  const avtalt = new Set(planlagte(grunnlag).map((m) => m.deltakelseId));
  const foer = dagEtter(idag, -7 * stillhetsuker);
  return deltakelser
    .filter(({ id, fase, tilstand }) => tilstand === 'aktiv' && KONTAKTFASER.includes(fase) && !avtalt.has(id))
    .flatMap((d): Funn[] => {
      const siden = d.sisteKontakt ?? d.statusDato;
      if (siden === null || siden >= foer) return [];
      const hva = d.sisteKontakt === null ? 'aldri' : null;
      return [
        { sted: d, hast: 'passert', dato: siden, hva, antall: dagerMellom(siden, idag), ...rad('deltakelse', d.id) },
      ];
    });
}

/** Somebody matched for several phases is one thing to see to; the first stands. */
const enPerPar = <R extends Sted & { readonly veilederId: string }>(rader: readonly R[]): R[] =>
  [...Map.groupBy(rader, (r) => `${r.veilederId} ${r.kommunenummer}`).values()].flatMap((like) => like.slice(0, 1));

const rad = (tabell: string, id: string) => ({ tabell, id });
const dagerSiden = (dag: string | null, idag: string): number | null =>
  dag === null ? null : Math.max(0, dagerMellom(dag, idag));
const planlagte = ({ utkast, idag }: Grunnlag): Grunnlag['utkast'] => {
  const sist = dagEtter(idag, AVTALE_DAGER);
  return utkast.filter(({ dato }) => dato >= idag && dato <= sist);
};

const paaminnelse = (idag: string, regel: Paaminnelsesregel, { sted, ...funn }: Funn): Paaminnelse => ({
  hast: funn.hast ?? hastFor(idag, funn.dato ?? null),
  dato: null,
  kommunenummer: sted?.kommunenummer ?? null,
  kommunenavn: sted?.kommunenavn ?? null,
  hva: null,
  hvem: null,
  anslag: false,
  antall: null,
  tabell: null,
  id: null,
  avtalepunktId: null,
  ...funn,
  regel,
});

const hastFor = (idag: string, dato: string | null): Paaminnelse['hast'] => {
  if (dato === null) return 'uten-dato';
  if (dato < idag) return 'passert';
  return dagerMellom(idag, dato) <= SNART_DAGER ? 'snart' : 'senere';
};

/** What is to come stands by its day; what has passed, or has no day, by what it is, and then the longest wait first. */
const foerst = (idag: string) => {
  const rang = new Map(paaminnelser.map((regel, i) => [regel, i]));
  const dag = ({ dato }: Paaminnelse) => (dato !== null && dato >= idag ? dato : '9');
  return (a: Paaminnelse, b: Paaminnelse): number =>
    hastegrader.indexOf(a.hast) - hastegrader.indexOf(b.hast) ||
    sammenlign(dag(a), dag(b)) ||
    (rang.get(a.regel) ?? 0) - (rang.get(b.regel) ?? 0) ||
    sammenlign(a.dato ?? '9', b.dato ?? '9') ||
    sammenlign(a.kommunenummer ?? '', b.kommunenummer ?? '');
};

const sammenlign = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
