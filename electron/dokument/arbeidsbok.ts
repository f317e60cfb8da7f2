import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { type Celle, ufarlig } from './celle.ts';

export interface Arkkolonne {
  readonly overskrift: string;
  /** How a number or a day is shown, in the spreadsheet's own notation. */
  readonly format?: string;
  /** Amounts stand to the right; what only names something (a day, a year) to the left, as text does. */
  readonly mengde: boolean;
  /** Narrow columns of numbers under long names: the name stands on end. */
  readonly staaende?: boolean;
}

export interface Ark {
  readonly navn: string;
  readonly kolonner: readonly Arkkolonne[];
  readonly rader: readonly (readonly Celle[])[];
  /** A list to sort and filter; otherwise a page to read. */
  readonly liste: boolean;
}

export interface Bok {
  readonly tittel: string;
  readonly avsender: string;
  /** ISO-8601: the only time in the file, so that the same content is the same file. */
  readonly tid: string;
  readonly spraak: 'nb' | 'nn';
  /** Page number and count as the spreadsheet fills them in: `Side &P av &N`. */
  readonly bunntekst: string;
  readonly ark: readonly Ark[];
}

/** A workbook (XLSX): real numbers and days, frozen heading, filter, printed on A4 on its side with the heading on every page. */
export const lagArbeidsbok = async (bok: Bok): Promise<Uint8Array> => {
  const fil = new ExcelJS.Workbook();
  const tid = new Date(bok.tid);
  fil.created = tid;
  fil.modified = tid;
  fil.creator = ufarlig(bok.avsender);
  fil.lastModifiedBy = fil.creator;
  fil.title = bok.tittel;
  Object.assign(fil, { language: bok.spraak === 'nn' ? 'nn-NO' : 'nb-NO' }); // written, but not in exceljs' types
  for (const ark of bok.ark) leggTil(fil, ark, bok.bunntekst);
  return medTid(new Uint8Array(await fil.xlsx.writeBuffer()), tid);
};

const leggTil = (fil: ExcelJS.Workbook, { navn, kolonner, rader, liste }: Ark, bunntekst: string) => {
  const ark = fil.addWorksheet(navn, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${navn}&R${bunntekst}` },
  });
  const bredest = liste ? BREDEST : BREDEST_SIDE;
  const bredder = kolonner.map((kolonne, i) => bredde(kolonne, kolonnen(rader, i), bredest));
  ark.columns = kolonner.map(({ format, mengde }, i) => ({
    width: bredder[i] ?? 0,
    style: {
      alignment: { vertical: 'top', wrapText: bredder[i] === bredest, ...(mengde ? { horizontal: 'right' } : VENSTRE) },
      ...(format !== undefined && { numFmt: format }),
    },
  }));
  const hode = ark.addRow(kolonner.map((kolonne) => ufarlig(kolonne.overskrift)));
  hode.eachCell((celle, nr) => {
    const kolonne = kolonner[nr - 1];
    celle.font = { bold: true };
    celle.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE6EEF4' } };
    celle.border = { bottom: { style: 'thin', color: { argb: 'FF1E2B3C' } } };
    celle.numFmt = '@';
    celle.alignment = kolonne?.staaende
      ? { textRotation: 90, vertical: 'bottom', horizontal: 'center' }
      : { vertical: 'bottom', ...(kolonne?.mengde ? { horizontal: 'right' } : VENSTRE) };
  });
  const staaende = kolonner.filter((kolonne) => kolonne.staaende).map((kolonne) => kolonne.overskrift.length);
  if (staaende.length > 0) hode.height = 7 * Math.max(...staaende);
  for (const rad of rader) {
    const linjer = Math.max(
      ...rad.map((celle, i) => (bredder[i] === bredest ? Math.ceil(rom(lengde(celle)) / bredest) : 1)),
    );
    const ny = ark.addRow(rad.map((celle) => (typeof celle === 'string' ? ufarlig(celle) : celle)));
    if (linjer > 1) ny.height = LINJEHOEYDE * linjer;
  }
  if (liste)
    ark.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: Math.max(2, rader.length + 1), column: kolonner.length },
    };
};

const A4 = 9;
const VENSTRE = { horizontal: 'left', indent: 1 } as const;
/** Characters across, in a list and on a page to read. Longer texts go over several lines. */
const BREDEST = 40;
const BREDEST_SIDE = 100;
const STAAENDE_BREDDE = 5;
const PLASS_TIL_FILTERKNAPP = 3;
/** Points. Programs differ in whether they find a row's height themselves, so it is written. */
const LINJEHOEYDE = 15;

const bredde = ({ overskrift, staaende }: Arkkolonne, celler: readonly Celle[], bredest: number): number => {
  const lengst = Math.max(0, ...celler.map(lengde));
  if (staaende) return Math.max(STAAENDE_BREDDE, lengst + 1);
  return Math.min(bredest, Math.max(rom(overskrift.length) + PLASS_TIL_FILTERKNAPP, rom(lengst)));
};

/** Bold and wide letters need more than a digit's width, which is what a column is measured in. */
const rom = (tegn: number): number => Math.ceil(tegn * 1.15) + 2;

const kolonnen = (rader: Ark['rader'], i: number): Celle[] => rader.map((rad) => rad[i] ?? null);

const lengde = (celle: Celle): number => (celle instanceof Date ? '24.11.2026' : String(celle ?? '')).length;

/** The archive with its parts dated by the content rather than by the machine's clock. */
const medTid = (xlsx: Uint8Array, mtime: Date): Uint8Array => zipSync(unzipSync(xlsx), { mtime, level: 6 });
