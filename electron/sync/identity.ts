import { randomFillSync } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '#shared/contract/result.ts';
import { uuidV7 } from '#shared/lib/id.ts';
import type { Clock } from '../db/clock.ts';
import { schemaVersion } from '../db/migrate.ts';
import type { Store } from '../db/store.ts';
import type { Centre, Listed } from './centre.ts';

const FORMAT = 1;
const FIRST_GENERATION = 1;
const NAME = 'embete.json';

/** Whose centre it is, and who may read it. Fields that a newer program has added are let be. */
const Identity = z.object({
  format: z.int().min(1),
  embete: z.string().min(1),
  senterId: z.uuid(),
  generasjon: z.int().min(1).max(65_535),
  /** The lowest schema version that can make sense of what is in the centre. */
  minsteSkjemaversjon: z.int().min(1),
});
export type Identity = z.infer<typeof Identity>;

/**
 * Meets the centre: reads whose it is, and writes that in a centre which does not say. A store that has never met one takes over
 * its identity; one that has goes to no other.
 * @throws AppError conflict `senter-annet-embete`, `senter-byttet`; unavailable `senter-nyere-format`, `senter-venter`
 *   where the file that says it has not arrived
 */
export const meetCentre = async (
  centre: Centre,
  listing: readonly Listed[],
  store: Store,
  embete: string,
  clock: Clock,
): Promise<Identity> => {
  const known = knownCentre(store);
  const found = await identities(centre, listing);
  const own = found.find((identity) => identity.senterId === known) ?? found[0];
  if (own) return accepted(own, store, embete, known);
  // A new laptop must not name a centre whose own name is still on its way to it.
  if (known === undefined && listing.some(({ navn }) => navn.startsWith('enheter/')))
    throw new AppError('unavailable', 'senter-venter', { navn: NAME });
  const made: Identity = {
    format: FORMAT,
    embete,
    senterId: known ?? uuidV7(clock(), randomFillSync(new Uint8Array(10))),
    generasjon: FIRST_GENERATION,
    minsteSkjemaversjon: 1,
  };
  await centre.write(NAME, Buffer.from(`${JSON.stringify(made, undefined, 2)}\n`));
  const readBack = parse(await centre.read(NAME));
  if (!readBack) throw new AppError('unavailable', 'senter-bekrefter-ikke', { navn: NAME });
  return accepted(readBack, store, embete, known);
};

export const knownCentre = (store: Store): string | undefined =>
  store.get<{ verdi: string }>("SELECT verdi FROM innstilling WHERE navn = 'senterId'")?.verdi;

/** The one under its right name first; then copies that a sync client made when two laptops named the centre at once. */
const identities = async (centre: Centre, listing: readonly Listed[]): Promise<Identity[]> => {
  const names = listing.map(({ navn }) => navn).filter((navn) => /^embete[^/]*\.json$/.test(navn));
  const found: Identity[] = [];
  for (const navn of names.sort((a, b) => Number(b === NAME) - Number(a === NAME) || (a < b ? -1 : 1))) {
    const bytes = await centre.read(navn);
    // Empty is what a placeholder looks like; anything else that is not an identity is damage, and is written over.
    if (navn === NAME && (bytes === 'venter' || bytes.length === 0))
      throw new AppError('unavailable', 'senter-venter', { navn });
    const identity = parse(bytes);
    if (identity) found.push(identity);
  }
  return found;
};

/** @throws AppError `senter-nyere-format` for one whose other fields this program need not know */
const parse = (bytes: Uint8Array | 'borte' | 'venter'): Identity | undefined => {
  if (typeof bytes === 'string') return undefined;
  const raw = jsonOf(bytes);
  const format = z.object({ format: z.int().gt(FORMAT) }).safeParse(raw).data?.format;
  if (format !== undefined) throw new AppError('unavailable', 'senter-nyere-format', { navn: NAME, format });
  return Identity.safeParse(raw).data;
};

const jsonOf = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
};

const accepted = (identity: Identity, store: Store, embete: string, known: string | undefined): Identity => {
  if (identity.minsteSkjemaversjon > schemaVersion)
    throw new AppError('unavailable', 'senter-nyere-format', { navn: NAME, format: identity.format });
  if (identity.embete !== embete)
    throw new AppError('conflict', 'senter-annet-embete', { senter: identity.embete, eget: embete });
  if (known !== undefined && known !== identity.senterId) throw new AppError('conflict', 'senter-byttet');
  if (known === undefined) store.write((tx) => tx.setting('senterId', identity.senterId), { spor: false });
  return identity;
};
