import { AppError } from '#shared/contract/result.ts';
import { erLokal } from '#shared/lib/tabell.ts';
import { schemaVersion } from '../db/migrate.ts';
import type { Store } from '../db/store.ts';
import { syncable } from '../db/syncable.ts';
import type { Operation } from '../db/wire.ts';
import type { Centre, Listed } from './centre.ts';
import { lacking, type Range } from './coverage.ts';
import { claimOf, openSegment, type Segment } from './segment.ts';
import type { BodyHead } from './segment-body.ts';

/** What the centre holds now, and what of it this store has not got. */
export interface CentreContent {
  /** Sequences by the device that made them; also those that a file which has not arrived claims to hold. */
  readonly held: ReadonlyMap<string, readonly Range[]>;
  /** Sequences of this device that the centre holds beyond doubt. */
  readonly own: readonly Range[];
  /** Operations read, in no order, known ones among them. */
  readonly incoming: readonly Operation[];
  /** Files that were opened, and what they hold: for the cache, once it is in the store. */
  readonly read: readonly Held[];
  /** Files that are not what they were when written. */
  readonly skadet: readonly string[];
  /** Why something that this laptop lacks is not taken in: the rule. */
  readonly problem: string | null;
}

export interface Held extends BodyHead {
  readonly navn: string;
  readonly stoerrelse: number;
}

export const isSegment = (navn: string): boolean => navn.startsWith('enheter/') && navn.endsWith('.seg');

/**
 * Compares a listing with what this laptop has read before, and reads the rest. Where nothing is new no file is opened.
 * A file that cannot be read, or has another content than was written, is waited for: it is never a sign that anything is deleted.
 * @throws AppError conflict `synk-egen-framtid` where the centre holds other work by this device than this store: the
 *   store is an older copy of itself; unavailable `senter-utilgjengelig`
 */
export const readCentre = async (
  centre: Centre,
  listing: readonly Listed[],
  store: Store,
  generasjon: number,
  step: (gjort: number, av: number) => Promise<void>,
): Promise<CentreContent> => {
  const files = listing.filter(({ navn }) => isSegment(navn));
  const cached = new Map(store.centreCache.list().map((object) => [object.navn, object]));
  const vector = store.exchange.vector();
  const at = (enhet: string) => vector[enhet] ?? 0;
  const known = files.flatMap(({ navn, stoerrelse }) => {
    const object = cached.get(navn);
    return object?.stoerrelse === stoerrelse && object.tatt === 1 ? [object] : [];
  });
  const names = new Set(known.map(({ navn }) => navn));
  const unread = files.filter(({ navn }) => !names.has(navn));

  const claims: BodyHead[] = [];
  const read: Held[] = [];
  const incoming: Operation[] = [];
  const skadet: string[] = [];
  const doubts: { readonly navn: string; readonly rule: string }[] = [];
  for (const [i, { navn, stoerrelse }] of unread.entries()) {
    await step(i, unread.length);
    const bytes = stoerrelse === 0 ? 'venter' : await centre.read(navn);
    if (bytes === 'borte') continue;
    if (bytes === 'venter') {
      claims.push(...claimOf(navn));
      doubts.push({ navn, rule: 'senter-venter' });
      continue;
    }
    try {
      const segment = await openSegment(bytes, navn);
      if (segment.generasjon < generasjon) continue;
      if (segment.generasjon > generasjon) throw new AppError('unavailable', 'senter-nyere-format', { navn });
      incoming.push(...takeIn(segment, navn, store));
      const { enhet, fra, til } = segment;
      read.push({ navn, stoerrelse: bytes.length, enhet, fra, til });
    } catch (error) {
      const rule = error instanceof AppError && error.failure.code === 'unavailable' ? error.failure.rule : undefined;
      if (rule === undefined) throw error;
      if (rule === 'segment-skadet') skadet.push(navn);
      doubts.push({ navn, rule });
    }
  }

  const sure = [...known, ...read].flatMap(({ enhet, fra, til }) =>
    enhet !== null && fra !== null && til !== null ? [{ enhet, fra, til }] : [],
  );
  const ranges = (holdings: readonly BodyHead[]) =>
    new Map(
      [...Map.groupBy(holdings, ({ enhet }) => enhet)].map(([enhet, of]): [string, Range[]] => [
        enhet,
        of.map(({ fra, til }) => [fra, til]),
      ]),
    );
  const surely = ranges(sure);
  /** A file that cannot be read is no trouble where this laptop, or another file, has all it claims to hold. */
  const needed = (navn: string) => {
    const claim = claimOf(navn)[0];
    if (!claim) return true;
    const { enhet, fra, til } = claim;
    return lacking(til, [[1, Math.max(fra - 1, at(enhet))], ...(surely.get(enhet) ?? [])]).length > 0;
  };
  return {
    held: ranges([...sure, ...claims]),
    own: surely.get(store.device) ?? [],
    incoming,
    read,
    skadet,
    problem: doubts.find(({ navn }) => needed(navn))?.rule ?? null,
  };
};

/** The operations of a segment that has not been read before, where any of them is new. */
const takeIn = (segment: Segment, navn: string, store: Store): Operation[] => {
  const own = segment.enhet === store.device;
  if (!own && segment.til <= (store.exchange.vector()[segment.enhet] ?? 0)) return [];
  const ops = segment.operations();
  if (!own) {
    for (const op of ops) checkValue(op, navn);
    return ops;
  }
  const ours = store.exchange.read(store.device, segment.fra, segment.til);
  if (ours.length !== ops.length || ops.some((op, i) => canonical(op) !== canonical(ours[i] as Operation)))
    throw new AppError('conflict', 'synk-egen-framtid', { enhet: store.device, til: segment.til });
  return [];
};

/** What a sound program of the same or an older version cannot have written is damage; of a newer one, a newer format. */
const checkValue = ({ tabell, felt, verdi, skjema }: Operation, navn: string) => {
  const known = syncable.find((t) => t.navn === tabell);
  const { klasse, schema } = known?.felt[felt] ?? {};
  const mayTravel = known === undefined || (!erLokal(known) && klasse !== 'lokal');
  const fits =
    felt === '' ? verdi === 1 || isRemoval(verdi) : !isRemoval(verdi) && (!schema || schema.safeParse(verdi).success);
  if (mayTravel && fits) return;
  throw new AppError('unavailable', skjema > schemaVersion ? 'senter-nyere-format' : 'segment-skadet', { navn });
};

const isRemoval = (verdi: Operation['verdi']): boolean => verdi !== null && typeof verdi === 'object';

const canonical = (op: Operation): string =>
  JSON.stringify(op, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
