/** The shape of a catalogue's second language: the same keys, and the same arguments where a text is made from values. */
export type Tekster<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Tekster<T[K]>;
};
