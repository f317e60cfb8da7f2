import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../../electron/db/wire.ts';
import { byteReader, byteWriter } from '../../../electron/sync/bytes.ts';
import { claimOf, openSegment, packSegment, segmentName } from '../../../electron/sync/segment.ts';
import { failure } from '../../support/synk.ts';

const A = 'aaaaaaaa-0000-7000-8000-000000000001';
const B = 'bbbbbbbb-0000-7000-8000-000000000001';
const seed = Number(process.env.SEED ?? 20_260_203);

const verdi = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '\uFEFFmed BOM', 'linje\nlinje', 'a\0b', 'æøå 𝄞'),
  fc.maxSafeInteger(),
  fc.constantFrom(0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.record({ fjernet: fc.dictionary(fc.constantFrom(A, B), fc.integer({ min: 1, max: 2 ** 32 - 1 })) }),
);
const id = fc.uuid();
const operations = fc
  .tuple(
    fc.integer({ min: 1, max: 100_000 }),
    fc.array(
      fc.record({
        tabell: fc.constantFrom('moete', 'framtid', 'uttrekk'),
        felt: fc.constantFrom('', 'tekst', 'sted', 'ukjent'),
        rad: fc.oneof(fc.constantFrom(A, B), id),
        verdi,
        hlc: fc.maxSafeInteger().map(Math.abs),
        forfatter: id,
        skjema: fc.integer({ min: 1, max: 300 }),
        base: fc.array(fc.integer({ min: 1, max: 2 ** 32 - 1 }), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 40 },
    ),
  )
  .map(([first, ops]): Operation[] =>
    ops.map((op, i) => ({
      ...op,
      enhet: A,
      nr: first + i,
      base: op.base.map((nr, k) => (k === 0 && first + i > 1 ? [A, 1 + (nr % (first + i - 1))] : [B, nr])),
    })),
  );

const one: Operation = {
  enhet: A,
  nr: 1,
  tabell: 'moete',
  rad: B,
  felt: 'sted',
  verdi: 'Øyvær',
  hlc: 4096,
  forfatter: B,
  skjema: 1,
  base: [],
};

describe('a segment', () => {
  test('gives back exactly what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(operations, async (ops) => {
        const segment = await openSegment(await packSegment(ops, 3), 'x');
        expect(segment).toMatchObject({ enhet: A, fra: ops[0]?.nr, til: ops.at(-1)?.nr, generasjon: 3 });
        expect(segment.operations()).toEqual(ops);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('is found damaged when any byte is wrong or missing, and never gives operations then', async () => {
    const bytes = await packSegment([one, { ...one, nr: 2, felt: '', verdi: { fjernet: { [A]: 1 } } }], 1);
    for (let i = 0; i < bytes.length; i += 1) {
      await expect(openSegment(bytes.subarray(0, i), 'navnet')).rejects.toEqual(
        failure('segment-skadet', 'unavailable'),
      );
      const flipped = Uint8Array.from(bytes);
      flipped[i] = (flipped[i] as number) ^ 1;
      await expect(openSegment(flipped, 'navnet')).rejects.toEqual(failure('segment-skadet'));
    }
    await expect(openSegment(Buffer.concat([bytes, Buffer.from([0])]), 'x')).rejects.toEqual(failure('segment-skadet'));
  });

  /** With a hash that fits, so that what is inside is looked at. */
  const sealed = (codec: number, format: number, body: Uint8Array) => {
    const head = Buffer.from([codec, format, 0, 1]);
    const hash = createHash('sha256').update(head).update(body).digest().subarray(0, 16);
    return Buffer.concat([head, hash, body]);
  };

  test('from a newer program is told from a damaged one', async () => {
    for (const [codec, format] of [
      [1, 2],
      [2, 1],
    ] as const)
      await expect(openSegment(sealed(codec, format, Buffer.from('noe nytt')), 'navnet')).rejects.toMatchObject({
        failure: { code: 'unavailable', rule: 'senter-nyere-format', details: { navn: 'navnet' } },
      });
  });

  test('that is whole but holds rubbish is damaged: no body, a body cut off, one with more after it, counts that lie', async () => {
    const body = byteWriter();
    body.uint(1);
    body.id(A);
    body.uint(1);
    body.uint(2 ** 40);
    const packed = await packSegment([one], 1);
    const inside = (await import('node:zlib')).inflateRawSync(packed.subarray(20));
    for (const rubbish of [
      Buffer.from('ikke deflate'),
      deflateRawSync(Buffer.alloc(0)),
      deflateRawSync(body.done()),
      deflateRawSync(Buffer.concat([inside, Buffer.from([7])])),
    ])
      await expect(openSegment(sealed(1, 1, rubbish), 'x').then((segment) => segment.operations())).rejects.toEqual(
        failure('segment-skadet'),
      );
    for (let i = 0; i < inside.length; i += 1)
      await expect(
        openSegment(sealed(1, 1, deflateRawSync(inside.subarray(0, i))), 'x').then((segment) => segment.operations()),
      ).rejects.toEqual(failure('segment-skadet'));
  });

  test('is named by what it holds, and a name is only a claim', async () => {
    const bytes = await packSegment([one], 1);
    const navn = segmentName(A, { fra: 1, til: 1 }, bytes);
    expect(navn).toMatch(new RegExp(`^enheter/${A}/1-1-[0-9a-f]{16}\\.seg$`));
    expect(claimOf(navn)).toEqual([{ enhet: A, fra: 1, til: 1 }]);
    expect(claimOf(navn.replace('.seg', '-PC01.seg'))).toEqual([{ enhet: A, fra: 1, til: 1 }]);
    expect(claimOf('enheter/noe annet.seg')).toEqual([]);
  });

  test('takes at most 65 bytes for each change of realistic text', async () => {
    const ops = realistic(4000);
    const bytes = await packSegment(ops, 1);
    expect((await openSegment(bytes, 'x')).operations()).toEqual(ops);
    const meanValue = ops.reduce((sum, op) => sum + Buffer.byteLength(String(op.verdi ?? '')), 0) / ops.length;
    expect(meanValue).toBeGreaterThan(130);
    expect(bytes.length / ops.length).toBeLessThan(65);
  });
});

/** Ten-year notes in small: form saves of a few fields, dates and choices, long texts from a vocabulary as uneven as a language's. */
const realistic = (antall: number): Operation[] => {
  let state = 42;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  const syllables = [
    'opp',
    'følg',
    'ing',
    'skole',
    'kommu',
    'ne',
    'lær',
    'er',
    'til',
    'tak',
    'møt',
    'e',
    'ut',
    'ford',
    'ring',
    'plan',
    'ar',
    'beid',
    'les',
    'regn',
  ];
  const words = Array.from({ length: 3000 }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(
      '',
    ),
  );
  const word = () => words[Math.floor(words.length ** random() - 1)] as string;
  const text = (length: number) => {
    let out = '';
    while (out.length < length) out += `${word()}${random() < 0.1 ? '.\n' : ' '}`;
    return out;
  };
  const uuid = () =>
    `${[8, 4, 4, 4, 12].map((n) => Array.from({ length: n }, () => Math.floor(random() * 16).toString(16)).join('')).join('-')}`;
  const ops: Operation[] = [];
  let hlc = 2 ** 44;
  let rad = uuid();
  while (ops.length < antall) {
    if (random() < 0.6) rad = uuid();
    hlc += Math.floor(random() * 2e8) * 4096;
    for (let i = Math.floor(1 + random() * 11); i > 0 && ops.length < antall; i -= 1) {
      hlc += 1;
      const kind = random();
      const nr = ops.length + 1;
      ops.push({
        enhet: A,
        nr,
        tabell: 'moete',
        rad,
        felt: ['', 'sted', 'dato', 'tema', 'tekst', 'form', 'ferdig'][i % 7] as string,
        verdi:
          kind < 0.1
            ? text(200 + random() * 1800)
            : kind < 0.5
              ? text(20)
              : kind < 0.7
                ? '2026-03-11'
                : kind < 0.9
                  ? 1
                  : null,
        hlc,
        forfatter: B,
        skjema: 1,
        base: random() < 0.5 && nr > 9 ? [[A, nr - 8]] : [],
      });
    }
  }
  return ops;
};

test('numbers of every size are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger().map((n) => Math.trunc(n / 2))), (numbers) => {
      const out = byteWriter();
      for (const n of numbers) {
        out.uint(Math.abs(n));
        out.int(n);
      }
      const from = byteReader(out.done());
      for (const n of numbers) expect([from.uint(), from.int()]).toEqual([Math.abs(n), n === 0 ? 0 : n]);
      expect(from.left).toBe(0);
      expect(() => from.uint()).toThrow(RangeError);
    }),
    { seed },
  );
});
