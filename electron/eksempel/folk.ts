import { type Rolle, roller } from '#shared/person/rolle.ts';

/** Advisers of the example embete besides whoever tries it. */
export const eksempelraadgivere = [
  { navn: 'Solveig Tangenes', epost: 'solveig.tangenes@eksempelfylket.example' },
  { navn: 'Ánde Várri', epost: 'ande.varri@eksempelfylket.example' },
  { navn: 'Torgeir Øyhovden', epost: 'torgeir.oeyhovden@eksempelfylket.example' },
] as const;

/**
 * Who has a role in a kommune: the same invented person at every meeting, another in the next kommune. `nummer` tells
 * two in the same role apart.
 */
export const personI = (kommunenummer: string, rolle: Rolle, nummer: number): string => {
  if (rolle === 'raadgiver') return valg(eksempelraadgivere, Number(kommunenummer)).navn;
  const plass = Number(kommunenummer) * 7 + roller.indexOf(rolle) * 5 + nummer * 11;
  return `${valg(fornavn, plass)} ${valg(etternavn, plass * 3 + Number(kommunenummer))}`;
};

const valg = <T>(liste: readonly T[], plass: number): T => liste[plass % liste.length] as T;

const fornavn = [
  ...['Aslaug', 'Birger', 'Dagny', 'Eivind', 'Frøydis', 'Gaute', 'Hallgerd', 'Ingebrigt', 'Jorunn', 'Kolbein', 'Liv'],
  ...['Mikkel', 'Nils-Ánte', 'Oddrun', 'Peder', 'Ragna', 'Sigurd', 'Torbjørg', 'Ulrik', 'Valborg', 'Yngve', 'Åshild'],
  'Øystein',
] as const;

const etternavn = [
  ...['Askeland', 'Bergmo', 'Dalsbø', 'Einarvik', 'Furnes', 'Granheim', 'Holmstrand', 'Indrevær', 'Kvamstad'],
  ...['Lundemo', 'Myrhaug', 'Nesfossen', 'Osestad', 'Rødlia', 'Sandhaugen', 'Tverrdal', 'Utvær', 'Vollan', 'Ytrehus'],
] as const;
