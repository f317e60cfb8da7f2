import { AppError } from '#shared/contract/result.ts';
import type { Store } from '../db/store.ts';
import type { Centre } from './centre.ts';
import { cut, lacking, type Range, unbroken } from './coverage.ts';
import type { CentreContent } from './read-centre.ts';
import { claimOf, MOST_OPERATIONS, packSegment, segmentName } from './segment.ts';

/** A device with more small files than this at its end puts them together: a listing is to stay short. */
const MOST_SMALL = 16;

/**
 * Writes what this store holds and the centre lacks: its own work, and what the centre has lost of others'. A piece counts only
 * when it has been read back, byte for byte.
 * This device's own files that are damaged are written again, or taken away where they are needed no more.
 * @returns how many files were written
 * @throws AppError unavailable `senter-bekrefter-ikke` where another content is read back, or none; as `Centre.write`
 */
export const send = async (
  centre: Centre,
  store: Store,
  generasjon: number,
  content: Pick<CentreContent, 'held' | 'own' | 'skadet'>,
  step: (gjort: number, av: number) => Promise<void>,
): Promise<number> => {
  store.seal();
  const pieces = Object.entries(store.exchange.vector()).flatMap(([enhet, til]) =>
    lacking(til, content.held.get(enhet) ?? [])
      .flatMap((gap) => cut(gap, MOST_OPERATIONS))
      .map((range) => ({ enhet, range })),
  );
  const own = [...content.own];
  const written = new Set<string>();
  store.markDelivered({ bekreftet: unbroken(own) });
  for (const [i, { enhet, range }] of pieces.entries()) {
    await step(i, pieces.length);
    const sendt = enhet === store.device ? () => store.markDelivered({ sendt: range[1] }) : () => {};
    written.add(await write(centre, store, generasjon, enhet, range, sendt));
    if (enhet === store.device) {
      own.push(range);
      store.markDelivered({ bekreftet: unbroken(own) });
    }
  }
  for (const navn of content.skadet)
    if (navn.startsWith(`enheter/${store.device}/`) && !written.has(navn)) await centre.remove(navn);
  return pieces.length;
};

/**
 * Puts this device's own small files at the end together to one: written and read back before any of them is removed.
 * @returns whether it was done
 */
export const fold = async (centre: Centre, store: Store, generasjon: number): Promise<boolean> => {
  const small = smallTail(store);
  const first = small[0];
  if (!first || small.length <= MOST_SMALL) return false;
  const last = small.at(-1) ?? first;
  await write(centre, store, generasjon, store.device, [first.fra, last.til], () => {});
  for (const { navn } of small) {
    await centre.remove(navn);
    store.centreCache.forget(navn);
  }
  return true;
};

const write = async (
  centre: Centre,
  store: Store,
  generasjon: number,
  enhet: string,
  [fra, til]: Range,
  sendt: () => void,
): Promise<string> => {
  const bytes = await packSegment(store.exchange.read(enhet, fra, til), generasjon);
  const navn = segmentName(store.device, { fra, til }, bytes);
  await centre.write(navn, bytes);
  sendt();
  const back = await centre.read(navn);
  if (typeof back === 'string' || !Buffer.from(back).equals(bytes))
    throw new AppError('unavailable', 'senter-bekrefter-ikke', { navn });
  store.centreCache.put({ navn, stoerrelse: bytes.length, enhet, fra, til, tatt: 1 });
  return navn;
};

/** The newest files this device wrote of its own work that follow one another, together fewer operations than a full one. */
const smallTail = (store: Store) => {
  const own = store.centreCache
    .list()
    .flatMap(({ navn, enhet, fra, til }) =>
      enhet === store.device && claimOf(navn)[0]?.enhet === store.device && fra !== null && til !== null
        ? [{ navn, fra, til }]
        : [],
    )
    .sort((a, b) => b.til - a.til);
  const tail: typeof own = [];
  let operations = 0;
  for (const file of own) {
    const next = tail.at(-1);
    operations += file.til - file.fra + 1;
    if ((next && file.til !== next.fra - 1) || operations >= MOST_OPERATIONS) break;
    tail.push(file);
  }
  return tail.reverse();
};
