/** What a cell may hold. Days are `Date` at midnight UTC, which is what a spreadsheet's day number counts from. */
export type Celle = string | number | Date | null;

/**
 * Text that no spreadsheet takes for a formula. A program that opens the file, or the CSV somebody saves it as, runs a cell
 * that starts with = + - or @, also in full width and after what it skips on the way; an apostrophe in front says text.
 */
export const ufarlig = (tekst: string): string => (FARLIG.test(tekst) ? `'${tekst}` : tekst);

const FARLIG = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A day as a real date. */
export const dagcelle = (dag: string | null): Date | null => (dag === null ? null : new Date(`${dag}T00:00:00Z`));
