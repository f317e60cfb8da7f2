import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Posteringslinje, Rammelinje } from '#shared/contract/tilskudd.ts';
import { brytes, erAvsluttet, type Stilling, spillerom } from '#shared/tilskudd/stilling.ts';
import { today } from '../db/clock.ts';
import type { ReadDb } from '../db/types.ts';
import type { Context } from '../ipc/context.ts';
import { hentDeltakelse } from '../uttrekk/queries.ts';
import { finnTiltak, hentSoeknad } from './queries.ts';

type NyTildeling = ParsedInput<'tildeling.opprett'>;

/** @throws AppError conflict `ramme-overskredet` with what remains */
export const assertPlass = ({ rest }: Rammelinje, beloep: number): void => {
  if (beloep > rest) throw new AppError('conflict', 'ramme-overskredet', { rest, beloep });
};

/** Who has declined or withdrawn is given nothing; a pause does not hinder. @throws AppError conflict `deltakelse-deltar-ikke` */
export const assertDeltar = (ctx: Context, deltakelseId: string): void => {
  const { tilstand, kommunenavn } = hentDeltakelse(ctx.db, today(ctx.clock), deltakelseId);
  if (tilstand === 'takket-nei' || tilstand === 'trukket-seg')
    throw new AppError('conflict', 'deltakelse-deltar-ikke', { kommune: kommunenavn });
};

/** @throws AppError conflict `soeknad-annen-deltakelse`, `soeknad-avsluttet` */
export const assertSoeknad = (db: ReadDb, { soeknadId, deltakelseId }: NyTildeling): void => {
  if (soeknadId === null) return;
  const soeknad = hentSoeknad(db, soeknadId);
  if (soeknad.deltakelseId !== deltakelseId) throw new AppError('conflict', 'soeknad-annen-deltakelse');
  if (erAvsluttet(soeknad)) throw new AppError('conflict', 'soeknad-avsluttet');
};

/**
 * A split adds up, and each of its parts stands once: the same tiltak twice is more likely a slip than a sum.
 * @throws AppError conflict `fordeling-stemmer-ikke`, `fordeling-to-ganger`, `formaal-uten-tiltak`, and as `assertTiltak`
 */
export const assertFordeling = (db: ReadDb, ramme: Rammelinje, ny: NyTildeling): void => {
  if (!ny.fordeling) return;
  const sum = ny.fordeling.reduce((hittil, { beloep }) => hittil + beloep, 0);
  if (sum !== ny.beloep) throw new AppError('conflict', 'fordeling-stemmer-ikke', { sum, beloep: ny.beloep });
  const sett = new Set<string | null>();
  for (const { tiltakId } of ny.fordeling) {
    assertTiltak(db, tiltakId, ny.deltakelseId, ramme);
    if (sett.has(tiltakId)) throw new AppError('conflict', 'fordeling-to-ganger');
    sett.add(tiltakId);
  }
};

/**
 * Money for something else than tiltak cannot be put on one (Udir, «Rapportering og økonomi», has three purposes).
 * @throws AppError not-found `rad-finnes-ikke`, conflict `tiltak-annen-deltakelse`, `formaal-uten-tiltak`
 */
export const assertTiltak = (
  db: ReadDb,
  tiltakId: string | null,
  deltakelseId: string,
  { formaal }: Pick<Rammelinje, 'formaal'>,
): void => {
  if (tiltakId === null) return;
  const tiltak = finnTiltak(db, tiltakId);
  if (!tiltak) throw new AppError('not-found', 'rad-finnes-ikke', { tabell: 'tiltak' });
  if (tiltak.deltakelseId !== deltakelseId) throw new AppError('conflict', 'tiltak-annen-deltakelse');
  if (formaal !== 'tiltak') throw new AppError('conflict', 'formaal-uten-tiltak');
};

/** @throws AppError conflict `mer-enn-vedtatt`, `mer-enn-utbetalt` with what remains */
export const assertSpillerom = (stilling: Stilling, art: 'utbetalt' | 'forbrukt' | 'tilbakebetalt', beloep: number) => {
  const [grense] = brytes(stilling, art, beloep);
  if (!grense) return;
  const rest = spillerom(stilling)[grense];
  if (grense === 'tilbakebetalt') throw new AppError('conflict', 'mer-enn-utbetalt', { rest, beloep });
  throw new AppError('conflict', 'mer-enn-vedtatt', { rest, beloep });
};

/**
 * A line is taken back once, and a correction not at all: what was taken back by mistake is written anew.
 * @throws AppError conflict `er-korreksjon`, `allerede-korrigert`
 */
export const assertKanKorrigeres = ({ motpostId, korrigert }: Posteringslinje): void => {
  if (motpostId !== null) throw new AppError('conflict', 'er-korreksjon');
  if (korrigert) throw new AppError('conflict', 'allerede-korrigert');
};

/**
 * No line is taken back while later ones rest on it.
 * @throws AppError conflict `utbetalt-paa-vedtaket`, `tilbakebetalt-av-utbetalingen`, `utbetalt-igjen`
 */
export const assertIngenHviler = (stilling: Stilling, { art, beloep }: Posteringslinje): void => {
  if (brytes(stilling, art, -beloep).length === 0) return;
  const { utbetalt, forbrukt, tilbakebetalt } = stilling;
  if (art === 'vedtatt')
    throw new AppError('conflict', 'utbetalt-paa-vedtaket', {
      utbetalt: utbetalt - tilbakebetalt || null,
      forbrukt: forbrukt || null,
    });
  if (art === 'utbetalt') throw new AppError('conflict', 'tilbakebetalt-av-utbetalingen', { tilbakebetalt });
  throw new AppError('conflict', 'utbetalt-igjen', { utbetalt });
};
