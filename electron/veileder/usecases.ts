import type { ParsedInput } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/result.ts';
import type { Verdi } from '#shared/lib/tabell.ts';
import { type Koblingsstatus, koblingsnotatTabell, koblingTabell } from '#shared/veileder/kobling.ts';
import {
  erSammePerson,
  harSluttet,
  type Veileder,
  veilederkompetanseTabell,
  veilederspraakTabell,
  veilederTabell,
} from '#shared/veileder/veileder.ts';
import { today } from '../db/clock.ts';
import { naturalId, saysOtherwise } from '../db/natural-id.ts';
import { readSetting } from '../db/setting.ts';
import type { WriteDb } from '../db/types.ts';
import type { Context } from '../ipc/context.ts';
import { hentDeltakelse } from '../uttrekk/queries.ts';
import { hentKobling, hentNotat, hentVeileder, listKoblinger, listVeiledere } from './queries.ts';

type Bekreftet = { id: string };

/**
 * Two of the same name may be two people, so they are never put together here: whoever writes is told who is there, and
 * decides.
 * @throws AppError conflict `veileder-finnes` {navn, institusjon, id}
 */
export const opprettVeileder = (
  ctx: Context,
  { likevel, kompetanser, spraak, ...felter }: ParsedInput<'veileder.opprett'>,
): Bekreftet => {
  const finnes = likevel ? undefined : listVeiledere(ctx.db).find((veileder) => erSammePerson(felter, veileder));
  if (finnes) {
    const { id, navn, institusjon } = finnes;
    throw new AppError('conflict', 'veileder-finnes', { navn, institusjon, id });
  }
  return ctx.write((tx) => {
    const id = tx.put(veilederTabell, felter);
    setKan(tx, { id, kompetanser: [], spraak: [] }, { kompetanser, spraak });
    return { id };
  });
};

/** @throws AppError not-found `veileder-finnes-ikke` */
export const oppdaterVeileder = (
  ctx: Context,
  { id, patch, skriver, kompetanser, spraak }: ParsedInput<'veileder.oppdater'>,
): Bekreftet => {
  const veileder = hentVeileder(ctx.db, id);
  ctx.write((tx) => {
    tx.put(veilederTabell, patch, id, { skriver });
    setKan(tx, veileder, { kompetanser, spraak });
  });
  return { id };
};

/** @throws AppError conflict `veileder-har-koblinger` {navn, antall} */
export const slettVeileder = (ctx: Context, { id }: Bekreftet): Bekreftet => {
  const { navn } = hentVeileder(ctx.db, id);
  const antall = listKoblinger(ctx.db, { veilederId: id }).length;
  if (antall > 0) throw new AppError('conflict', 'veileder-har-koblinger', { navn, antall });
  ctx.write((tx) => tx.remove(veilederTabell, id));
  return { id };
};

/**
 * A veileder is matched once with a deltakelse and a phase. Asking again gives the one there is; a different answer than
 * the one there is is refused rather than written over.
 * @throws AppError conflict `kobling-finnes` {veileder, kommune}, `veileder-sluttet` {navn, dato}
 */
export const opprettKobling = (
  ctx: Context,
  { deltakelseId, veilederId, fase, ...felter }: ParsedInput<'kobling.opprett'>,
): Bekreftet => {
  const idag = today(ctx.clock);
  const { kommunenavn } = hentDeltakelse(ctx.db, idag, deltakelseId);
  const veileder = hentVeileder(ctx.db, veilederId);
  const id = naturalId('kobling', [deltakelseId, veilederId, fase]);
  const finnes = ctx.db.get<Record<string, Verdi>>('SELECT * FROM kobling WHERE id = ?', id);
  if (finnes && saysOtherwise(felter, finnes))
    throw new AppError('conflict', 'kobling-finnes', { veileder: veileder.navn, kommune: kommunenavn });
  if (finnes) return { id };
  assertIArbeid(veileder, idag);
  const rad = { deltakelseId, veilederId, fase, ...felter, statusDato: idag };
  return { id: ctx.write((tx) => tx.put(koblingTabell, rad)) };
};

/** @throws AppError conflict `status-fram-i-tid` {dato}, `veileder-sluttet` {navn, dato} */
export const oppdaterKobling = (ctx: Context, { id, patch, skriver }: ParsedInput<'kobling.oppdater'>): Bekreftet => {
  const idag = today(ctx.clock);
  const kobling = hentKobling(ctx.db, id);
  const ny = patch.status !== undefined && patch.status !== kobling.status ? patch.status : undefined;
  const statusDato = ny !== undefined && patch.statusDato === undefined ? idag : patch.statusDato;
  if (statusDato && statusDato > idag) throw new AppError('conflict', 'status-fram-i-tid', { dato: statusDato });
  if (ny !== undefined && VENTER_ARBEID.has(ny)) assertIArbeid(hentVeileder(ctx.db, kobling.veilederId), idag);
  ctx.write((tx) => tx.put(koblingTabell, { ...patch, statusDato }, id, { skriver }));
  return { id };
};

/** Its notes are not touched: nothing shows them without it, and the bin brings all back at once. */
export const slettKobling = (ctx: Context, { id }: Bekreftet): Bekreftet => {
  hentKobling(ctx.db, id);
  ctx.write((tx) => tx.remove(koblingTabell, id));
  return { id };
};

/** @throws AppError conflict `ikke-startet` */
export const opprettNotat = (ctx: Context, { koblingId, tekst }: ParsedInput<'koblingsnotat.opprett'>): Bekreftet => {
  hentKobling(ctx.db, koblingId);
  const raadgiverId = meg(ctx);
  const dato = today(ctx.clock);
  return { id: ctx.write((tx) => tx.put(koblingsnotatTabell, { koblingId, dato, raadgiverId, tekst })) };
};

/** @throws AppError conflict `notat-av-annen` {raadgiver} */
export const oppdaterNotat = (
  ctx: Context,
  { id, tekst, skriver }: ParsedInput<'koblingsnotat.oppdater'>,
): Bekreftet => {
  assertEget(ctx, id);
  ctx.write((tx) => tx.put(koblingsnotatTabell, { tekst }, id, { skriver }));
  return { id };
};

/** @throws AppError conflict `notat-av-annen` {raadgiver} */
export const slettNotat = (ctx: Context, { id }: Bekreftet): Bekreftet => {
  assertEget(ctx, id);
  ctx.write((tx) => tx.remove(koblingsnotatTabell, id));
  return { id };
};

/** What is asked of somebody only while they work. */
const VENTER_ARBEID: ReadonlySet<Koblingsstatus> = new Set(['spurt', 'takket-ja']);

const assertIArbeid = (veileder: Pick<Veileder, 'navn' | 'sluttet'>, idag: string): void => {
  if (harSluttet(veileder, idag))
    throw new AppError('conflict', 'veileder-sluttet', { navn: veileder.navn, dato: veileder.sluttet });
};

/** A signed note says what its author found: nobody else changes it. */
const assertEget = (ctx: Context, id: string): void => {
  const { raadgiverId, raadgiver } = hentNotat(ctx.db, id);
  if (raadgiverId !== meg(ctx)) throw new AppError('conflict', 'notat-av-annen', { raadgiver });
};

const meg = (ctx: Context): string => {
  const id = readSetting(ctx.db, 'meg');
  if (id === undefined) throw new AppError('conflict', 'ikke-startet');
  return id;
};

interface Kan {
  readonly kompetanser?: readonly string[] | undefined;
  readonly spraak?: readonly string[] | undefined;
}
const KAN = [
  ['kompetanser', 'kompetanse', veilederkompetanseTabell],
  ['spraak', 'spraak', veilederspraakTabell],
] as const;

/** A set that is given is the whole set; only what differs is written. */
const setKan = (tx: WriteDb, foer: Required<Kan> & Bekreftet, naa: Kan): void => {
  for (const [sett, felt, tabell] of KAN) {
    const hadde = new Set(foer[sett]);
    const skal = new Set(naa[sett] ?? hadde);
    for (const verdi of skal) if (!hadde.has(verdi)) tx.put(tabell, { veilederId: foer.id, [felt]: verdi });
    for (const verdi of hadde) if (!skal.has(verdi)) tx.remove(tabell, naturalId(tabell.navn, [foer.id, verdi]));
  }
};
