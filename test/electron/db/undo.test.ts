import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moeteTabell } from '#shared/kontakt/moete.ts';
import { tiltakutfordringTabell } from '#shared/tiltak/tiltak.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { createUndo } from '../../../electron/db/undo.ts';
import { testStore } from '../../support/butikk.ts';

const DELTAKELSE = '11111111-1111-7111-8111-111111111111';

test('any edits undone leave the same state, and redone the same as before the undoing', () => {
  const edit = fc.record({
    what: fc.constantFrom('new', 'put', 'type', 'remove'),
    row: fc.nat(3),
    felt: fc.constantFrom('sted', 'tema', 'tekst', 'privatNotat'),
    verdi: fc.option(fc.string({ maxLength: 4 })),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 50 }), (edits) => {
      const store = testStore();
      const ids: string[] = [];
      const start = store.stateSum();
      for (const { what, row, felt, verdi } of edits) {
        const id = ids[row % Math.max(ids.length, 1)];
        store.write((tx) => {
          if (what === 'new') ids.push(tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0, [felt]: verdi }));
          else if (id && tx.get('SELECT 1 FROM moete WHERE id = ?', id)) {
            if (what === 'remove') tx.remove(moeteTabell, id);
            else tx.put(moeteTabell, { [felt]: verdi }, id, { skriver: what === 'type' });
          }
        });
      }
      const rows = () => JSON.stringify(store.all('SELECT * FROM moete ORDER BY id'));
      const end = [store.stateSum(), rows()];
      while (store.undoable().angre) expect(store.undo().value.hoppetOver).toBe(0);
      expect(store.stateSum()).toBe(start);
      while (store.undoable().gjenta) expect(store.redo().value.hoppetOver).toBe(0);
      expect([store.stateSum(), rows()]).toEqual(end);
      store.close();
    }),
    { numRuns: 40 },
  );
});

test('what somebody has changed since is left alone, and counted', () => {
  const store = testStore();
  const id = store.write((tx) => tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0 })).value;
  store.write((tx) => tx.put(moeteTabell, { sted: 'A', tema: 'T' }, id));
  store.write((tx) => tx.put(moeteTabell, { sted: 'B' }, id), { spor: false });
  expect(store.undo().value).toEqual({ antall: 1, hoppetOver: 1 });
  expect(store.get('SELECT sted, tema FROM moete')).toEqual({ sted: 'B', tema: null });
});

test('typing in one field is one step', () => {
  const store = testStore();
  const id = store.write((tx) => tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0 })).value;
  for (const tekst of ['V', 'Vi', 'Vis']) store.write((tx) => tx.put(moeteTabell, { tekst }, id, { skriver: true }));
  store.undo();
  expect(store.get('SELECT tekst FROM moete')).toEqual({ tekst: null });
});

test.each(['tekst', 'privatNotat'])('in %s, what is written after the field was left is a step of its own', (felt) => {
  const store = testStore();
  const id = store.write((tx) => tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0 })).value;
  const skriv = (verdi: string, skriver: boolean) =>
    store.write((tx) => tx.put(moeteTabell, { [felt]: verdi }, id, { skriver }));
  skriv('V', true);
  skriv('Vi', true);
  skriv('Vi', false);
  skriv('Vi m', true);
  skriv('Vi mø', true);
  store.undo();
  expect(store.get(`SELECT ${felt} AS verdi FROM moete`)).toEqual({ verdi: 'Vi' });
  store.undo();
  expect(store.get(`SELECT ${felt} AS verdi FROM moete`)).toEqual({ verdi: null });
});

test('two choices one after the other are two steps', () => {
  const store = testStore();
  const id = store.write((tx) => tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0 })).value;
  for (const form of ['fysisk', 'digitalt']) store.write((tx) => tx.put(moeteTabell, { form }, id));
  store.undo();
  expect(store.get('SELECT form FROM moete')).toEqual({ form: 'fysisk' });
});

test('choosing the value that is shown leaves nothing to undo', () => {
  const store = testStore();
  const id = store.write((tx) => tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0, sted: 'A' })).value;
  const before = store.undoable().angre;
  store.write((tx) => tx.put(moeteTabell, { sted: 'A' }, id, { velg: true }));
  expect(store.undoable().angre).toBe(before);
});

test('a row that others hang their work on stays when the one who needed it first undoes', () => {
  const store = testStore();
  store.write((tx) => {
    const uttrekkId = tx.put(uttrekkTabell, { aar: 2024 });
    tx.put(deltakelseTabell, { kommuneId: DELTAKELSE, uttrekkId, fase: 'forfase', tilstand: 'aktiv' });
  });
  expect(store.undo().value).toEqual({ antall: 1, hoppetOver: 0 });
  expect(store.all('SELECT id FROM deltakelse')).toEqual([]);
  expect(store.all('SELECT aar FROM uttrekk')).toEqual([{ aar: 2024 }]);
  expect(store.undoable().angre).toBeUndefined();
  store.redo();
  expect(store.get('SELECT fase FROM deltakelse')).toEqual({ fase: 'forfase' });
});

test('undoing the removal of an uttrekk brings it back, with what hangs on it', () => {
  const store = testStore();
  const id = store.write((tx) => tx.put(uttrekkTabell, { aar: 2024, kilde: 'Brev' })).value;
  store.write((tx) => tx.put(deltakelseTabell, { kommuneId: DELTAKELSE, uttrekkId: id, fase: 'forfase' }));
  const before = store.stateSum();
  const shown = () => store.all('SELECT u.aar, u.kilde, d.fase FROM uttrekk u JOIN deltakelse d ON d.uttrekkId = u.id');
  store.write((tx) => tx.remove(uttrekkTabell, id));
  expect(shown()).toEqual([]);
  expect(store.undo().value).toEqual({ antall: 1, hoppetOver: 0 });
  expect(shown()).toEqual([{ aar: 2024, kilde: 'Brev', fase: 'forfase' }]);
  expect([store.stateSum(), store.history.bin()]).toEqual([before, []]);
  expect(store.redo().value).toEqual({ antall: 1, hoppetOver: 0 });
  expect(shown()).toEqual([]);
});

test('what has been written in a row of all is undone like any other', () => {
  const store = testStore();
  const id = store.write((tx) => tx.put(uttrekkTabell, { aar: 2024 })).value;
  store.write((tx) => tx.put(uttrekkTabell, { kilde: 'Brev' }, id));
  store.undo();
  expect(store.get('SELECT aar, kilde FROM uttrekk')).toEqual({ aar: 2024, kilde: null });
  expect(store.undoable().angre).toBeUndefined();
});

test('a link that is nothing but its key is unmade', () => {
  const store = testStore();
  const link = { tiltakId: DELTAKELSE, utfordringId: '22222222-2222-7222-8222-222222222222' };
  store.write((tx) => tx.put(tiltakutfordringTabell, link));
  store.undo();
  expect(store.all('SELECT * FROM tiltakutfordring')).toEqual([]);
  store.redo();
  expect(store.all('SELECT tiltakId, utfordringId FROM tiltakutfordring')).toEqual([link]);
});

test('is not used up before it is on the disk', () => {
  const undo = createUndo();
  const change = { tabell: moeteTabell, id: DELTAKELSE, felt: 'sted', before: null, after: 'A' };
  const nothing = { put: () => '', remove: () => {}, restore: () => {} };
  undo.record([change]);
  undo.undo(nothing, () => 'A');
  expect(undo.next()).toEqual({ angre: [change], gjenta: undefined });
  undo.undid();
  expect(undo.next()).toEqual({ angre: undefined, gjenta: [change] });
});

test('a row that something rests on stays, while what was written in it can still be undone', () => {
  const store = testStore();
  const id = store.write((tx) => tx.put(moeteTabell, { deltakelseId: DELTAKELSE, ferdig: 0 })).value;
  store.write((tx) => tx.put(moeteTabell, { sted: 'A' }, id));
  store.write((tx) => tx.remove(moeteTabell, id));
  store.undo();
  store.write((tx) => tx.hold(moeteTabell, id), { spor: false });
  expect(store.redo().value).toEqual({ antall: 0, hoppetOver: 0 });
  store.undo();
  store.undo();
  expect(store.get('SELECT id, sted FROM moete')).toEqual({ id, sted: null });
});
