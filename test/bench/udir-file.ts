import { INGEN_PROEVE, kommune, land, SKJERMET, skole, type UdirRad, udirFil } from '../support/udir-fil.ts';
import { seeded } from './dataset.ts';

const PROEVER = ['Engelsk', 'Lesing', 'Regning'].map((fag) => `2024-25.${fag}.5. årstrinn`);

/** An invented file of the size of Udir's largest: the country, 40 kommuner and 2 200 schools, one in nine values shielded. */
export const stortUdirfil = (): Uint8Array => {
  const random = seeded(5);
  const tall = (): readonly string[] =>
    random(9) === 0
      ? SKJERMET
      : random(20) === 0
        ? INGEN_PROEVE
        : [String(44 + random(12)), `${1 + random(5)},${random(10)}`, String(10 + random(80))];
  const celler = () => [...tall(), ...tall(), ...tall()];
  const nummer = (i: number) => String(9901 + (i % 40));
  const rader: UdirRad[] = [
    land(celler()),
    ...Array.from({ length: 40 }, (_, i) => kommune(nummer(i), celler())),
    ...Array.from({ length: 2200 }, (_, i) => ({
      ...skole(nummer(i), String(970_000_000 + i), celler()),
      kommune: 'Prøvebygda',
      navn: `Prøvebygda skole og oppvekstsenter avdeling nr. ${i} (invented) `,
    })),
  ];
  return udirFil({ rader, proever: PROEVER });
};
