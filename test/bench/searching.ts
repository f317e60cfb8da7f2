import { moeteTabell } from '#shared/kontakt/moete.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { search } from '../../electron/db/search.ts';
import type { Store } from '../../electron/db/store.ts';
import { seedRegister } from '../../electron/kommune/register.ts';
import { prose, seeded } from './dataset.ts';
import { type Line, median, ms, timed } from './measure.ts';
import { newStore } from './stores.ts';

const NOTES = 50_000;
const ROUNDS = 9;

/** What is typed: nearly nothing yet, what half of all notes say, parts of words, several words, what is nowhere. */
const QUERIES = [
  'm',
  'sk',
  'sko',
  'miljø',
  'skolemiljø',
  'ana skol',
  'på skolemiljø',
  'varrejavri',
  'aasgrend',
  'finnesikke',
];

/** Every note has words that many have, and some have the ones looked for. */
const notes = (store: Store) => {
  const random = seeded(5);
  store.write((tx) => seedRegister(tx, 'norge'), { spor: false });
  const kommuner = store.all<{ id: string }>('SELECT id FROM kommune');
  const deltakelser = store.write(
    (tx) =>
      [2017, 2019, 2021, 2023, 2025].flatMap((aar) => {
        const uttrekkId = tx.put(uttrekkTabell, { aar });
        return kommuner.map(({ id: kommuneId }) =>
          tx.put(deltakelseTabell, { kommuneId, uttrekkId, fase: 'forfase', tilstand: 'aktiv' }),
        );
      }),
    { spor: false },
  ).value;
  for (let made = 0; made < NOTES; ) {
    store.write(
      (tx) => {
        for (let i = 0; i < 2000 && made < NOTES; i += 1, made += 1) {
          const extra = [made % 7 === 0 && 'skolemiljøet på', made % 500 === 0 && 'Várrejávri og Åsgrend'];
          tx.put(moeteTabell, {
            deltakelseId: deltakelser[random(deltakelser.length)] as string,
            ferdig: 1,
            tema: prose(random, 40),
            tekst: [prose(random, 200 + random(1300)), ...extra].filter(Boolean).join(' '),
          });
        }
      },
      { spor: false },
    );
  }
};

/** One search in the largest data set that is promised, the slowest of several; beside it what reading all the notes takes. */
export const searching = (): Line => {
  const { store } = newStore();
  notes(store);
  const times = QUERIES.map((tekst) => ({
    tekst,
    tid: median(Array.from({ length: ROUNDS }, () => timed(() => void search(store, tekst, 6)))),
  }));
  const read = () =>
    store.all<{ tekst: string }>('SELECT tekst FROM moete').filter(({ tekst }) => tekst.includes('skolemiljø'));
  const floor = median(Array.from({ length: ROUNDS }, () => timed(() => void read())));
  store.close({ kopi: false });
  const slowest = times.reduce((a, b) => (a.tid > b.tid ? a : b));
  return {
    what: `search among ${NOTES} notes, the slowest of ${QUERIES.length} («${slowest.tekst}»)`,
    measured: ms(slowest.tid),
    floor: `${ms(floor)} reading them through`,
    ratio: slowest.tid,
    bound: 50,
    unit: ' ms',
  };
};
