import { visBeloep } from '../ui/beloep.ts';
import { visDag, visTidspunkt } from '../ui/dato.ts';
import { useSpraak } from '../ui/spraak.ts';
import { visTall } from '../ui/tall.ts';
import { type Art, arter, type Kode } from './ordbok.ts';
import { nb } from './ordbok-nb.ts';
import { nn } from './ordbok-nn.ts';

export type Feltverdi = string | number | null;

/** The store's names and values in the user's words. What a newer program has added is shown by its own name. */
export const useOrd = () => {
  const spraak = useSpraak();
  const ordbok = spraak === 'nn' ? nn : nb;
  const kodeord = (kode: string, verdi: string | number): string | undefined =>
    kode in ordbok.kode ? (ordbok.kode[kode as Kode] as Readonly<Record<string, string>>)[verdi] : undefined;
  const ord = {
    ordbok,
    tabell: (tabell: string): string => (ordbok.tabell as Readonly<Record<string, string>>)[tabell] ?? tabell,
    felt: (tabell: string, felt: string): string =>
      felt === RAD ? ordbok.rad.navn : ((ordbok.felt as Oppslag<string>)[tabell]?.[felt] ?? felt),
    /** A row's name: the program writes its days as `2026-02-03` and its codes as `fase:forfase`. */
    tittel: (tabell: string, tittel: string): string =>
      tittel
        .replace(/\b\d{4}-\d\d-\d\d\b/g, (dag) => visDag(dag, spraak))
        .replace(/\b([a-z]+):([\p{L}\d-]+)/gu, (alt, kode, verdi) => kodeord(kode, verdi) ?? alt) || ord.tabell(tabell),
    verdi(tabell: string, felt: string, verdi: Feltverdi): string {
      if (felt === RAD) return verdi === null ? ordbok.rad.slettet : ordbok.rad.beholdt;
      if (verdi === null || verdi === '') return ordbok.tomt;
      const art = artAv(tabell, felt);
      switch (art) {
        case 'dag':
          return visDag(String(verdi), spraak);
        case 'tidspunkt':
          return visTidspunkt(String(verdi), spraak, new Date().toISOString());
        case 'tall':
          return visTall(Number(verdi));
        case 'beloep':
          return visBeloep(Number(verdi));
        case 'ja-nei':
          return verdi === 1 ? ordbok.ja : ordbok.nei;
        case 'linje':
        case 'tekst':
        case 'henvisning':
          return String(verdi);
        default:
          return kodeord(art, verdi) ?? String(verdi);
      }
    },
  };
  return ord;
};

/** The row itself in the log: that it was made, or removed. */
export const RAD = '';

/** How a field's value is written. */
export const artAv = (tabell: string, felt: string): Art =>
  felt === RAD ? 'henvisning' : ((arter as Oppslag<Art>)[tabell]?.[felt] ?? 'linje');

type Oppslag<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;
