import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { type Celle, ufarlig } from './celle.ts';

export interface Arkkolonne {
  readonly overskrift: string;
  /** How a number or a day is shown, in the spreadsheet's own notation. */
  readonly format?: string;
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
  const staaende = kolonner.some((kolonne) => kolonne.staaende);
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
  ark.columns = kolonner.map((kolonne, i) => ({
    width: bredde(
      kolonne,
      rader.map((rad) => rad[i] ?? null),
    ),
    style: {
      alignment: { vertical: 'top', wrapText: true, ...(kolonne.format === undefined && { horizontal: 'left' }) },
      ...(kolonne.format !== undefined && { numFmt: kolonne.format }),
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
      : { vertical: 'bottom', wrapText: true, horizontal: kolonne?.format === undefined ? 'left' : 'right' };
  });
  if (staaende) hode.height = 6 * Math.max(...kolonner.map((k) => (k.staaende ? k.overskrift.length : 0)));
  for (const rad of rader) ark.addRow(rad.map((celle) => (typeof celle === 'string' ? ufarlig(celle) : celle)));
  if (liste)
    ark.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: Math.max(2, rader.length + 1), column: kolonner.length },
    };
};

const A4 = 9;
/** Characters across. Longer texts go over several lines. */
const BREDEST = 60;
const STAAENDE_BREDDE = 5;
const PLASS_TIL_FILTERKNAPP = 4;

const bredde = ({ overskrift, staaende }: Arkkolonne, celler: readonly Celle[]): number => {
  const lengst = Math.max(0, ...celler.map((celle) => (celle instanceof Date ? 10 : String(celle ?? '').length)));
  if (staaende) return Math.max(STAAENDE_BREDDE, lengst + 1);
  return Math.min(BREDEST, Math.max(overskrift.length + PLASS_TIL_FILTERKNAPP, lengst + 2));
};

/** The archive with its parts dated by the content rather than by the machine's clock. */
const medTid = (xlsx: Uint8Array, mtime: Date): Uint8Array => zipSync(unzipSync(xlsx), { mtime, level: 6 });
