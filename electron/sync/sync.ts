import type { SynkStatus } from '#shared/contract/events.ts';
import { AppError } from '#shared/contract/result.ts';
import { iso } from '../db/clock.ts';
import { storeError } from '../db/open.ts';
import type { WriteDb } from '../db/types.ts';
import type { Work } from '../ipc/work.ts';
import { type CentralFile, makeCentralFile, type Started, startFromCentralFile } from './central-file.ts';
import type { Centre } from './centre.ts';
import { type Round, type RoundDeps, syncRound } from './round.ts';

export interface SyncDeps extends RoundDeps {
  /** Null while none is chosen. */
  readonly centre: () => Centre | null;
  /** Null before the first start is done. */
  readonly embete: () => string | null;
}

export interface Sync {
  status(): SynkStatus;
  /**
   * Sends what is ours, takes in what is others'. One at a time: a second call waits for the first.
   * @param valg `godta`: rules a person has said yes to (`synk-mange-slettinger`)
   * @throws AppError conflict `senter-ikke-valgt`, `ikke-startet`, `senter-annet-embete`, `senter-byttet`,
   *   `synk-egen-framtid`, `synk-mange-slettinger`, `stoppet`; unavailable `senter-utilgjengelig`, `senter-ikke-skrivbar`,
   *   `senter-fullt`, `senter-venter`, `senter-nyere-format`, `senter-bekrefter-ikke`
   */
  run(work: Work, valg?: { godta?: readonly string[] }): Promise<SynkStatus>;
  /**
   * Makes the central export file and, where there is a centre, puts it there.
   * @throws AppError as `run`; unavailable `sentralfil-ufullstendig`, conflict `sentralfil-avvik`
   */
  makeCentralFile(work: Work): Promise<CentralFile>;
  /**
   * A new laptop takes over all that a central export file holds. `also` is written in the same transaction.
   * @throws AppError conflict `lager-har-arbeid`; invalid-input `sentralfil-ukjent`, `sentralfil-skadet`; unavailable
   *   `sentralfil-nyere`; the store is as it was then
   */
  startFromCentralFile(path: string, also: (tx: WriteDb) => void, work: Work): Promise<Started>;
  /** Stops what runs at its next step, and waits for it. */
  close(): Promise<void>;
}

/** Sync of one store with its centre: keeps the order of what is asked of it, and how it went. */
export const createSync = (deps: SyncDeps): Sync => {
  const { store, clock, emit } = deps;
  const remembered = (navn: string): string | null =>
    store.get<{ verdi: string }>('SELECT verdi FROM innstilling WHERE navn = ?', navn)?.verdi ?? null;
  let turn: Promise<unknown> = Promise.resolve();
  let closing = false;
  let arbeider = false;
  let aarsak: string | null = null;
  let stanset = false;
  let mangler: Round['mangler'] = [];
  let sistKontakt = remembered('sistKontakt');
  let sistBekreftet = remembered('sistBekreftet');

  const status = (): SynkStatus => ({
    tilstand: !deps.centre() ? 'ikke-valgt' : arbeider ? 'arbeider' : stanset ? 'stanset' : 'hviler',
    venter: (store.exchange.vector()[store.device] ?? 0) - store.delivered().bekreftet,
    sistBekreftet,
    sistKontakt,
    konflikter: store.history.conflictCount(),
    aarsak,
    mangler: mangler.map(([enhet, fra]) => ({ enhet, fra })),
  });
  const tell = () => emit({ type: 'synk.status', status: status() });

  /** One thing at a time, in the order asked for. */
  const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
    const mine = turn.then(() => {
      if (closing) throw new AppError('conflict', 'stoppet');
      return action();
    });
    turn = mine.catch(() => {});
    return mine;
  };

  const closable = (work: Work): Work => ({
    async step(gjort, av) {
      if (closing) throw new AppError('conflict', 'stoppet');
      await work.step(gjort, av);
    },
  });

  const embete = (): string => {
    const chosen = deps.embete();
    if (chosen === null) throw new AppError('conflict', 'ikke-startet');
    return chosen;
  };

  const round = async (centre: Centre, work: Work, godta: readonly string[] = []) => {
    const before = store.delivered().bekreftet;
    arbeider = true;
    tell();
    try {
      const done = await syncRound(deps, centre, embete(), work, godta);
      sistKontakt = iso(clock);
      if (store.delivered().bekreftet > before) sistBekreftet = sistKontakt;
      if (done.flyttet) rememberTimes();
      [mangler, aarsak, stanset] = [done.mangler, done.problem, false];
    } catch (error) {
      const known = storeError(error);
      [aarsak, stanset] = [known instanceof AppError ? (known.failure.rule ?? known.failure.code) : 'internal', true];
      throw error;
    } finally {
      arbeider = false;
      tell();
    }
  };

  const rememberTimes = () =>
    store.write(
      (tx) => {
        tx.setting('sistKontakt', sistKontakt);
        tx.setting('sistBekreftet', sistBekreftet);
      },
      { spor: false },
    );

  return {
    status,
    run: (work, { godta } = {}) =>
      inTurn(async () => {
        const centre = deps.centre();
        if (!centre) throw new AppError('conflict', 'senter-ikke-valgt');
        await round(centre, closable(work), godta);
        return status();
      }),
    makeCentralFile: (work) =>
      inTurn(async () => {
        const centre = deps.centre();
        if (centre) await round(centre, closable(work));
        return makeCentralFile(deps, centre, embete(), closable(work));
      }),
    startFromCentralFile: (path, also, work) =>
      inTurn(async () => {
        const { started, tabeller } = await startFromCentralFile(deps, path, also, closable(work));
        await deps.afterPull(tabeller);
        emit({ type: 'data.endret', tabeller: [...tabeller], kilde: 'synk' });
        return started;
      }),
    async close() {
      closing = true;
      await turn;
    },
  };
};
