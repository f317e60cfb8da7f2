import { avtalepunktTabell, moetedeltakerTabell, moeteformer, moeteTabell } from '#shared/kontakt/moete.ts';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import { roller } from '#shared/person/rolle.ts';
import { deltakelseTabell, faser } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import type { Store } from '../../electron/db/store.ts';

/** Field changes: the first year of one embete, ten years of it, and ten embeter in one store. */
export const sizes = { S: 5_000, M: 50_000, L: 500_000 } as const;

/** Numbers that look random and are the same in every run. */
export const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

/** Text as notes are: common words often, rare ones seldom. */
export const prose = (random: (below: number) => number, length: number): string => {
  const words: string[] = [];
  for (let n = 0; n < length; ) {
    const word = vocabulary[Math.floor(vocabulary.length * (random(1000) / 1000) ** 3)] ?? 'og';
    words.push(word);
    n += word.length + 1;
  }
  return words.join(' ');
};

/** Some six thousand made-up words that follow Norwegian's sounds: real text packs about as well. */
const syllables =
  'a be da el fo gi hu in ka le mo ny or på ri sk ta un ve øy kom skol lær elev til mål vei plan les reg mil arb stø vur sam opp utv ana'.split(
    ' ',
  );
const vocabulary = syllables.flatMap((a, i) =>
  syllables.flatMap((b, j) =>
    (i + j) % 9 === 0 ? [a + b, `${a + b}en`, ...syllables.slice(0, 30).map((c) => a + b + c)] : [a + b],
  ),
);

/** Work of several years, through the one write path: form saves of 1–15 fields, meetings with what hangs on them. */
export const fill = (store: Store, changes: number): void => {
  const random = seeded(7);
  const id = (n: number) => `00000000-0000-8000-8000-${String(n).padStart(12, '0')}`;
  store.write((tx) => {
    tx.setting('meg', id(999_999));
    tx.put(raadgiverTabell, { navn: 'Kari Eksempel', epost: null }, id(999_999));
  });
  const moeter: string[] = [];
  const before = store.operationCount();
  let made = 0;
  while (made < changes) {
    store.write(
      (tx) => {
        for (let save = 0; save < 200 && made < changes; save += 1) {
          if (moeter.length > 0 && random(3) > 0) {
            const moete = moeter[random(moeter.length)] as string;
            const felter = {
              sted: prose(random, 20),
              tema: prose(random, 40),
              tekst: prose(random, 200 + random(1300)),
            };
            const count = 1 + random(3);
            tx.put(moeteTabell, Object.fromEntries(Object.entries(felter).slice(0, count)), moete);
            made += count;
          } else {
            const uttrekkId = tx.put(uttrekkTabell, { aar: 2016 + 2 * random(6) });
            const deltakelseId = tx.put(deltakelseTabell, {
              kommuneId: id(random(45)),
              uttrekkId,
              fase: faser[random(faser.length)] ?? 'forfase',
              tilstand: 'aktiv',
              grunn: prose(random, 60),
            });
            const moeteId = tx.put(moeteTabell, {
              deltakelseId,
              dato: `20${16 + random(10)}-0${1 + random(9)}-1${random(10)}`,
              form: moeteformer[random(4)] ?? null,
              tekst: prose(random, 500),
              ferdig: 1,
            });
            moeter.push(moeteId);
            for (let i = 0; i < 3; i += 1)
              tx.put(moetedeltakerTabell, {
                moeteId,
                rolle: roller[random(roller.length)] ?? null,
                navn: prose(random, 12),
              });
            tx.put(avtalepunktTabell, {
              moeteId,
              tekst: prose(random, 80),
              eier: 'Rektor',
              frist: '2026-03-15',
              gjort: 0,
            });
            made += 24;
          }
        }
      },
      { spor: false },
    );
  }
  if (store.operationCount() - before < changes * 0.8) throw new Error('the data set is smaller than it says');
};
