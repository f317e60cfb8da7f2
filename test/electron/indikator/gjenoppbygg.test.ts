import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kildefilTabell } from '#shared/indikator/maaling.ts';
import { gjenoppbygg, oenskedeFiler } from '../../../electron/indikator/usecases.ts';
import { seedRegister } from '../../../electron/kommune/register.ts';
import { testDomene } from '../../support/domene.ts';
import { kommune, land, udirFil } from '../../support/udir-fil.ts';

const FIL = udirFil({ rader: [land(), kommune('9901'), kommune('0301')] });

/** A laptop where another adviser's import has come with sync: the row, not yet the file. */
const etterSynk = () => {
  const domene = testDomene();
  const { fil } = domene.stage('f.csv', FIL);
  domene.ctx.write((tx) =>
    tx.put(kildefilTabell, {
      sha256: fil,
      filnavn: 'f.csv',
      format: 'udir-nasjonale-proever',
      stoerrelse: FIL.length,
      importertTid: '2026-01-01T00:00:00.000Z',
    }),
  );
  const verdier = () => domene.store.all<{ enhetskode: string }>('SELECT * FROM maaling').map((m) => m.enhetskode);
  return { ...domene, fil, verdier };
};

describe('reading again', () => {
  it('waits for the file, and says which one is wanted', async () => {
    const { ctx, call, store, fil, verdier } = etterSynk();
    expect(oenskedeFiler(store)).toEqual([fil]);
    expect(await gjenoppbygg(ctx)).toBe(0);
    expect(verdier()).toEqual([]);
    expect(await call('kildefil.list', {})).toMatchObject([{ harFil: false, rader: 0 }]);
  });

  it('takes the figures from the file once it is there, and only once', async () => {
    const { ctx, call, files, fil, verdier, events } = etterSynk();
    await gjenoppbygg(ctx);
    files.keep(fil);
    expect(await gjenoppbygg(ctx)).toBe(1);
    expect(verdier()).toEqual(['I', '9901']);
    expect(await call('kildefil.list', {})).toMatchObject([{ harFil: true, rader: 2 }]);
    events.length = 0;
    expect(await gjenoppbygg(ctx)).toBe(0);
    expect(events).toEqual([]);
  });

  it('logs nothing, and is no step in undo', async () => {
    const { ctx, files, fil, store } = etterSynk();
    files.keep(fil);
    const foer = [store.operationCount(), store.undoable().angre];
    await gjenoppbygg(ctx);
    expect([store.operationCount(), store.undoable().angre]).toEqual(foer);
  });

  it('reads everything anew when the register is another one', async () => {
    const { ctx, files, fil, verdier } = etterSynk();
    files.keep(fil);
    await gjenoppbygg(ctx);
    ctx.write((tx) => seedRegister(tx, 'norge'));
    expect(await gjenoppbygg(ctx)).toBe(1);
    expect(verdier()).toEqual(['I', '0301']);
  });

  it('leaves a file that it cannot read, and what was read from it before', async () => {
    const { ctx, files, fil, verdier, store } = etterSynk();
    files.keep(fil);
    await gjenoppbygg(ctx);
    const daarlig = files.stageBytes(Buffer.from('no file of Udir’s'));
    files.keep(daarlig);
    ctx.write((tx) => {
      tx.put(kildefilTabell, {
        sha256: daarlig,
        filnavn: 'ny.csv',
        format: 'udir-nasjonale-proever',
        stoerrelse: 1,
        importertTid: '2026-01-02T00:00:00.000Z',
      });
    });
    expect(await gjenoppbygg(ctx)).toBe(0);
    rmSync(join(store.dir, 'filer', fil));
    expect(await gjenoppbygg(ctx)).toBe(0);
    expect(verdier()).toEqual(['I', '9901']);
  });

  it('is done by importing the file by hand too, without a second registration', async () => {
    const { call, fil, verdier, store } = etterSynk();
    const foer = store.operationCount();
    const [rapport] = await call('maaling.importer', { filer: [{ fil, navn: 'min.csv' }] });
    expect(rapport?.alleredeImportert).toBe(true);
    expect(verdier()).toEqual(['I', '9901']);
    expect(store.operationCount()).toBe(foer);
    expect(await call('kildefil.list', {})).toMatchObject([{ filnavn: 'f.csv', harFil: true }]);
  });
});
