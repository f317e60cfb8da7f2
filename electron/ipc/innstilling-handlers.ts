import { AppError } from '#shared/contract/result.ts';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import { readSetting } from '../db/setting.ts';
import { embeter } from '../kommune/embete.ts';
import type { Handlers } from './handlers-type.ts';
import { foersteStart, hentInnstilling } from './innstilling.ts';

/** Who uses this laptop, for which embete, in which language, with which centre. */
export const innstillingHandlers = {
  'innstilling.hent': (ctx) => hentInnstilling(ctx),
  'innstilling.oppdater': (ctx, { spraak, sentralmappe, stillhetsuker, sisteNytt }) => {
    ctx.write(
      (tx) => {
        if (spraak !== undefined) tx.setting('spraak', spraak);
        if (sentralmappe !== undefined) tx.setting('sentralmappe', sentralmappe || null);
        if (stillhetsuker !== undefined)
          tx.setting('stillhetsuker', stillhetsuker === null ? null : String(stillhetsuker));
        if (sisteNytt !== undefined) tx.setting('sisteNytt', sisteNytt);
      },
      { spor: false },
    );
    if (sentralmappe !== undefined) ctx.emit({ type: 'synk.status', status: ctx.sync.status() });
    return hentInnstilling(ctx);
  },
  'embete.list': () => [...embeter],
  'raadgiver.opprett': (ctx, input) => {
    foersteStart(ctx, input);
    return hentInnstilling(ctx);
  },
  'raadgiver.oppdater': (ctx, { navn, epost }) => {
    const meg = readSetting(ctx.db, 'meg');
    if (meg === undefined) throw new AppError('conflict', 'ikke-startet');
    ctx.write((tx) => tx.put(raadgiverTabell, { navn, epost }, meg));
    return hentInnstilling(ctx);
  },
} satisfies Partial<Handlers>;
