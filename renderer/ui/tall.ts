/** Chromium has no number format for `nn`; the two write numbers alike. */
const heltall = new Intl.NumberFormat('nb', { maximumFractionDigits: 0 });

/** A whole number with thin groups: `12 345`. */
export const visTall = (tall: number): string => heltall.format(tall);

/** A number with a decimal comma and exactly so many decimals: `49,5`. */
export const visDesimal = (tall: number, desimaler = 1): string =>
  new Intl.NumberFormat('nb', { minimumFractionDigits: desimaler, maximumFractionDigits: desimaler }).format(tall);
