/** A file of the centre, as a listing shows it. Names are paths with `/`. */
export interface Listed {
  readonly navn: string;
  /** Bytes; 0 for a placeholder that a sync client has not filled. */
  readonly stoerrelse: number;
}

/**
 * Where the embete's laptops meet: a place for files, which may be slow, away, half there or full of copies. It knows
 * nothing of what the files mean. A failure of the place as a whole is an AppError `unavailable`:
 * `senter-utilgjengelig`, `senter-ikke-skrivbar` or `senter-fullt`.
 */
export interface Centre {
  /** Everything in it but files that are being written. */
  list(): Promise<Listed[]>;
  /** `borte`: there is no such file. `venter`: it is there, but cannot be read now. Neither means that it was deleted. */
  read(navn: string): Promise<Uint8Array | 'borte' | 'venter'>;
  /** Puts the whole file in place, over one by the same name, or not at all. */
  write(navn: string, bytes: Uint8Array): Promise<void>;
  /** No error where it is gone already. */
  remove(navn: string): Promise<void>;
}
