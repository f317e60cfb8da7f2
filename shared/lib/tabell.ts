import { z } from 'zod';

/** What a field may hold in the store and in the operation log. Truth values are 0 and 1, days `YYYY-MM-DD`, times ISO-8601 UTC. */
export type Verdi = string | number | null;
export type Rad = { readonly id: string } & Readonly<Record<string, Verdi>>;

/**
 * What happens when two people wrote the same field, neither knowing of the other. All values are always kept.
 * - `sist`: the later is shown, and the two are listed until somebody has chosen.
 * - `tekst`: paragraphs that only one of them touched are put together; the same paragraph twice is as `sist`.
 * - `spoer`: as `sist`, but nothing may be built on the value (no letter, no report) before somebody has chosen.
 * - `stille`: what the program itself wrote, such as when a file came in: the later is shown, and nobody is asked.
 */
export type Policy = 'sist' | 'tekst' | 'spoer' | 'stille';

export interface Felt<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly policy: Policy;
  /** `delt` is logged and synced; `lokal` stays on this laptop and in its backups. */
  readonly klasse: 'delt' | 'lokal';
}

export interface Tabell<F extends Readonly<Record<string, Felt>> = Readonly<Record<string, Felt>>> {
  readonly navn: string;
  readonly felt: F;
  /** Fields that say what the row is: two laptops that make the same thing offline make it with the same id. */
  readonly noekkel: readonly string[];
  /** Made by whoever needs it first, and then hung on by all: undoing the making of it does not take it from them. */
  readonly felles: boolean;
}

export const delt = <S extends z.ZodType>(schema: S, policy: Policy = 'sist'): Felt<S> => ({
  schema,
  policy,
  klasse: 'delt',
});

export const lokal = <S extends z.ZodType>(schema: S): Felt<S> => ({ schema, policy: 'sist', klasse: 'lokal' });

export const tabell = <F extends Readonly<Record<string, Felt>>>(
  navn: string,
  felt: F,
  noekkel: readonly (keyof F & string)[] = [],
  { felles = false }: { felles?: boolean } = {},
): Tabell<F> => ({ navn, felt, noekkel, felles });

/** Whether the whole table is this laptop's: then not even that a row was made is told to anybody. */
export const erLokal = ({ felt }: Pick<Tabell, 'felt'>): boolean =>
  Object.values(felt).every(({ klasse }) => klasse === 'lokal');

type Shape<F extends Readonly<Record<string, Felt>>> = { -readonly [K in keyof F]: F[K]['schema'] };

/** The row as a schema: its id and every field. */
export const radSchema = <F extends Readonly<Record<string, Felt>>>(t: Tabell<F>) =>
  z.object({ id: z.uuid(), ...(skjemaer(t.felt) as Shape<F>) });

/** Any of the fields: what a patch may hold. Absent is not null: an absent field stays as it was. */
export const patchSchema = <F extends Readonly<Record<string, Felt>>>(t: Tabell<F>) =>
  z.strictObject(skjemaer(t.felt) as Shape<F>).partial();

const skjemaer = (felter: Readonly<Record<string, Felt>>): Record<string, z.ZodType> =>
  Object.fromEntries(Object.entries(felter).map(([navn, felt]) => [navn, felt.schema]));
