import { AppError } from '#shared/contract/result.ts';
import type { Tabell } from '#shared/lib/tabell.ts';
import type { Change } from '../db/operation.ts';
import { syncable } from '../db/syncable.ts';
import type { Handlers } from './handlers-type.ts';
import { rowTitle, titleOfReferred } from './row-title.ts';

/** History, undo, bin and conflicts: what the log offers over all domains alike. */
export const endringHandlers = {
  'endring.list': (ctx, { tabell, id, felt }) =>
    ctx.store.history
      .ofRow(tabell, id, felt)
      .filter((value) => value.felt !== '')
      .map(({ tid, forfatter, felt, verdi, gjelder }) => ({ tid, forfatter, felt, verdi, gjelder })),
  'endring.hent': (ctx) => {
    const { angre, gjenta } = ctx.store.undoable();
    return { kanAngre: named(angre), kanGjenta: named(gjenta) };
  },
  'endring.angre': (ctx) => {
    const { value, tabeller } = ctx.store.undo();
    ctx.emit({ type: 'data.endret', tabeller: [...tabeller], kilde: 'lokal' });
    return { angret: value.antall, hoppetOver: value.hoppetOver };
  },
  'endring.gjenta': (ctx) => {
    const { value, tabeller } = ctx.store.redo();
    ctx.emit({ type: 'data.endret', tabeller: [...tabeller], kilde: 'lokal' });
    return { gjentatt: value.antall, hoppetOver: value.hoppetOver };
  },
  'endring.listAndres': (ctx, { antall }) =>
    ctx.store.history.byOthers(antall).map(({ tabell, id, felt, verdi, forfatter, tid }) => ({
      tabell,
      id,
      felt,
      verdi,
      forfatter,
      tid,
      tittel: rowTitle(ctx.store, tabell, id),
    })),
  'papirkurv.list': (ctx) =>
    ctx.store.history.bin().map((row) => ({ ...row, tittel: rowTitle(ctx.store, row.tabell, row.id) })),
  'papirkurv.gjenopprett': (ctx, { tabell, id }) => {
    ctx.write((tx) => tx.restore(tableOf(tabell), id));
    return { id };
  },
  'konflikt.list': (ctx) =>
    ctx.store.history.conflicts().map(({ tabell, id, felt, verdier }) => ({
      tabell,
      id,
      felt,
      tittel: rowTitle(ctx.store, tabell, id),
      stopper: felt === '' || tableOf(tabell).felt[felt]?.policy === 'spoer',
      verdier: verdier.map(({ verdi, forfatter, tid }, i) => ({
        verdi,
        henviser: titleOfReferred(ctx.store, felt, verdi),
        forfatter,
        tid,
        vises: i === 0,
      })),
    })),
  'konflikt.oppdater': (ctx, { tabell, id, felt, verdi }) => {
    const table = tableOf(tabell);
    if (felt !== '' && !ctx.db.get(`SELECT 1 FROM ${table.navn} WHERE id = ?`, id))
      throw new AppError('not-found', 'rad-finnes-ikke', { tabell });
    ctx.write((tx) => {
      if (felt === '' && verdi === null) tx.remove(table, id);
      else if (felt === '') tx.restore(table, id);
      else if (table.felt[felt]) tx.put(table, { [felt]: verdi }, id, { velg: true });
      else throw new AppError('not-found', 'felt-finnes-ikke', { felt });
    });
    return { gjenstaar: ctx.store.history.conflictCount() };
  },
  'tilstand.hent': (ctx) => ({
    tilstandssum: ctx.store.stateSum(),
    skjemaversjon: ctx.store.schemaVersion,
    operasjoner: ctx.store.operationCount(),
  }),
  'arbeid.stopp': (ctx, { arbeid }) => ({ stoppet: ctx.stop(arbeid) }),
} satisfies Partial<Handlers>;

const tableOf = (navn: string): Tabell => {
  const found = syncable.find((tabell) => tabell.navn === navn);
  if (!found) throw new AppError('not-found', 'tabell-finnes-ikke', { tabell: navn });
  return found;
};

const named = (changes: readonly Change[] | undefined) => {
  const [first] = changes ?? [];
  return first && changes ? { tabell: first.tabell.navn, antall: changes.length } : null;
};
