import type { ReadDb } from './types.ts';

/** A setting of this laptop: who uses it, for which embete, in which language. */
export const readSetting = (db: ReadDb, navn: string): string | undefined =>
  db.get<{ verdi: string | null }>('SELECT verdi FROM innstilling WHERE navn = ?', navn)?.verdi ?? undefined;
