import { createContext, useContext } from 'react';
import type { Tekster } from '#shared/lib/tekster.ts';

export type Spraakkode = 'nb' | 'nn';

/** The language the user has chosen; provided by the app. */
export const SpraakContext = createContext<Spraakkode>('nb');

export const useSpraak = (): Spraakkode => useContext(SpraakContext);

/** The catalogue in the user's language. */
export const useTekster = <T extends object>(nb: T, nn: Tekster<T>): Tekster<T> =>
  useSpraak() === 'nn' ? nn : (nb as Tekster<T>);
