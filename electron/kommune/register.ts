import type { WriteDb } from '../db/types.ts';
import { eksempelEndringerCsv, eksempelKommunerCsv } from './eksempelregister-data.ts';
import { EKSEMPEL_EMBETE } from './embete.ts';
import { kommuneendringerCsv } from './kommuneendringer-data.ts';
import { kommunerCsv } from './kommuner-data.ts';
import { nummerhistorikk } from './nummerhistorikk.ts';
import { INNBYGGERE_AAR, lesEndringer, lesKommuner } from './registerfil.ts';

export type Registernavn = 'norge' | 'eksempel';

/** The day the register is true for. */
export const REGISTERDATO = `${INNBYGGERE_AAR}-01-01`;

/** Raise it when the data or what is made of them changes: stores then take the register again. */
const UTGAVE = 1;

/** The register that an embete uses. */
export const registerFor = (embete: string): Registernavn => (embete === EKSEMPEL_EMBETE ? 'eksempel' : 'norge');

/**
 * Fills the register and the number history, unless the store has this very one.
 * @returns true where it was written
 */
export const seedRegister = (tx: WriteDb, register: Registernavn): boolean => {
  const versjon = `${register} ${REGISTERDATO} ${UTGAVE}`;
  const foer = tx.get<{ verdi: string }>("SELECT verdi FROM innstilling WHERE navn = 'registerversjon'")?.verdi;
  if (foer === versjon) return false;
  const { kommuner, endringer } = lesRegister(register);
  tx.reference.clear('registerkommune');
  tx.reference.insert('registerkommune', kommuner);
  tx.reference.clear('nummerhistorikk');
  tx.reference.insert('nummerhistorikk', nummerhistorikk(kommuner, endringer));
  tx.setting('registerversjon', versjon);
  return true;
};

/** A register as rows, from what ships with the program. */
export const lesRegister = (register: Registernavn) =>
  register === 'norge'
    ? { kommuner: lesKommuner(kommunerCsv), endringer: lesEndringer(kommuneendringerCsv) }
    : { kommuner: lesKommuner(eksempelKommunerCsv), endringer: lesEndringer(eksempelEndringerCsv) };
