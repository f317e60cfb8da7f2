import { AppError } from '#shared/contract/result.ts';
import type { Enhetsnivaa, Fag, IkkePlassertGrunn, Maaling } from '#shared/indikator/maaling.ts';
import { INGEN_PROEVE, lesCeller } from './celler.ts';
import { dekod, lastLine } from './dekod.ts';
import { type FastKolonne, type Kolonner, lesKolonner } from './kolonner.ts';

/** Raise it when the same file is read differently: what was read before is then read again. */
export const LESERVERSJON = 1;

/** A row that was understood. It may lack every test. */
export interface LestRad {
  readonly linje: number;
  readonly nivaa: Enhetsnivaa;
  readonly enhetskode: string;
  readonly enhetsnavn: string;
  readonly fylkesnummer: string | null;
  readonly kommunenummer: string | null;
  readonly verdier: readonly LestVerdi[];
}
export type LestVerdi = Omit<Maaling, 'nivaa' | 'enhetskode' | 'enhetsnavn'>;

/** A row that was not: named, with what stands in the way. */
export interface UlestRad {
  readonly linje: number;
  readonly kode: string;
  readonly navn: string;
  readonly grunn: IkkePlassertGrunn;
  readonly verdi: string | null;
}

export interface NasjonaleProever {
  readonly skoleaar: readonly string[];
  readonly fag: readonly Fag[];
  readonly trinn: readonly number[];
  readonly ukjenteKolonner: readonly string[];
  readonly harMestringsnivaa: boolean;
  /** Rows below the heading. */
  readonly antallRader: number;
  /** The rows in the file's order, read one at a time. */
  rader(): Iterable<LestRad | UlestRad>;
}

export const erUlest = (rad: LestRad | UlestRad): rad is UlestRad => 'grunn' in rad;

/**
 * Reads a file of nasjonale prøver exactly as Udir's statistikkbank hands it out: UTF-16, tabs, a line `sep=`, decimal
 * comma, `*` for shielded. Knows no register: whether a number is a kommune's is for the caller. Guesses nothing.
 * @throws AppError invalid-input as `dekod` and `lesKolonner`, and `fil-avkortet` {linje} where the file stops in a row
 */
export const lesNasjonaleProever = (bytes: Uint8Array): NasjonaleProever => {
  const tekst = dekod(bytes);
  const sep = tekst.startsWith('sep=') ? 1 : 0;
  const linjer = () => nummererteLinjer(tekst, sep);
  const hode = linjer().next().value;
  const kolonner = lesKolonner((hode?.tekst ?? '').split('\t'));
  const siste = lastLine(tekst);
  const hodelinje = sep + 1;
  if (siste === hodelinje || !erHel(tekst, kolonner.antall))
    throw new AppError('invalid-input', 'fil-avkortet', { linje: siste });
  return {
    skoleaar: [...new Set(kolonner.proever.map((p) => p.skoleaar))].sort(),
    fag: [...new Set(kolonner.proever.map((p) => p.fag))].sort(),
    trinn: [...new Set(kolonner.proever.map((p) => p.trinn))].sort((a, b) => a - b),
    ukjenteKolonner: kolonner.ukjente,
    harMestringsnivaa: kolonner.harMestringsnivaa,
    antallRader: siste - hodelinje,
    *rader() {
      for (const { nr, tekst: rad } of linjer()) if (nr > hodelinje) yield lesRad(nr, rad.split('\t'), kolonner);
    },
  };
};

/** Lines from number `hopp` + 1 on, without their ends; older files of Udir's end lines in CR LF. */
function* nummererteLinjer(tekst: string, hopp: number): Generator<{ nr: number; tekst: string }, undefined> {
  let nr = 0;
  for (let fra = 0; fra < tekst.length; ) {
    const lf = tekst.indexOf('\n', fra);
    const slutt = lf === -1 ? tekst.length : lf;
    nr += 1;
    if (nr > hopp) yield { nr, tekst: tekst.slice(fra, tekst[slutt - 1] === '\r' ? slutt - 1 : slutt) };
    fra = slutt + 1;
  }
}

/** The file ends where a row ends: a download that broke off does not. */
const erHel = (tekst: string, antallKolonner: number): boolean => {
  if (!tekst.endsWith('\n')) return false;
  const siste = tekst.slice(tekst.lastIndexOf('\n', tekst.length - 2) + 1);
  return siste.split('\t').length >= antallKolonner;
};

const NIVAAER: Readonly<Record<string, Enhetsnivaa>> = { 1: 'land', 2: 'fylke', 3: 'kommune', 4: 'skole' };

const lesRad = (linje: number, celler: readonly string[], kolonner: Kolonner): LestRad | UlestRad => {
  const fast = (kolonne: FastKolonne) => celler[kolonner.fast[kolonne]]?.trim() ?? '';
  const nivaa = NIVAAER[fast('EnhetNivaa')];
  const enhet = lesEnhet(nivaa, fast);
  const ulest = (grunn: IkkePlassertGrunn, verdi: string): UlestRad => ({
    linje,
    kode: enhet.enhetskode,
    navn: enhet.enhetsnavn,
    grunn,
    verdi,
  });
  if (celler.length !== kolonner.antall) return ulest('feil-antall-kolonner', String(celler.length));
  if (!nivaa) return ulest('ukjent-nivaa', fast('EnhetNivaa'));
  const verdier: LestVerdi[] = [];
  for (const { plass, skoleaar, fag, trinn } of kolonner.proever) {
    const verdi = lesCeller(celler[plass[0]] ?? '', celler[plass[1]] ?? '', celler[plass[2]] ?? '');
    if (verdi === INGEN_PROEVE) continue;
    if ('feil' in verdi) return ulest('ikke-tall', verdi.feil);
    verdier.push({ skoleaar, fag, trinn, ...verdi });
  }
  return { linje, nivaa, ...enhet, verdier };
};

/** The unit by the code and name of its level. Names are handed out with spaces after them. */
const lesEnhet = (nivaa: Enhetsnivaa | undefined, fast: (kolonne: FastKolonne) => string) => {
  const fylkesnummer = fast('Fylkekode');
  const kommunenummer = fast('Kommunekode');
  switch (nivaa) {
    case 'land':
      return {
        enhetskode: fast('Nasjonaltkode'),
        enhetsnavn: fast('Nasjonalt'),
        fylkesnummer: null,
        kommunenummer: null,
      };
    case 'fylke':
      return { enhetskode: fylkesnummer, enhetsnavn: fast('Fylke'), fylkesnummer, kommunenummer: null };
    case 'kommune':
      return { enhetskode: kommunenummer, enhetsnavn: fast('Kommune'), fylkesnummer, kommunenummer };
    default:
      return { enhetskode: fast('Organisasjonsnummer'), enhetsnavn: fast('EnhetNavn'), fylkesnummer, kommunenummer };
  }
};
