import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Soekegruppe, soekegrupper } from '#shared/contract/soek.ts';
import { utfordringTabell } from '#shared/forfase/utfordring.ts';
import { hurtignotatTabell } from '#shared/frist/hurtignotat.ts';
import { kommunerettelseTabell } from '#shared/kommune/kommune.ts';
import { avtalepunktTabell, moetedeltakerTabell, moeteTabell } from '#shared/kontakt/moete.ts';
import { soekeord, utenAksenter } from '#shared/lib/soeketekst.ts';
import type { Tabell, Verdi } from '#shared/lib/tabell.ts';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import { samlingTabell } from '#shared/samling/samling.ts';
import { posteringTabell } from '#shared/tilskudd/postering.ts';
import { rammeTabell, soeknadTabell, tildelingTabell } from '#shared/tilskudd/tilskudd.ts';
import { tiltakTabell } from '#shared/tiltak/tiltak.ts';
import { deltakelseTabell } from '#shared/uttrekk/deltakelse.ts';
import { uttrekkTabell } from '#shared/uttrekk/uttrekk.ts';
import { koblingsnotatTabell, koblingTabell } from '#shared/veileder/kobling.ts';
import { veilederTabell } from '#shared/veileder/veileder.ts';
import { storePath } from '../../../electron/db/open.ts';
import { search } from '../../../electron/db/search.ts';
import { searchIndex } from '../../../electron/db/search-fill.ts';
import { dropSearchIndex, fromClause, PARTS, WORDS } from '../../../electron/db/search-index.ts';
import { searchSources } from '../../../electron/db/search-sources.ts';
import type { Store } from '../../../electron/db/store.ts';
import { seedRegister } from '../../../electron/kommune/register.ts';
import { tempDir, testStore } from '../../support/butikk.ts';

const withRegister = (name = 'a', dir = tempDir()): Store => {
  const store = testStore(name, undefined, dir);
  store.write((tx) => seedRegister(tx, 'eksempel'), { spor: false });
  return store;
};
const kommuneId = (store: Store, nr = '9901') =>
  store.get<{ id: string }>('SELECT id FROM kommune WHERE kommunenummer = ?', nr)?.id as string;
const put = (store: Store, tabell: Tabell, felter: Readonly<Record<string, Verdi>>, id?: string): string =>
  store.write((tx) => tx.put(tabell, felter, id)).value;
const remove = (store: Store, tabell: Tabell, id: string) => store.write((tx) => tx.remove(tabell, id));
const nyDeltakelse = (store: Store, felter: Readonly<Record<string, Verdi>> = {}, nr = '9901') => {
  const uttrekkId = put(store, uttrekkTabell, { aar: 2026 });
  return put(store, deltakelseTabell, {
    kommuneId: kommuneId(store, nr),
    uttrekkId,
    fase: 'forfase',
    tilstand: 'aktiv',
    ...felter,
  });
};
const nyttMoete = (store: Store, felter: Readonly<Record<string, Verdi>>, deltakelseId = nyDeltakelse(store)) =>
  put(store, moeteTabell, { deltakelseId, ferdig: 0, ...felter });

const groupOf = (store: Store, tekst: string, gruppe: Soekegruppe, antall = 50) =>
  search(store, tekst, antall).find((g) => g.gruppe === gruppe) ?? { gruppe, antall: 0, treff: [] };
const idsOf = (store: Store, tekst: string, gruppe: Soekegruppe = 'notat') =>
  groupOf(store, tekst, gruppe).treff.map(({ id }) => id);
const texts = (store: Store, tekst: string, gruppe: Soekegruppe = 'notat') =>
  groupOf(store, tekst, gruppe).treff.map(({ tittel, utdrag }) =>
    [tittel, utdrag].map((biter) => biter.map((b) => (b.treff ? `[${b.tekst}]` : b.tekst)).join('')).join(': '),
  );

/** Every word at every place of the index, against those of an index that is made anew from the rows. */
const expectInStep = (store: Store) => {
  const path = join(tempDir(), 'kopi.sqlite');
  const source = storePath(store.dir);
  store.close({ kopi: false });
  copyFileSync(source, path);
  const db = new Database(path);
  const kept = wordsIn(db);
  dropSearchIndex(db);
  searchIndex(db);
  expect(kept).toEqual(wordsIn(db));
  db.close();
};
const wordsIn = (db: Database.Database) =>
  [WORDS, PARTS].map((index) => {
    db.exec(`INSERT INTO ${index}(${index}) VALUES ('integrity-check')`);
    db.exec(`CREATE VIRTUAL TABLE temp.ordene USING fts5vocab(main, ${index}, instance)`);
    const all = db.prepare('SELECT term, doc, col, "offset" FROM ordene').raw().all();
    db.exec('DROP TABLE temp.ordene');
    return all.map((one) => (one as unknown[]).join(' ')).sort();
  });

describe('letters', () => {
  const found = (tekst: string, soek: string) => {
    const store = withRegister();
    nyttMoete(store, { tekst });
    return idsOf(store, soek).length === 1;
  };

  test.each([
    ['Åsgrend', 'åsgrend', true],
    ['Åsgrend', 'ÅSG', true],
    ['Åsgrend', 'asgrend', false],
    ['Åsgrend', 'sgrend', true],
    ['Båtsfjord', 'batsfjord', false],
    ['Båtsfjord', 'bat', false],
    ['Batnfjord', 'båt', false],
    ['Bø', 'bo', false],
    ['Bø', 'BØ', true],
    ['Ærlig', 'ærlig', true],
    ['Ærlig', 'arlig', false],
    ['Øyvær', 'ØYVÆR', true],
    ['ØYVÆR', 'øyvær', true],
    ['A\u030asgrend', 'åsgrend', true],
    ['Åsgrend', 'a\u030asgrend', true],
    ['A\u030asgrend', 'asgrend', false],
    ['Ås', 'ås', true],
    ['Ås', 'as', false],
    ['å', 'å', true],
    ['a', 'å', false],
  ])('«%s» by «%s»: %s', (tekst, soek, ja) => {
    expect(found(tekst, soek)).toBe(ja);
  });

  test.each([
    ['Åsgrend', 'Aasgrend', true],
    ['Aasgrend', 'Åsgrend', true],
    ['Aasgrend', 'asgrend', true], // it is there, letter for letter
    ['Ærlig', 'aerlig', true],
    ['aerlig', 'ærlig', true],
    ['Øyvær', 'Oeyvaer', true],
    ['Oeyvær', 'øyvaer', true],
    ['Ås', 'aas', true],
    ['Åsen', 'aas', false],
    ['nøkkel', 'noe', false],
    ['noe', 'noe', true],
    ['barnehagelæreren', 'laerer', true],
  ])('aa, ae and oe: «%s» by «%s»: %s', (tekst, soek, ja) => {
    expect(found(tekst, soek)).toBe(ja);
  });

  test.each([
    ['Várrejávri', 'Varrejavri', true],
    ['Várrejávri', 'várrejávri', true],
    ['Varrejavri', 'Várrejávri', true],
    ['Čáhcesuolu', 'cahcesuolu', true],
    ['Deanuš', 'deanus', true],
    ['Žan', 'zan', true],
    ['Đavvi', 'davvi', true],
    ['Ŋárra', 'narra', true],
    ['Ŧeŧŧa', 'tetta', true],
    ['davvi', 'đavvi', true],
    ['Guovdageaŋŋus', 'geannus', true],
    ['Åárjel', 'åarjel', true],
    ['Várrejávri', 'vårrejåvri', false],
    ['Idé, crème, rôle, über', 'ide creme role uber', true],
  ])('Sámi letters and accents: «%s» by «%s»: %s', (tekst, soek, ja) => {
    expect(found(tekst, soek)).toBe(ja);
  });
});

describe('words', () => {
  test('every word must be there, the last may be begun, and whole words come before parts of words', () => {
    const store = withRegister();
    const deltakelse = nyDeltakelse(store);
    const nye = (tekst: string, tema: string | null = null) => nyttMoete(store, { tekst, tema }, deltakelse);
    const del = nye('Vi så på skolemiljøet.');
    const helt = nye('Godt miljø på skolen.');
    const begynt = nye('Miljøarbeid på skolen.');
    const tittel = nye('Annet på skolen.', 'Miljø');
    nye('Lesing på skolen.');
    expect([...idsOf(store, 'miljø')].sort()).toEqual([del, helt, begynt, tittel].sort());
    expect(idsOf(store, 'miljø').at(0)).toBe(tittel);
    expect(idsOf(store, 'miljø').at(-1)).toBe(del);
    expect(idsOf(store, 'lesing skolen')).toHaveLength(1);
    expect(idsOf(store, 'lesing miljø')).toEqual([]);
    expect(idsOf(store, 'skolen mil')).toHaveLength(3);
    expect(idsOf(store, 'mil skolen')).toHaveLength(3); // «mil» is in «miljø»
    expect(idsOf(store, 'mi på')).toEqual([]); // too short to be looked for inside others
    expect(idsOf(store, 'på mi')).toHaveLength(3);
    expect(idsOf(store, 'på miljø')).toHaveLength(4);
    expect(idsOf(store, 'iljø')).toHaveLength(4);
  });

  test('words may stand in different fields of the same row, but not in different rows', () => {
    const store = withRegister();
    const id = nyttMoete(store, { tema: 'Oppstart', sted: 'Rådhuset', tekst: 'Lesing' });
    put(store, avtalepunktTabell, { moeteId: id, tekst: 'ståstedsanalyse', gjort: 0 });
    expect(idsOf(store, 'rådhuset oppstart les')).toEqual([id]);
    expect(idsOf(store, 'ståstedsanalyse oppstart')).toEqual([]);
  });

  test.each([
    '"',
    '""',
    "'",
    '*',
    '-',
    'tekst:',
    'OR',
    'lesing OR',
    'lesing OR regning',
    'NEAR(lesing regning)',
    '(lesing',
    'lesing)',
    'lesing*',
    '^lesing',
    '{tekst} : lesing',
    '-lesing',
    'lesing AND NOT regning',
    'lesing" OR "regning',
    'a+b',
    '\\',
    '%_',
    '\u0000',
    '\ue000',
    '🙂',
    '\u0301',
    '𞤀',
    'tittel',
    ';DROP TABLE moete',
    'x'.repeat(200),
    'å'.repeat(200),
    'å '.repeat(100),
  ])('what people type is words and nothing else: %j', (soek) => {
    const store = withRegister();
    const id = nyttMoete(store, { tekst: 'lesing or and not near regning' });
    nyttMoete(store, { tekst: 'regning' });
    const ids = idsOf(store, soek);
    const ventet =
      soekeord(soek).length > 0 &&
      soekeord(soek).every(({ former }) =>
        former.some((form) => 'lesing or and not near regning'.split(' ').includes(form)),
      );
    expect(ids).toEqual(ventet ? [id] : []);
  });

  test('nothing is found by nothing', () => {
    const store = withRegister();
    nyttMoete(store, { tekst: '' });
    expect(search(store, '', 6)).toEqual([]);
    expect(search(store, '  - ', 6)).toEqual([]);
  });

  test('at most so many are shown, the newest of equals first, and all are counted', () => {
    const store = withRegister();
    const deltakelse = nyDeltakelse(store);
    const ids = Array.from({ length: 9 }, () => nyttMoete(store, { tekst: 'likt' }, deltakelse));
    const { antall, treff } = groupOf(store, 'likt', 'notat', 4);
    expect(antall).toBe(9);
    expect(treff.map(({ id }) => id)).toEqual(ids.reverse().slice(0, 4));
  });
});

describe('what is searched', () => {
  /** One of everything, each with a word that nothing else has. */
  const everything = (store: Store) => {
    const raadgiver = put(store, raadgiverTabell, { navn: 'Kari Raadgiverord', epost: null });
    const veileder = put(store, veilederTabell, {
      navn: 'Siri Veilederord',
      merknad: 'merknadsord',
      region: 'regionsord',
    });
    const deltakelse = nyDeltakelse(store, { grunn: 'grunnord', svartekst: 'svarord' });
    const moete = nyttMoete(
      store,
      { tema: 'temaord', tekst: 'noteord', sted: 'stedord', privatNotat: 'hemmeligord', dato: '2026-02-03' },
      deltakelse,
    );
    const deltaker = put(store, moetedeltakerTabell, { moeteId: moete, navn: 'Per Deltakerord' });
    const avtale = put(store, avtalepunktTabell, { moeteId: moete, tekst: 'avtaleord', eier: 'Eierord', gjort: 0 });
    const kobling = put(store, koblingTabell, {
      deltakelseId: deltakelse,
      veilederId: veileder,
      fase: 'forfase',
      status: 'spurt',
    });
    const notat = put(store, koblingsnotatTabell, {
      koblingId: kobling,
      dato: '2026-02-03',
      raadgiverId: raadgiver,
      tekst: 'koblingsord',
    });
    const hurtig = put(store, hurtignotatTabell, { tekst: 'hurtigord', tid: '2026-02-03T08:00:00.000Z' });
    const utfordring = put(store, utfordringTabell, {
      deltakelseId: deltakelse,
      tekst: 'utfordringsord',
      belegg: 'beleggord',
    });
    const tiltak = put(store, tiltakTabell, {
      deltakelseId: deltakelse,
      tittel: 'tiltaksord',
      maal: 'maalord',
      kompetansemiljoe: 'miljoord',
      vurdering: 'vurderingsord',
      status: 'underveis',
    });
    const ramme = put(store, rammeTabell, { aar: 2026, formaal: 'tiltak', kilde: 'Udir', beloep: 100 });
    const soeknad = put(store, soeknadTabell, {
      deltakelseId: deltakelse,
      tekst: 'soeknadsord',
      saksnummer: '2026/777',
      status: 'mottatt',
    });
    const tildeling = put(store, tildelingTabell, {
      rammeId: ramme,
      deltakelseId: deltakelse,
      dato: '2026-03-01',
      begrunnelse: 'begrunnelsesord',
      saksnummer: '2026/888',
    });
    const samling = put(store, samlingTabell, {
      tittel: 'samlingsord',
      sted: 'samlingsstedord',
      hensikt: 'hensiktsord',
    });
    const linje = { rammeId: ramme, art: 'forbrukt', beloep: 1, dato: '2026-03-02' } as const;
    const utbetaling = put(store, posteringTabell, { ...linje, tildelingId: tildeling, tekst: 'posteringsord' });
    const kostnad = put(store, posteringTabell, { ...linje, samlingId: samling, tekst: 'kostnadsord' });
    return {
      raadgiver,
      veileder,
      deltakelse,
      moete,
      deltaker,
      avtale,
      kobling,
      notat,
      hurtig,
      utfordring,
      tiltak,
      ramme,
      soeknad,
      tildeling,
      samling,
      utbetaling,
      kostnad,
    };
  };

  test('every field of the list is found, in its group, and leads to the page that shows it', () => {
    const store = withRegister();
    const id = everything(store);
    const kommune = { tabell: 'kommune', id: '9901' };
    const moete = { tabell: 'moete', id: id.moete };
    for (const [soek, gruppe, rad, aapne] of [
      ['raadgiverord', 'person', id.raadgiver, { tabell: 'raadgiver', id: id.raadgiver }],
      ['veilederord', 'person', id.veileder, { tabell: 'veileder', id: id.veileder }],
      ['regionsord', 'person', id.veileder, { tabell: 'veileder', id: id.veileder }],
      ['deltakerord', 'person', id.deltaker, moete],
      ['eierord', 'person', id.avtale, moete],
      ['merknadsord', 'notat', id.veileder, { tabell: 'veileder', id: id.veileder }],
      ['grunnord', 'notat', id.deltakelse, kommune],
      ['svarord', 'notat', id.deltakelse, kommune],
      ['temaord', 'notat', id.moete, moete],
      ['noteord', 'notat', id.moete, moete],
      ['stedord', 'notat', id.moete, moete],
      ['hemmeligord', 'notat', id.moete, moete],
      ['avtaleord', 'notat', id.avtale, moete],
      ['koblingsord', 'notat', id.notat, kommune],
      ['hurtigord', 'notat', id.hurtig, { tabell: 'hurtignotat', id: id.hurtig }],
      ['utfordringsord', 'utfordring', id.utfordring, kommune],
      ['beleggord', 'utfordring', id.utfordring, kommune],
      ['tiltaksord', 'tiltak', id.tiltak, kommune],
      ['maalord', 'tiltak', id.tiltak, kommune],
      ['miljoord', 'tiltak', id.tiltak, kommune],
      ['vurderingsord', 'tiltak', id.tiltak, kommune],
      ['soeknadsord', 'tilskudd', id.soeknad, kommune],
      ['2026/777', 'tilskudd', id.soeknad, kommune],
      ['begrunnelsesord', 'tilskudd', id.tildeling, kommune],
      ['2026/888', 'tilskudd', id.tildeling, kommune],
      ['posteringsord', 'tilskudd', id.utbetaling, kommune],
      ['kostnadsord', 'tilskudd', id.kostnad, { tabell: 'samling', id: id.samling }],
      ['samlingsord', 'samling', id.samling, { tabell: 'samling', id: id.samling }],
      ['samlingsstedord', 'samling', id.samling, { tabell: 'samling', id: id.samling }],
      ['hensiktsord', 'samling', id.samling, { tabell: 'samling', id: id.samling }],
    ] as const)
      expect([soek, ...groupOf(store, soek, gruppe).treff.map((t) => [t.id, t.aapne])]).toEqual([soek, [rad, aapne]]);
    expectInStep(store);
  });

  test('a kommune is found by its name, its number and its Sámi and Kven names, also those that the embete has put right', () => {
    const store = withRegister();
    const med = store.get<{ id: string; navn: string; samiskNavn: string }>(
      'SELECT id, navn, samiskNavn FROM kommune WHERE samiskNavn IS NOT NULL',
    );
    if (!med) throw new Error('no kommune with a Sámi name');
    expect(idsOf(store, utenAksenter(med.samiskNavn), 'kommune')).toContain(med.id);
    expect(texts(store, '9901', 'kommune')).toEqual([expect.stringContaining(': [9901]')]);
    put(store, kommunerettelseTabell, { samiskNavn: 'Nuortamohkki', kvenskNavn: 'Itäpuoli' }, med.id);
    expect(texts(store, 'nuortam', 'kommune')).toEqual([`${med.navn}: [Nuortam]ohkki`]);
    expect(idsOf(store, `itapuoli ${med.navn}`, 'kommune')).toEqual([med.id]);
    put(store, kommunerettelseTabell, { samiskNavn: null }, med.id);
    expect(idsOf(store, 'nuortamohkki', 'kommune')).toEqual([]);
    store.undo();
    expect(idsOf(store, 'nuortamohkki', 'kommune')).toEqual([med.id]);
    remove(store, kommunerettelseTabell, med.id);
    expect(idsOf(store, 'nuortamohkki', 'kommune')).toEqual([]);
    expect(idsOf(store, med.navn, 'kommune')).toContain(med.id);
    store.write((tx) => {
      tx.reference.clear('registerkommune');
      tx.setting('registerversjon', null);
    });
    expect(search(store, med.navn, 6)).toEqual([]);
    store.write((tx) => seedRegister(tx, 'eksempel'));
    expect(idsOf(store, med.navn, 'kommune')).toContain(med.id);
    expectInStep(store);
  });

  test('every hit tells its kommune, and what was found is marked', () => {
    const store = withRegister();
    const moeteId = nyttMoete(store, { tema: 'Oppstart', tekst: 'Vi drøftet læringsmiljøet.', dato: '2026-02-03' });
    put(store, moetedeltakerTabell, { moeteId, navn: 'Siri Berg' });
    const [treff] = groupOf(store, 'miljø', 'notat').treff;
    expect(treff).toMatchObject({ tabell: 'moete', felt: 'tekst', dato: '2026-02-03', kommunenummer: '9901' });
    expect(treff?.kommunenavn).toBe(
      store.get<{ navn: string }>("SELECT navn FROM kommune WHERE kommunenummer = '9901'")?.navn,
    );
    expect(texts(store, 'miljø')).toEqual(['Oppstart: Vi drøftet lærings[miljø]et.']);
    expect(texts(store, 'oppst')).toEqual(['[Oppst]art: Vi drøftet læringsmiljøet.']);
    expect(texts(store, 'berg', 'person')).toEqual(['Siri [Berg]: Oppstart']);
  });

  test('fields and tables of the list are such as there are', () => {
    const store = testStore();
    for (const source of searchSources)
      for (const felt of [...source.tittel, ...source.tekst, ...(source.vis ?? [])])
        store.all(`SELECT ${felt.includes('.') ? felt : `${source.tabell}.${felt}`} FROM ${fromClause(source)}`);
    expect([...new Set(searchSources.map(({ gruppe }) => gruppe))].sort()).toEqual([...soekegrupper].sort());
  });

  test('what hangs on something removed is not found, nor counted, and is again when that comes back', () => {
    const store = withRegister();
    const id = everything(store);
    const alle = () =>
      search(store, 'ord', 50)
        .filter(({ gruppe }) => gruppe !== 'kommune')
        .map(({ gruppe, antall, treff }) => [gruppe, antall, treff.length]);
    const foer = alle();
    expect(foer).toEqual([
      ['person', 4, 4],
      ['notat', 6, 6],
      ['utfordring', 1, 1],
      ['tiltak', 1, 1],
      ['tilskudd', 4, 4],
      ['samling', 1, 1],
    ]);
    for (const [tabell, rad, igjen] of [
      [deltakelseTabell, id.deltakelse, { person: 2, notat: 2, tilskudd: 1, samling: 1 }],
      [moeteTabell, id.moete, { person: 2, notat: 4, utfordring: 1, tiltak: 1, tilskudd: 4, samling: 1 }],
      [koblingTabell, id.kobling, { person: 4, notat: 5, utfordring: 1, tiltak: 1, tilskudd: 4, samling: 1 }],
      [rammeTabell, id.ramme, { person: 4, notat: 6, utfordring: 1, tiltak: 1, tilskudd: 2, samling: 1 }],
      [tildelingTabell, id.tildeling, { person: 4, notat: 6, utfordring: 1, tiltak: 1, tilskudd: 2, samling: 1 }],
      [samlingTabell, id.samling, { person: 4, notat: 6, utfordring: 1, tiltak: 1, tilskudd: 3 }],
      [hurtignotatTabell, id.hurtig, { person: 4, notat: 5, utfordring: 1, tiltak: 1, tilskudd: 4, samling: 1 }],
    ] as const) {
      remove(store, tabell, rad);
      expect([tabell.navn, Object.fromEntries(alle().map(([g, n]) => [g, n]))]).toEqual([tabell.navn, igjen]);
      expect(alle().every(([, n, vist]) => n === vist)).toBe(true);
      store.write((tx) => tx.restore(tabell, rad));
      expect([tabell.navn, ...alle()]).toEqual([tabell.navn, ...foer]);
    }
    expectInStep(store);
  });
});

describe('the index follows the rows', () => {
  test('through a change, undo and redo, the bin and back, and others’ changes', () => {
    const a = withRegister('a');
    const b = withRegister('b');
    const over = (from: Store, to: Store) => {
      const last = from.exchange.vector()[from.device] ?? 0;
      to.accept(from.exchange.read(from.device, (to.exchange.vector()[from.device] ?? 0) + 1, last));
    };
    const id = nyttMoete(a, { tekst: 'blåbær' });
    expect(idsOf(a, 'blåbær')).toEqual([id]);
    put(a, moeteTabell, { tekst: 'tyttebær' }, id);
    expect([idsOf(a, 'blåbær'), idsOf(a, 'tyttebær')]).toEqual([[], [id]]);
    a.undo();
    expect([idsOf(a, 'blåbær'), idsOf(a, 'tyttebær')]).toEqual([[id], []]);
    a.redo();
    expect([idsOf(a, 'blåbær'), idsOf(a, 'tyttebær')]).toEqual([[], [id]]);
    over(a, b);
    expect(idsOf(b, 'tyttebær')).toEqual([id]);
    remove(b, moeteTabell, id);
    expect(idsOf(b, 'tyttebær')).toEqual([]);
    over(b, a);
    expect(idsOf(a, 'tyttebær')).toEqual([]);
    a.write((tx) => tx.restore(moeteTabell, id));
    expect(idsOf(a, 'tyttebær')).toEqual([id]);
    over(a, b);
    expect(idsOf(b, 'tyttebær')).toEqual([id]);
    expectInStep(a);
    expectInStep(b);
  });

  test('a transaction that fails leaves it as it was', () => {
    const store = withRegister();
    const id = nyttMoete(store, { tekst: 'blåbær' });
    expect(() =>
      store.write((tx) => {
        tx.put(moeteTabell, { tekst: 'tyttebær' }, id);
        throw new Error('cut');
      }),
    ).toThrow('cut');
    expect([idsOf(store, 'blåbær'), idsOf(store, 'tyttebær')]).toEqual([[id], []]);
    expectInStep(store);
  });

  test('whatever is done, it says what the rows say', () => {
    const ord = ['skolemiljø', 'miljø', 'Åsgrend', 'Aasgrend', 'asgrend', 'Várrejávri', 'lesing', 'på', 'noe'];
    const felt = fc.option(fc.array(fc.constantFrom(...ord), { maxLength: 4 }).map((alle) => alle.join(' ')));
    const steg = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ hva: fc.constant('skriv' as const), hvor: fc.nat(11), tekst: felt, annet: felt }),
      },
      {
        weight: 3,
        arbitrary: fc.record({ hva: fc.constantFrom('fjern' as const, 'hent' as const), hvor: fc.nat(11) }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          hva: fc.constantFrom('angre' as const, 'gjenta' as const, 'register' as const, 'synk' as const),
        }),
      },
    );
    fc.assert(
      fc.property(fc.array(steg, { minLength: 5, maxLength: 40 }), (stegene) => {
        const store = withRegister('a');
        const annen = withRegister('b');
        const [d1, d2] = [nyDeltakelse(store), nyDeltakelse(store, {}, '9902')];
        const moeter = [d1, d1, d2].map((deltakelseId) => put(store, moeteTabell, { deltakelseId, ferdig: 0 }));
        const veileder = put(store, veilederTabell, { navn: 'V' });
        const rader: [Tabell, string, string, string][] = [
          [deltakelseTabell, d1, 'grunn', 'svartekst'],
          [deltakelseTabell, d2, 'grunn', 'svartekst'],
          ...moeter.map((id): [Tabell, string, string, string] => [moeteTabell, id, 'tekst', 'privatNotat']),
          ...moeter.map((moeteId): [Tabell, string, string, string] => [
            avtalepunktTabell,
            put(store, avtalepunktTabell, { moeteId, gjort: 0 }),
            'tekst',
            'eier',
          ]),
          [utfordringTabell, put(store, utfordringTabell, { deltakelseId: d2 }), 'tekst', 'belegg'],
          [veilederTabell, veileder, 'merknad', 'region'],
          [
            hurtignotatTabell,
            put(store, hurtignotatTabell, { tekst: 'H', tid: '2026-02-03T08:00:00.000Z' }),
            'kommuneId',
            'kommuneId',
          ],
          [kommunerettelseTabell, kommuneId(store), 'samiskNavn', 'kvenskNavn'],
        ];
        const exchange = (from: Store, to: Store) =>
          to.accept(
            from.exchange.read(
              from.device,
              (to.exchange.vector()[from.device] ?? 0) + 1,
              from.exchange.vector()[from.device] ?? 0,
            ),
          );
        exchange(store, annen);
        for (const s of stegene) {
          const rad = 'hvor' in s ? rader[s.hvor] : undefined;
          if (s.hva === 'skriv' && rad && rad[0] !== hurtignotatTabell)
            put(s.hvor % 2 ? store : annen, rad[0], { [rad[2]]: s.tekst, [rad[3]]: s.annet }, rad[1]);
          else if (s.hva === 'fjern' && rad) remove(s.hvor % 2 ? store : annen, rad[0], rad[1]);
          else if (s.hva === 'hent' && rad && store.history.bin().some(({ id }) => id === rad[1]))
            store.write((tx) => tx.restore(rad[0], rad[1]));
          else if (s.hva === 'angre') store.undo();
          else if (s.hva === 'gjenta') store.redo();
          else if (s.hva === 'register')
            store.write(
              (tx) => {
                tx.setting('registerversjon', null);
                seedRegister(tx, 'eksempel');
              },
              { spor: false },
            );
          else if (s.hva === 'synk') {
            exchange(annen, store);
            exchange(store, annen);
          }
        }
        for (const one of [store, annen])
          for (const soek of ['miljø', 'skolemiljø på', 'åsgrend', 'asgrend', 'varre', 'noe'])
            for (const gruppe of ['notat', 'utfordring'] as const) {
              const ids = idsOf(one, soek, gruppe);
              expect([soek, [...ids].sort(), ids.length]).toEqual([
                soek,
                scan(one, soek, gruppe),
                groupOf(one, soek, gruppe).antall,
              ]);
            }
        for (const one of [store, annen]) expectInStep(one);
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  /** The same question asked of the rows themselves, in another way than the index answers it. */
  const scan = (store: Store, soek: string, gruppe: Soekegruppe): string[] =>
    searchSources
      .filter((source) => source.gruppe === gruppe)
      .flatMap((source) => {
        const felter = [...source.tittel, ...source.tekst].map((felt) => `coalesce(${source.tabell}.${felt}, '')`);
        const kommune =
          source.kommune && !source.kommuneEllerIngen ? `JOIN kommune ON kommune.id = ${source.kommune}` : '';
        return store
          .all<{ id: string; tekst: string }>(
            `SELECT ${source.tabell}.id, ${felter.join(" || ' ' || ")} AS tekst FROM ${fromClause(source)} ${kommune}`,
          )
          .filter(({ tekst }) => {
            const ren = utenAksenter(tekst);
            const alle = soekeord(soek);
            return alle.every(({ former, begynnelse }) =>
              former.some((form) =>
                former.every(({ length }) => length >= 3)
                  ? ren.includes(form)
                  : ren
                      .split(/\s+/)
                      .some(
                        (ord) =>
                          ord === form ||
                          (begynnelse && form.length >= (form === former[0] ? 2 : 3) && ord.startsWith(form)),
                      ),
              ),
            );
          })
          .map(({ id }) => id);
      })
      .sort();

  test('is made where it is missing or other than this program has it, and left alone where it is right', () => {
    const dir = tempDir();
    const store = withRegister('a', dir);
    const id = nyttMoete(store, { tekst: 'blåbær' });
    store.close();
    const db = new Database(storePath(dir));
    const triggers = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")
      .pluck();
    const before = triggers.all();
    const changes = db.prepare('SELECT total_changes()').pluck();
    searchIndex(db);
    expect(changes.get()).toBe(0);
    for (const name of before) db.exec(`DROP TRIGGER ${name}`);
    db.exec("UPDATE moete SET tekst = 'tyttebær'");
    db.exec('CREATE TRIGGER soekeindeks_fremmed AFTER INSERT ON moete BEGIN SELECT 1; END');
    db.close();
    const again = testStore('a', undefined, dir);
    expect(again.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name")).toEqual(
      before.map((name) => ({ name })),
    );
    expect([idsOf(again, 'tyttebær'), idsOf(again, 'blåbær')]).toEqual([[id], []]);
    expectInStep(again);
  });

  test('a change that came by no road of ours is taken up when the store is opened', () => {
    const dir = tempDir();
    const store = withRegister('a', dir);
    const id = nyttMoete(store, { tekst: 'blåbær' });
    store.close();
    const db = new Database(storePath(dir));
    db.exec("UPDATE moete SET tekst = 'tyttebær'");
    db.close();
    const again = testStore('a', undefined, dir);
    expect([idsOf(again, 'tyttebær'), idsOf(again, 'blåbær')]).toEqual([[id], []]);
    expectInStep(again);
  });

  test('a copy of the store, as backups are made, has it right too', () => {
    const store = withRegister();
    const deltakelse = nyDeltakelse(store);
    const ids = Array.from({ length: 8 }, (_, i) => nyttMoete(store, { tekst: `note${i}` }, deltakelse));
    for (const id of ids.slice(0, 5)) remove(store, moeteTabell, id);
    store.close({ kopi: false });
    const path = join(tempDir(), 'kopi.sqlite');
    const live = new Database(storePath(store.dir));
    live.prepare('VACUUM INTO ?').run(path);
    live.exec('VACUUM');
    for (const db of [live, new Database(path)]) {
      expect(db.prepare('SELECT rowid FROM moete ORDER BY rowid').pluck().all()).toEqual([6, 7, 8]);
      const kept = wordsIn(db);
      dropSearchIndex(db);
      searchIndex(db);
      expect(wordsIn(db)).toEqual(kept);
      db.close();
    }
  });
});

describe('what others get', () => {
  test('has no index, and no word of what is this laptop’s alone; the laptop that takes it over makes one of its own', () => {
    const store = withRegister();
    const id = nyttMoete(store, { tekst: 'blåbær', privatNotat: 'ytterstprivat' });
    put(store, hurtignotatTabell, { tekst: 'ogsaaprivat', tid: '2026-02-03T08:00:00.000Z' });
    expect(idsOf(store, 'ytterstprivat')).toEqual([id]);
    expect(idsOf(store, 'ogsaaprivat')).toHaveLength(1);
    const path = join(tempDir(), 'delt.sqlite');
    store.copyShared(path);
    const bytes = readFileSync(path);
    for (const word of ['ytterstprivat', 'ogsaaprivat', 'soekeindeks', 'fts5'])
      expect(bytes.includes(word)).toBe(false);
    expect(bytes.includes('blåbær')).toBe(true);
    const db = new Database(path);
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").pluck().get()).toBe(0);
    db.close();

    const ny = testStore('b');
    ny.adoptShared(path, (tx) => seedRegister(tx, 'eksempel'));
    expect(idsOf(ny, 'blåbær')).toEqual([id]);
    expect(idsOf(ny, 'ytterstprivat')).toEqual([]);
    put(ny, moeteTabell, { tekst: 'tyttebær' }, id);
    expect([idsOf(ny, 'blåbær'), idsOf(ny, 'tyttebær')]).toEqual([[], [id]]);
    expectInStep(ny);
  });
});
