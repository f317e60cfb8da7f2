import type { Spraak } from '#shared/contract/program.ts';
import type { Tekster } from '#shared/lib/tekster.ts';
import { type Rolle, roller } from '#shared/person/rolle.ts';
import { type Arknavn, arkkolonner, arknavn, type Kolonne, kodeverk } from '#shared/rapport/kolonner.ts';
import { MINST_ANTALL, Rapport } from '#shared/rapport/rapport.ts';
import { type Ark, type Arkkolonne, lagArbeidsbok } from './arbeidsbok.ts';
import { type Celle, dagcelle } from './celle.ts';
import { nb as koderNb, nn as koderNn } from './kodetekster.ts';
import type { Kolonneord } from './kolonneord.ts';
import { nb as kolonnerNb } from './kolonnetekster-nb.ts';
import { nn as kolonnerNn } from './kolonnetekster-nn.ts';
import { nb, nn } from './tekster.ts';

/**
 * The report as a workbook in one of the two languages, with the number of rows in each sheet. The report is parsed once
 * more on the way in: it is the last place where a figure that may not leave could be stopped.
 * @throws where the report holds what it may not hold; nothing is written then
 */
export const lagRapportering = async (
  rapport: Rapport,
  spraak: Spraak,
): Promise<{ bytes: Uint8Array; rader: Record<Arknavn, number> }> => {
  const innhold = Rapport.parse(rapport);
  const ord = ORD[spraak];
  const ark = arkene(innhold, ord);
  const bytes = await lagArbeidsbok({
    tittel: ord.om.tittel,
    avsender: embetet(innhold, ord),
    tid: innhold.sannFor,
    spraak,
    bunntekst: ord.side,
    ark: arknavn.map((navn) => ark[navn]),
  });
  const rader = Object.fromEntries(arknavn.map((navn) => [navn, ark[navn].rader.length])) as Record<Arknavn, number>;
  return { bytes, rader };
};

/** A language: its words, and whether it is nynorsk, which has its own name of the sender. */
interface Ord extends Tekster<typeof nb> {
  readonly kolonner: Tekster<typeof kolonnerNb>;
  readonly koder: Tekster<typeof koderNb>;
  readonly nynorsk: boolean;
}
const ORD: Readonly<Record<Spraak, Ord>> = {
  nb: { ...nb, kolonner: kolonnerNb, koder: koderNb, nynorsk: false },
  nn: { ...nn, kolonner: kolonnerNn, koder: koderNn, nynorsk: true },
};

const embetet = ({ avsender }: Rapport, { nynorsk }: Ord): string =>
  nynorsk ? avsender.embeteNynorsk : avsender.embete;

const arkene = (rapport: Rapport, ord: Ord): Record<Arknavn, Ark> => {
  const ark = (navn: Arknavn, rader: readonly Rad[]): Ark => ({
    navn: ord.ark[navn],
    kolonner: kolonnerI(navn).map(([felt, kolonne]) => arkkolonne(navn, felt, kolonne, ord)),
    rader: rader.map((rad) => kolonnerI(navn).map(([felt, kolonne]) => celle(kolonne, rad[felt] ?? null, ord))),
    liste: navn !== 'om',
  });
  return {
    om: ark('om', omRapporten(rapport, ord)),
    deltakelser: ark('deltakelser', rapport.deltakelser),
    tiltak: ark('tiltak', rapport.tiltak),
    nivaaer: ark('nivaaer', rapport.nivaaer),
    midler: ark('midler', rapport.midler),
    samlinger: ark('samlinger', rapport.samlinger),
    kontakter: ark('kontakter', rapport.kontakter),
    indikatorer: ark('indikatorer', rapport.indikatorer),
    kodebok: ark('kodebok', kodebok(ord)),
  };
};

type Rad = Readonly<Record<string, string | number | null>>;

const kolonnerI = (navn: Arknavn): [string, Kolonne][] => Object.entries<Kolonne>(arkkolonner[navn]);

const ordOm = (navn: Arknavn, felt: string, ord: Ord): Kolonneord => {
  if (erRolle(felt)) {
    const rolle = ord.koder.rolle[felt];
    return { overskrift: rolle, betydning: ord.rolleBetydning(rolle) };
  }
  const kolonner: Readonly<Record<string, Kolonneord>> = ord.kolonner[navn];
  return kolonner[felt] as Kolonneord;
};

const erRolle = (felt: string): felt is Rolle => (roller as readonly string[]).includes(felt);

const FORMAT: Readonly<Record<Kolonne['type'], string | undefined>> = {
  tekst: undefined,
  kode: undefined,
  heltall: '#,##0',
  desimaltall: 'General',
  beloep: '#,##0.00',
  aarstall: '0',
  dag: 'dd.mm.yyyy',
};

/** In the matrix of roles a dash for nobody lets those who were there be seen. */
const FORMAT_ROLLE = '0;-0;"–"';

const arkkolonne = (navn: Arknavn, felt: string, { type }: Kolonne, ord: Ord): Arkkolonne => {
  const format = erRolle(felt) ? FORMAT_ROLLE : FORMAT[type];
  return {
    overskrift: ordOm(navn, felt, ord).overskrift,
    ...(format !== undefined && { format }),
    mengde: type === 'heltall' || type === 'desimaltall' || type === 'beloep',
    staaende: erRolle(felt),
  };
};

const celle = ({ type, kodeverk: verk }: Kolonne, verdi: string | number | null, ord: Ord): Celle => {
  if (verdi === null) return null;
  if (type === 'dag') return dagcelle(String(verdi));
  if (type === 'beloep') return Number(verdi) / 100;
  return verk ? kodeord(verk, String(verdi), ord) : verdi;
};

const kodeord = (verk: NonNullable<Kolonne['kodeverk']>, kode: string, ord: Ord): string =>
  (ord.koder[verk] as Readonly<Record<string, string>>)[kode] ?? kode;

const omRapporten = (rapport: Rapport, ord: Ord): Rad[] => {
  const { om, ark } = ord;
  const skjulte = (...tilstander: string[]) =>
    rapport.indikatorer.filter(({ tilstand }) => tilstander.includes(tilstand)).length;
  const uttrekk = [...new Set(rapport.deltakelser.map((d) => d.uttrekk))].sort((a, b) => a - b);
  return [
    { opplysning: om.innhold, verdi: om.tittel },
    { opplysning: om.avsender, verdi: embetet(rapport, ord) },
    { opplysning: om.raadgiver, verdi: rapport.avsender.raadgiver },
    { opplysning: om.sannFor, verdi: langTid(rapport.sannFor) },
    { opplysning: om.sannForIso, verdi: rapport.sannFor },
    { opplysning: om.uttrekk, verdi: uttrekk.join(', ') || om.ingenUttrekk },
    { opplysning: om.rader(ark.deltakelser), verdi: rapport.deltakelser.length },
    { opplysning: om.rader(ark.tiltak), verdi: rapport.tiltak.length },
    { opplysning: om.rader(ark.samlinger), verdi: rapport.samlinger.length },
    { opplysning: om.rader(ark.kontakter), verdi: rapport.kontakter.length },
    { opplysning: om.rader(ark.indikatorer), verdi: rapport.indikatorer.length },
    { opplysning: om.kilde, verdi: om.kildeverdi },
    { opplysning: om.skjermet, verdi: om.skjermetVerdi(skjulte('skjermet', 'antall-skjermet')) },
    { opplysning: om.forFaa, verdi: om.forFaaVerdi(skjulte('for-faa'), MINST_ANTALL) },
    { opplysning: om.skoler, verdi: om.skolerVerdi },
    { opplysning: om.fritekst, verdi: om.fritekstVerdi },
    { opplysning: om.utkast, verdi: om.utkastVerdi(rapport.utkast) },
    { opplysning: om.spraak, verdi: om.spraaknavn },
    { opplysning: om.skjemaversjon, verdi: rapport.skjemaversjon },
    { opplysning: om.programversjon, verdi: rapport.programversjon },
  ];
};

/** «24. november 2026 kl. 09:30», Norwegian time. The names of the months are the same in both languages. */
const langTid = (tidspunkt: string): string =>
  new Intl.DateTimeFormat('nb', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' }).format(
    new Date(tidspunkt),
  );

/** One line for every column of every sheet, this one too. */
const kodebok = (ord: Ord): Rad[] =>
  arknavn.flatMap((navn) =>
    kolonnerI(navn).map(([felt, kolonne]) => {
      const { overskrift, betydning } = ordOm(navn, felt, ord);
      return {
        ark: ord.ark[navn],
        kolonne: overskrift,
        felt,
        betydning,
        type: ord.type[kolonne.type],
        enhet: kolonne.enhet ? ord.enhet[kolonne.enhet] : null,
        tillatt: tillatt(kolonne, ord),
        kilde: ord.kilde[kolonne.kilde],
      };
    }),
  );

const tillatt = ({ kodeverk: verk, minst, enhet, type }: Kolonne, ord: Ord): string | null => {
  if (verk) return kodeverk[verk].map((kode) => kodeord(verk, kode, ord)).join('; ');
  if (minst !== undefined) return ord.minst(minst);
  return type === 'heltall' && enhet ? ord.minst(0) : null;
};
