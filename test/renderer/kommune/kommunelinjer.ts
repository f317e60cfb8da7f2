import type { Kommunelinje } from '#shared/contract/kommune.ts';

/** A kommune as the list gives it: invented, and not in the scheme unless told. */
export const kommunelinje = (
  endring: Partial<Kommunelinje> & Pick<Kommunelinje, 'kommunenummer' | 'navn'>,
): Kommunelinje => ({
  id: `00000000-0000-7000-8000-00000000${endring.kommunenummer}`,
  fylkesnummer: '99',
  fylke: 'Eksempelfylket',
  embete: 'eksempel',
  maalform: 'bokmål',
  innbyggere: 1200,
  innbyggereAar: 2026,
  lat: 65,
  lon: 3,
  administrasjonssenter: endring.navn,
  samiskNavn: null,
  kvenskNavn: null,
  deltakelse: null,
  sisteKontakt: null,
  ...endring,
});
