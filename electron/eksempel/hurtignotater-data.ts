/** Jotted down on the way, and not put where they belong yet: how many hours ago, and for which kommune if it was said. */
export const hurtignotater: readonly {
  readonly tekst: string;
  readonly timer: number;
  readonly kommunenummer: string | null;
}[] = [
  {
    tekst: 'Rektorane spør om dei kan ha med lærarar på neste samling. Eg lova å svare denne veka.',
    timer: 20,
    kommunenummer: '9912',
  },
  { tekst: 'Sjekk om ferja går etter kl. 16 på fredager.', timer: 44, kommunenummer: null },
];
