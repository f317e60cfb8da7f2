import type { ProgramEvent } from '#shared/contract/events.ts';
import type { Clock } from '../db/clock.ts';
import type { Store } from '../db/store.ts';
import type { OperationRef } from '../db/wire.ts';
import type { FileStore } from '../ipc/files.ts';
import type { Work } from '../ipc/work.ts';
import type { Centre, Listed } from './centre.ts';
import { meetCentre } from './identity.ts';
import { chunksOf, inOrder } from './order.ts';
import { assertFewRemovals } from './preview.ts';
import { type CentreContent, readCentre } from './read-centre.ts';
import { fold, send } from './send.ts';
import { putFiles, takeFiles } from './send-files.ts';

export interface RoundDeps {
  readonly store: Store;
  readonly files: FileStore;
  readonly clock: Clock;
  readonly emit: (event: ProgramEvent) => void;
  /** sha256 of the files that shared rows name. */
  readonly filesWanted: () => readonly string[];
  /** Others' changes are in: what is derived from them is to be made again before anybody is told. */
  readonly afterPull: (tabeller: readonly string[]) => unknown;
}

export interface Round {
  readonly mangler: readonly OperationRef[];
  /** Why something is not taken in yet: the rule. */
  readonly problem: string | null;
  /** Something was sent, or taken in. */
  readonly flyttet: boolean;
}

/** Operations in one transaction: short enough that nobody notices it. */
const CHUNK = 500;

/**
 * One sync: takes in what is others', then sends what is ours. Everything that can stop it is found before the first change. What has
 * been taken in when it stops is whole, and told.
 * @param godta rules that a person has said yes to: `synk-mange-slettinger`
 */
export const syncRound = async (
  deps: RoundDeps,
  centre: Centre,
  embete: string,
  work: Work,
  godta: readonly string[],
): Promise<Round> => {
  const { store } = deps;
  const step: Work['step'] = (gjort, av) => work.step(gjort, av);
  const listing = await centre.list();
  const { generasjon } = await meetCentre(centre, listing, store, embete, deps.clock);
  const content = await readCentre(centre, listing, store, generasjon, step);
  const { klare, mangler } = inOrder(content.incoming, store.exchange.vector());
  if (!godta.includes('synk-mange-slettinger')) assertFewRemovals(store, klare);

  const tabeller = new Set<string>();
  let filer = { tatt: 0, problem: null as string | null };
  try {
    let gjort = 0;
    for (const chunk of chunksOf(klare, CHUNK)) {
      await step(gjort, klare.length);
      for (const tabell of store.accept(chunk).tabeller) tabeller.add(tabell);
      gjort += chunk.length;
    }
    remember(store, listing, content);
    filer = await takeFiles(centre, listing, deps.files, deps.filesWanted(), step);
    if (filer.tatt > 0) tabeller.add('kildefil');
  } finally {
    if (tabeller.size > 0) {
      await deps.afterPull([...tabeller]);
      deps.emit({ type: 'data.endret', tabeller: [...tabeller], kilde: 'synk' });
    }
  }

  const sent = await send(centre, store, generasjon, content, step);
  if (sent > 0) await fold(centre, store, generasjon);
  await putFiles(centre, listing, deps.files, deps.filesWanted(), step);
  return { mangler, problem: content.problem ?? filer.problem, flyttet: sent > 0 || tabeller.size > 0 };
};

/** Only a file whose operations are all in the store need not be opened again. */
const remember = (store: Store, listing: readonly Listed[], { read }: CentreContent) => {
  const vector = store.exchange.vector();
  const taken = read.filter(({ enhet, til }) => (vector[enhet] ?? 0) >= til);
  const names = new Set(listing.map(({ navn }) => navn));
  const gone = store.centreCache.list().filter(({ navn }) => !names.has(navn));
  if (taken.length + gone.length === 0) return;
  store.write(
    () => {
      for (const held of taken) store.centreCache.put({ ...held, tatt: 1 });
      for (const { navn } of gone) store.centreCache.forget(navn);
    },
    { spor: false },
  );
};
