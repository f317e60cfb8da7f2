/**
 * A number as Norwegians write it: decimal comma, spaces (plain, no-break or thin) between thousands.
 * @returns undefined for anything else, never a guess
 */
export const lesTall = (tekst: string): number | undefined => {
  const renset = tekst.trim().replace(/[\u00a0\u202f\u2009 ]/g, ' ');
  if (!/^[-\u2212]?(\d{1,3}( \d{3})+|\d+)(,\d+)?$/.test(renset)) return undefined;
  return Number(renset.replaceAll(' ', '').replace('\u2212', '-').replace(',', '.'));
};
