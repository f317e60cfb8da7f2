import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  skrivUt: 'Skriv ut',
  lagrePdf: 'Lagre som PDF',
  lager: 'Lager PDF',
  laget: (navn: string) => `PDF-en er laget: ${navn}`,
};

export const nn: Tekster<typeof nb> = {
  skrivUt: 'Skriv ut',
  lagrePdf: 'Lagre som PDF',
  lager: 'Lagar PDF',
  laget: (navn) => `PDF-en er laga: ${navn}`,
};
