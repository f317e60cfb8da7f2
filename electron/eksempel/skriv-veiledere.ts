import { dagEtter } from '#shared/lib/dato.ts';
import { koblingsnotatTabell, koblingTabell } from '#shared/veileder/kobling.ts';
import { veilederkompetanseTabell, veilederspraakTabell, veilederTabell } from '#shared/veileder/veileder.ts';
import type { WriteDb } from '../db/types.ts';
import { hverdag } from './tid.ts';
import { type Eksempelveileder, eksempelkoblinger, eksempelveiledere, type Veiledernavn } from './veiledere-data.ts';

/** The register of veiledere, and who each kommune's are by name. */
export const skrivVeiledere = (tx: WriteDb, idag: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(eksempelveiledere).map(([navn, veileder]) => [navn, skrivVeileder(tx, veileder, idag)]));

const skrivVeileder = (tx: WriteDb, v: Eksempelveileder, idag: string): string => {
  const { navn, institusjon, region, dagerPerSemester, merknad = null } = v;
  const sluttet = v.sluttet === undefined ? null : dagEtter(idag, -v.sluttet);
  const epost = `${enkel(navn)}@eksempel.example`;
  const felter = { navn, institusjon, region, dagerPerSemester, merknad, sluttet, epost, telefon: null };
  const veilederId = tx.put(veilederTabell, felter);
  for (const kompetanse of v.kompetanser) tx.put(veilederkompetanseTabell, { veilederId, kompetanse });
  for (const spraak of v.spraak) tx.put(veilederspraakTabell, { veilederId, spraak });
  return veilederId;
};

/** What a name is in an address. */
const enkel = (navn: string): string =>
  navn
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .replaceAll(' ', '.');

/** The matches of one kommune, with their notes signed by an adviser. */
export const skrivKoblinger = (
  tx: WriteDb,
  deltakelseId: string,
  kommunenummer: string,
  { veiledere, raadgiverId, idag }: { veiledere: ReadonlyMap<string, string>; raadgiverId: string; idag: string },
): void => {
  for (const k of eksempelkoblinger.filter((kobling) => kobling.kommunenummer === kommunenummer)) {
    const { fase, rolle, status, dager, notat } = k;
    const veilederId = veiledere.get(k.veileder satisfies Veiledernavn) as string;
    const statusDato = hverdag(dagEtter(idag, -k.siden));
    const koblingId = tx.put(koblingTabell, { deltakelseId, veilederId, fase, rolle, status, statusDato, dager });
    if (!notat) continue;
    const [tekst, siden] = notat;
    tx.put(koblingsnotatTabell, { koblingId, raadgiverId, tekst, dato: hverdag(dagEtter(idag, -siden)) });
  }
};
