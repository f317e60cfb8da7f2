/** What the program is built on and ships with: package name and licence. A test holds it equal to the packages themselves. */
export const tredjepart: readonly { readonly navn: string; readonly lisens: string }[] = [
  { navn: '@digdir/designsystemet-css', lisens: 'MIT' },
  { navn: '@digdir/designsystemet-react', lisens: 'MIT' },
  { navn: '@fontsource-variable/inter', lisens: 'OFL-1.1' },
  { navn: '@udir-design/theme', lisens: 'MIT' },
  { navn: 'better-sqlite3', lisens: 'MIT' },
  { navn: 'date-fns', lisens: 'MIT' },
  { navn: 'electron', lisens: 'MIT' },
  { navn: 'exceljs', lisens: 'MIT' },
  { navn: 'fflate', lisens: 'MIT' },
  { navn: 'react', lisens: 'MIT' },
  { navn: 'react-dom', lisens: 'MIT' },
  { navn: 'temporal-polyfill', lisens: 'MIT' },
  { navn: 'wouter', lisens: 'Unlicense' },
  { navn: 'zod', lisens: 'MIT' },
  { navn: 'zustand', lisens: 'MIT' },
];
