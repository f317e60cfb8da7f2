import { avtalepunktTabell, moeteTabell } from '#shared/kontakt/moete.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import type { Store } from '../../electron/db/store.ts';
import { listPaaminnelser } from '../../electron/frist/queries.ts';
import { registerFor, seedRegister } from '../../electron/kommune/register.ts';
import { prose, seeded } from './dataset.ts';
import { interleaved, type Line, ms, timed } from './measure.ts';
import { newStore } from './stores.ts';

const NAA = '2026-03-01T09:00:00.000Z';
const SYNK = { tilstand: 'hviler', venter: 0, sistBekreftet: null, konflikter: 0 } as const;

/** What needs me, at the largest store promised: every kommune in the country for ten years, 50 000 meetings. */
export const whatNeedsMe = async (): Promise<Line> => {
  const { store } = newStore();
  fillCountry(store, 50_000);
  const { ours, floor } = await interleaved(15, {
    floor: () => timed(() => void store.all('SELECT deltakelseId, max(dato) FROM moete GROUP BY deltakelseId')),
    ours: () => timed(() => void listPaaminnelser(store, NAA, SYNK)),
  });
  const antall = listPaaminnelser(store, NAA, SYNK).length;
  store.close();
  return {
    what: `what needs me (${antall} of 50 000 meetings)`,
    measured: ms(ours),
    floor: `${ms(floor)} newest of each`,
    ratio: ours,
    bound: 50,
    unit: ' ms',
  };
};

/** Five uttrekk, every kommune in each; one meeting in fifty is not finished, and one action in fifty not done. */
const fillCountry = (store: Store, moeter: number): void => {
  const random = seeded(11);
  const deltakelser: string[] = [];
  store.write((tx) => {
    seedRegister(tx, registerFor('oslo-og-viken'));
    for (const { id } of tx.all<{ id: string }>('SELECT id FROM registerkommune'))
      for (let aar = 2017; aar < 2027; aar += 2) {
        const fase = aar < 2023 ? 'avsluttet' : 'forfase';
        const uttrekkId = tx.put(uttrekkTabell, { aar });
        const felter = { kommuneId: id, uttrekkId, fase, tilstand: 'aktiv', statusDato: `${aar}-08-15`, svar: 'ja' };
        deltakelser.push(tx.put(deltakelseTabell, felter));
      }
  });
  for (let made = 0; made < moeter; )
    store.write(
      (tx) => {
        for (let i = 0; i < 1000 && made < moeter; i += 1, made += 1) {
          const moeteId = tx.put(moeteTabell, {
            deltakelseId: deltakelser[random(deltakelser.length)] ?? null,
            dato: `20${17 + random(10)}-0${1 + random(9)}-1${random(10)}`,
            tekst: prose(random, 200 + random(1300)),
            ferdig: random(50) === 0 ? 0 : 1,
          });
          tx.put(avtalepunktTabell, { moeteId, frist: '2026-03-05', gjort: random(50) === 0 ? 0 : 1 });
        }
      },
      { spor: false },
    );
};
