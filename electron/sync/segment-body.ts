import type { Verdi } from '#shared/lib/tabell.ts';
import type { Operation, OperationRef, Vector } from '../db/wire.ts';
import { type ByteReader, type ByteWriter, byteReader, byteWriter } from './bytes.ts';

/**
 * Operations of one device, in a row without gaps, as bytes made for deflate: names and ids once, then one column after
 * another, all text last. README.md has the layout.
 */
export const packBody = (ops: readonly Operation[]): Buffer => {
  const [first] = ops;
  if (!first) throw new Error('a segment without operations');
  const out = byteWriter();
  const felter = dictionary<readonly [string, string]>();
  const rader = dictionary<string>();
  const forfattere = dictionary<string>();
  const enheter = dictionary<string>();
  enheter.of(first.enhet);
  for (const op of ops) {
    felter.of([op.tabell, op.felt]);
    rader.of(op.rad);
    forfattere.of(op.forfatter);
    for (const [enhet] of op.base) enheter.of(enhet);
    if (isRemoval(op.verdi)) for (const enhet of Object.keys(op.verdi.fjernet)) enheter.of(enhet);
  }
  enheter.write(out, (id) => out.id(id));
  out.uint(first.nr);
  out.uint(ops.length);
  forfattere.write(out, (id) => out.id(id));
  felter.write(out, ([tabell, felt]) => {
    out.text(tabell);
    out.text(felt);
  });
  rader.write(out, (id) => out.id(id));

  for (const op of ops) out.uint(felter.of([op.tabell, op.felt]));
  let before = 0;
  for (const op of ops) {
    const at = rader.of(op.rad);
    out.int(at - before);
    before = at;
  }
  for (const op of ops) out.uint(forfattere.of(op.forfatter));
  for (const op of ops) out.uint(op.skjema);
  let ms = 0;
  for (const op of ops) {
    const now = Math.floor(op.hlc / PER_MS);
    out.int(now - ms);
    ms = now;
  }
  for (const op of ops) out.uint(op.hlc % PER_MS);
  for (const op of ops) {
    out.uint(op.base.length);
    for (const [enhet, nr] of op.base) {
      const at = enheter.of(enhet);
      out.uint(at);
      out.uint(at === 0 ? op.nr - nr : nr);
    }
  }
  for (const op of ops) writeValue(out, op.verdi, enheter.of);
  const tekster = ops.flatMap(({ verdi }) => (typeof verdi === 'string' ? [Buffer.from(verdi, 'utf8')] : []));
  for (const tekst of tekster) out.uint(tekst.length);
  for (const tekst of tekster) out.raw(tekst);
  return out.done();
};

/** Whose operations a body holds and which, without unpacking the rest. */
export interface BodyHead {
  readonly enhet: string;
  readonly fra: number;
  readonly til: number;
}

/** @throws RangeError or TypeError where the bytes are not a body */
export const readHead = (bytes: Uint8Array): BodyHead => headFrom(byteReader(bytes)).head;

/** @throws RangeError or TypeError where the bytes are not a body */
export const unpackBody = (bytes: Uint8Array): Operation[] => {
  const from = byteReader(bytes);
  const { head, enheter, antall } = headFrom(from);
  const list = <T>(read: () => T): T[] => Array.from({ length: from.count() }, read);
  const column = <T>(read: (i: number) => T): T[] => Array.from({ length: antall }, (_, i) => read(i));
  const pick = <T>(of: readonly T[], at: number): T => {
    if (at < 0 || at >= of.length) throw new RangeError('no such entry');
    return of[at] as T;
  };
  const forfattere = list(() => from.id());
  const felter = list(() => [from.text(), from.text()] as const);
  const rader = list(() => from.id());

  const felt = column(() => pick(felter, from.uint()));
  let at = 0;
  const rad = column(() => {
    at += from.int();
    return pick(rader, at);
  });
  const forfatter = column(() => pick(forfattere, from.uint()));
  const skjema = column(() => from.uint());
  let ms = 0;
  const tid = column(() => {
    ms += from.int();
    return ms;
  });
  const hlc = column((i) => (tid[i] as number) * PER_MS + from.uint());
  const base = column((i) =>
    list((): OperationRef => {
      const enhet = from.uint();
      const nr = from.uint();
      const own = head.fra + i;
      if (nr < 1 || (enhet === 0 && nr >= own)) throw new RangeError('it replaces what cannot be');
      return [pick(enheter, enhet), enhet === 0 ? own - nr : nr];
    }),
  );
  const verdi = column(() => readValue(from, (enhet) => pick(enheter, enhet)));
  const lengder = verdi.map((v) => (v === TEXT ? from.uint() : 0));
  const ops = column((i): Operation => {
    const [tabell, navn] = felt[i] as readonly [string, string];
    const value = verdi[i] as Verdi | { fjernet: Vector } | typeof TEXT;
    return {
      enhet: head.enhet,
      nr: head.fra + i,
      tabell,
      rad: rad[i] as string,
      felt: navn,
      verdi: value === TEXT ? from.textOf(lengder[i] as number) : value,
      hlc: hlc[i] as number,
      forfatter: forfatter[i] as string,
      skjema: skjema[i] as number,
      base: base[i] as OperationRef[],
    };
  });
  if (from.left > 0) throw new RangeError('bytes are left over');
  return ops;
};

/** As the clock counts: a moment is milliseconds times this, plus a counter (hlc.ts). */
const PER_MS = 4096;
const TEXT = Symbol('text');

const isRemoval = (verdi: Operation['verdi']): verdi is { readonly fjernet: Vector } =>
  verdi !== null && typeof verdi === 'object';

const headFrom = (from: ByteReader) => {
  const enheter = Array.from({ length: from.count() }, () => from.id());
  const fra = from.uint();
  const antall = from.count();
  const [enhet] = enheter;
  if (enhet === undefined || fra < 1 || antall < 1 || fra + antall > 2 ** 32) throw new RangeError('no such range');
  return { head: { enhet, fra, til: fra + antall - 1 }, enheter, antall };
};

const writeValue = (out: ByteWriter, verdi: Operation['verdi'], enhet: (id: string) => number) => {
  if (verdi === null) out.uint(0);
  else if (typeof verdi === 'string') out.uint(1);
  else if (typeof verdi === 'object') {
    const entries = Object.entries(verdi.fjernet);
    out.uint(4);
    out.uint(entries.length);
    for (const [id, nr] of entries) {
      out.uint(enhet(id));
      out.uint(nr);
    }
  } else if (Number.isSafeInteger(verdi) && Math.abs(verdi) < 2 ** 51) {
    out.uint(2);
    out.int(verdi);
  } else {
    out.uint(3);
    out.float(verdi);
  }
};

const readValue = (
  from: ByteReader,
  enhet: (at: number) => string,
): Verdi | { readonly fjernet: Vector } | typeof TEXT => {
  const kind = from.uint();
  if (kind === 0) return null;
  if (kind === 1) return TEXT;
  if (kind === 2) return from.int();
  if (kind === 3) return from.float();
  if (kind !== 4) throw new RangeError('no such kind of value');
  return { fjernet: Object.fromEntries(Array.from({ length: from.count() }, () => [enhet(from.uint()), from.uint()])) };
};

/** Things that come back often, numbered as they are first met. */
const dictionary = <T extends string | readonly string[]>() => {
  const numbers = new Map<string, number>();
  const entries: T[] = [];
  return {
    of(entry: T): number {
      const key = typeof entry === 'string' ? entry : entry.join('\0');
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, entries.length);
      return entries.push(entry) - 1;
    },
    write(out: ByteWriter, one: (entry: T) => void) {
      out.uint(entries.length);
      for (const entry of entries) one(entry);
    },
  };
};
