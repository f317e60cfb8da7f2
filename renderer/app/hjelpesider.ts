/** Which help belongs to which address: the routes of `ruter.tsx`, in their order. */
export const hjelpesider = [
  ['/', 'idag'],
  ['/kommuner', 'kommuner'],
  ['/kart', 'kart'],
  ['/kommune/:nummer', 'kommunekort'],
  ['/moeter', 'moeter'],
  ['/moete/:id', 'moete'],
  ['/uttrekk', 'uttrekk'],
  ['/veiledere', 'veiledere'],
  ['/veileder/:id', 'veileder'],
  ['/tilskudd', 'tilskudd'],
  ['/samlinger', 'samlinger'],
  ['/samling/:id', 'samling'],
  ['/importer', 'importer'],
  ['/rapport', 'rapport'],
  ['/synk', 'synk'],
  ['/papirkurv', 'papirkurv'],
  ['/innstillinger', 'innstillinger'],
  ['/om', 'om'],
] as const;
export type Hjelpeside = (typeof hjelpesider)[number][1];

/** The help for where one is; none for an address that leads nowhere. */
export const hjelpesideFor = (sted: string): Hjelpeside | undefined =>
  hjelpesider.find(([rute]) => passer(rute).test(sted))?.[1];

const passer = (rute: string) => new RegExp(`^${rute.replaceAll(/:\w+/g, '[^/]+')}$`);

/** What a page is for, what one does there most, and keys of its own. Keys are written as they stand on the keyboard. */
export interface Sidehjelp {
  readonly navn: string;
  readonly hva: string;
  readonly slik: readonly (readonly [gjoer: string, slik: string])[];
  readonly taster?: readonly (readonly [tast: string, hva: string])[];
}
