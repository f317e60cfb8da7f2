import { AppError } from '#shared/contract/result.ts';
import type { Rad, Tabell, Verdi } from '#shared/lib/tabell.ts';
import type { Clock } from './clock.ts';
import type { Hlc } from './hlc.ts';
import { enhetOf, lidOf, packSeen } from './lid.ts';
import { idBytes, type Log, type StoredOperation, type StoredValue } from './log.ts';
import { naturalId } from './natural-id.ts';
import type { Rows } from './rows.ts';
import { ROW, type Settler } from './settle.ts';
import type { StateSum } from './state-sum.ts';
import type { TypedCell, Typing } from './typing.ts';

/** One thing that a local write did to a cell: what undo needs. `felt` is empty for the row itself (1 made, null gone). */
export interface Change {
  readonly tabell: Tabell;
  readonly id: string;
  readonly felt: string;
  readonly before: Verdi;
  readonly after: Verdi;
  /** The person goes on with what they were typing: no change of its own. */
  readonly fortsetter?: boolean;
}

/** Who and what a write is stamped with. */
export interface Stamp {
  readonly enhetNr: number;
  readonly forfatter: number;
  readonly skjema: number;
  /** The next sequence of this device, and the last one given. */
  readonly nextNr: () => number;
  readonly lastNr: () => number;
}

export interface OperationDeps {
  readonly log: Log;
  readonly rows: Rows;
  readonly settler: Settler;
  readonly sum: () => StateSum;
  readonly hlc: Hlc;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly typing: Typing;
  readonly stamp: () => Stamp;
  readonly changed: (change: Change) => void;
}

export interface PutOptions {
  /** The person is still typing in the field: the next save replaces this one in the log. */
  readonly skriver?: boolean;
  /** A choice between values that stand: logged even where it equals the one shown. */
  readonly velg?: boolean;
}

/** The ways to change a row, each as `WriteDb` says. */
export interface Operations {
  put(
    tabell: Tabell,
    felter: Readonly<Record<string, Verdi | undefined>>,
    wantedId?: string,
    valg?: PutOptions,
  ): string;
  remove(tabell: Tabell, id: string): void;
  restore(tabell: Tabell, id: string): void;
}

/** In the place of a number in the log, for a field that only this laptop has. */
export const UNLOGGED = 0;

/** The only ways to change people's shared data: every change is compared with the row that stands, and what differs is logged. */
export const operations = (deps: OperationDeps): Operations => {
  const { log, rows, settler, sum, hlc, clock, typing, stamp, changed } = deps;

  const append = (rad: Uint8Array, felt: number, verdi: StoredValue, base: readonly number[]): number => {
    const { enhetNr, forfatter, skjema, nextNr } = stamp();
    return log.append({ lid: lidOf(enhetNr, nextNr()), rad, felt, verdi, hlc: hlc.now(), forfatter, skjema, base });
  };

  const mark = (tabell: Tabell, id: string, verdi: StoredValue) => {
    const rad = idBytes(id);
    const felt = log.field(tabell.navn, ROW);
    append(rad, felt, verdi, lids(log.heads(rad, felt)));
  };

  /** @returns whether others' values still stand beside it: those that came while the person was typing */
  const logField = (tabell: Tabell, cell: LoggedCell, verdi: Verdi, velg: boolean) => {
    const { rad, felt } = cell;
    const heads = lids(log.heads(rad, felt));
    const own = velg ? undefined : typing.at(cell, clock());
    if (own?.open && heads.includes(own.lid)) log.replace(own.lid, verdi, hlc.now());
    else {
      const seen = own ? [own.lid] : heads;
      typing.began(cell, append(rad, felt, verdi, seen.length > 0 ? seen : madeElsewhere(tabell, rad)), clock());
    }
    return own !== undefined && heads.some((lid) => lid !== own.lid);
  };

  /** A field's first value builds on another's making of the row: no laptop may take it in before there is a row to put it in. */
  const madeElsewhere = (tabell: Tabell, rad: Uint8Array): number[] => {
    const { enhetNr } = stamp();
    return lids(log.heads(rad, log.field(tabell.navn, ROW))).filter((lid) => enhetOf(lid) !== enhetNr);
  };

  const put: Operations['put'] = (tabell, felter, wantedId, { skriver = false, velg = false } = {}) => {
    const given = Object.entries(felter).filter((entry): entry is [string, Verdi] => entry[1] !== undefined);
    for (const [felt, verdi] of given) checkField(tabell, felt, verdi);
    const id = wantedId ?? idOf(tabell, felter, deps.newId);
    const rad = idBytes(id);
    const before = rows.get(tabell, id) ?? revive(tabell, id, rad);
    const differs = given.filter(([felt, verdi]) => velg || verdi !== (before?.[felt] ?? null));
    if (!before) {
      mark(tabell, id, 1);
      changed({ tabell, id, felt: ROW, before: null, after: 1 });
    }
    const author = stamp().forfatter;
    const cell = (felt: string): LoggedCell => ({ rad, felt: log.field(tabell.navn, felt), author });
    const contested: string[] = [];
    const typed = new Set<string>();
    for (const [felt, verdi] of differs) {
      if (typing.at(cell(felt), clock())?.open) typed.add(felt);
      if (tabell.felt[felt]?.klasse === 'delt') {
        if (logField(tabell, cell(felt), verdi, velg)) contested.push(felt);
      } else if (!typed.has(felt)) typing.began(cell(felt), UNLOGGED, clock());
    }
    if (!skriver) for (const [felt] of given) typing.left(cell(felt));
    if (before && differs.length === 0) return id;

    if (before) sum().subtract(tabell, before);
    rows.set(tabell, id, Object.fromEntries(differs), before !== undefined);
    const after = rows.get(tabell, id) as Rad;
    sum().add(tabell, after);
    for (const [felt] of differs) settler.chosen(tabell, rad, felt);
    if (contested.length > 0) settler.settle(tabell, id, contested);
    for (const [felt, verdi] of differs)
      changed({ tabell, id, felt, before: before?.[felt] ?? null, after: verdi, fortsetter: typed.has(felt) });
    return id;
  };

  /** A row with a key of its own that lies in the bin is the same row still: it comes back rather than being made anew. */
  const revive = (tabell: Tabell, id: string, rad: Uint8Array): Rad | undefined => {
    if (log.heads(rad, log.field(tabell.navn, ROW)).length === 0) return undefined;
    restore(tabell, id);
    return rows.get(tabell, id);
  };

  const remove = (tabell: Tabell, id: string): void => {
    if (!rows.get(tabell, id)) return;
    const seen = new Map(log.seen());
    const { enhetNr, lastNr } = stamp();
    seen.set(enhetNr, lastNr());
    mark(tabell, id, packSeen(seen));
    settler.settle(tabell, id);
    changed({ tabell, id, felt: ROW, before: 1, after: null });
  };

  const restore = (tabell: Tabell, id: string): void => {
    const rad = idBytes(id);
    const known = log.heads(rad, log.field(tabell.navn, ROW));
    if (known.length === 0) throw new AppError('not-found', 'rad-finnes-ikke', { tabell: tabell.navn });
    mark(tabell, id, 1);
    const standing = rows.get(tabell, id) !== undefined;
    settler.settle(tabell, id);
    if (!standing) changed({ tabell, id, felt: ROW, before: null, after: 1 });
  };

  return { put, remove, restore };
};

type LoggedCell = TypedCell & { readonly felt: number };

const lids = (ops: readonly StoredOperation[]): number[] => ops.map(({ lid }) => lid);

/** A new row's id: its key's, where it has one. */
export const idOf = (
  tabell: Tabell,
  felter: Readonly<Record<string, Verdi | undefined>>,
  newId: () => string,
): string =>
  tabell.noekkel.length === 0
    ? newId()
    : naturalId(
        tabell.navn,
        tabell.noekkel.map((felt) => felter[felt] ?? null),
      );

/** @throws AppError invalid-input `feltverdi` */
export const checkField = (tabell: Tabell, felt: string, verdi: Verdi) => {
  const definition = tabell.felt[felt];
  if (!definition) throw new Error(`${tabell.navn} has no field ${felt}`);
  if (!definition.schema.safeParse(verdi).success)
    throw new AppError('invalid-input', 'feltverdi', { tabell: tabell.navn, felt });
};
