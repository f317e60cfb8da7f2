import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { ProgramEvent } from '#shared/contract/events.ts';
import type { ChannelName, Input, Output } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { openProgram, type Program } from '../electron/program.ts';
import { tempDir, testTime } from './support/butikk.ts';

const open: Program[] = [];
afterEach(async () => {
  for (const program of open.splice(0)) await program.close();
});

const start = async (data = tempDir()) => {
  const time = testTime(Date.UTC(2026, 10, 24, 8));
  const program = await openProgram({ data, clock: time.clock });
  open.push(program);
  const ask = async <C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> => {
    const reply = await program.dispatch(channel, input);
    if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
    return reply.value as Output<C>;
  };
  const refused = async <C extends ChannelName>(channel: C, input: Input<C>): Promise<Failure> => {
    const reply = await program.dispatch(channel, input);
    if (reply.ok) throw new Error(`${channel} was not refused`);
    return reply.error;
  };
  return { program, ask, refused, time, data };
};

const begun = async () => {
  const started = await start();
  await started.ask('raadgiver.opprett', { navn: 'Kari Eksempel', embete: 'eksempel' });
  return started;
};

describe('first start', () => {
  test('asks who and where, once', async () => {
    const { ask, refused } = await start();
    expect(await ask('innstilling.hent', {})).toMatchObject({ meg: null, embete: null, spraak: 'nb' });
    expect((await ask('embete.list', {})).filter((e) => !e.eksempel)).toHaveLength(10);
    const after = await ask('raadgiver.opprett', { navn: ' Kari Eksempel ', embete: 'innlandet' });
    expect(after).toMatchObject({ meg: { navn: 'Kari Eksempel' }, embete: { kode: 'innlandet' } });
    expect(await refused('raadgiver.opprett', { navn: 'Ola', embete: 'agder' })).toMatchObject({
      rule: 'allerede-startet',
    });
    expect(await ask('kommune.list', {})).toHaveLength(46);
    expect(await ask('kommune.list', { hele: true })).toHaveLength(357);
  });

  test('a name that was typed wrong is mended, on what was written before too', async () => {
    const { ask, refused } = await begun();
    const { id } = await ask('deltakelse.opprett', { kommunenummer: '9901', aar: 2026, grunn: 'Små marginer' });
    expect(await refused('raadgiver.oppdater', { navn: '  ' })).toMatchObject({
      code: 'invalid-input',
      paths: ['navn'],
    });
    expect((await ask('raadgiver.oppdater', { navn: 'Kari Eksempelsen' })).meg).toMatchObject({
      navn: 'Kari Eksempelsen',
    });
    const [skrevet] = await ask('endring.list', { tabell: 'deltakelse', id, felt: 'grunn' });
    expect(skrevet?.forfatter).toBe('Kari Eksempelsen');
  });

  test('an embete that there is not', async () => {
    const { refused, ask } = await start();
    expect(await refused('raadgiver.opprett', { navn: 'Kari', embete: 'atlantis' })).toMatchObject({
      code: 'not-found',
    });
    expect((await ask('innstilling.hent', {})).meg).toBeNull();
  });
});

describe('a correction to the register', () => {
  test('that was undone does not come back with the next one', async () => {
    const { ask } = await begun();
    const { maalform, innbyggere } = (await ask('kommune.hent', { kommunenummer: '9901' })).kommune;
    const annen = maalform === 'nynorsk' ? 'bokmål' : 'nynorsk';
    await ask('kommune.oppdater', { kommunenummer: '9901', patch: { maalform: annen } });
    await ask('endring.angre', {});
    await ask('kommune.oppdater', { kommunenummer: '9901', patch: { innbyggere: innbyggere + 1 } });
    await ask('kommune.oppdater', { kommunenummer: '9901', patch: { samiskNavn: 'Eksempel' } });
    expect(await ask('kommune.hent', { kommunenummer: '9901' })).toMatchObject({
      kommune: { maalform, innbyggere: innbyggere + 1 },
      rettet: ['innbyggere', 'samiskNavn'],
    });
  });
});

describe('a choice in a conflict', () => {
  test('of a row that there is not makes none', async () => {
    const { ask, refused } = await begun();
    const before = await ask('tilstand.hent', {});
    const id = '99999999-0000-7000-8000-000000000001';
    expect(await refused('konflikt.oppdater', { tabell: 'moete', id, felt: 'tema', verdi: 'x' })).toMatchObject({
      code: 'not-found',
      rule: 'rad-finnes-ikke',
    });
    expect(await ask('tilstand.hent', {})).toEqual(before);
  });
});

describe('a deltakelse and a meeting on it', () => {
  test('are there once, however often they are asked for', async () => {
    const { ask, refused } = await begun();
    const ny = { kommunenummer: '9901', aar: 2026, fase: 'forfase' } as const;
    const { id } = await ask('deltakelse.opprett', ny);
    expect(await ask('deltakelse.opprett', ny)).toEqual({ id });
    expect(await refused('deltakelse.opprett', { ...ny, fase: 'avsluttet' })).toMatchObject({
      rule: 'deltakelse-finnes',
    });
    expect(await refused('deltakelse.opprett', { ...ny, grunn: 'Trukket ut igjen' })).toMatchObject({
      rule: 'deltakelse-finnes',
    });
    expect(await ask('deltakelse.list', { kommunenummer: '9901' })).toHaveLength(1);
  });

  test('a draft saves with anything missing, and says what is', async () => {
    const { ask, refused } = await begun();
    const deltakelse = await ask('deltakelse.opprett', { kommunenummer: '9901', aar: 2026 });
    const { id } = await ask('moete.opprett', { deltakelseId: deltakelse.id });
    await ask('avtalepunkt.opprett', { moeteId: id, tekst: 'Kartlegge' });
    const mangler = ['dato', 'form', 'deltakere', 'tekst', 'avtalepunkt-eier', 'avtalepunkt-frist'];
    expect((await ask('moete.hent', { id })).moete).toMatchObject({ mangler, synk: 'lokalt', ferdig: 0 });
    expect(await refused('moete.ferdigstill', { id, ferdig: true })).toMatchObject({
      rule: 'moete-mangler',
      details: { antall: 6, mangler: mangler.join(',') },
    });
    await ask('moete.oppdater', { id, patch: { dato: '2026-11-20', form: 'fysisk', tekst: 'Vi ble enige.' } });
    await ask('moetedeltaker.opprett', { moeteId: id, rolle: 'skoleleder' });
    const punkt = (await ask('moete.hent', { id })).avtalepunkter[0];
    await ask('avtalepunkt.oppdater', { id: punkt?.id ?? '', patch: { eier: 'Rektor', frist: '2026-12-01' } });
    await ask('moete.ferdigstill', { id, ferdig: true });
    expect((await ask('moete.list', {}))[0]).toMatchObject({ mangler: [], ferdig: 1, deltakere: 1, avtalepunkter: 1 });
    expect(await ask('avtalepunkt.list', {})).toMatchObject([{ eier: 'Rektor', kommunenummer: '9901' }]);
  });

  test('go to the bin together and come back together', async () => {
    const { ask } = await begun();
    const { id } = await ask('deltakelse.opprett', { kommunenummer: '9901', aar: 2026 });
    await ask('moete.opprett', { deltakelseId: id, sted: 'Rådhuset' });
    const before = await ask('tilstand.hent', {});
    await ask('deltakelse.slett', { id });
    expect(await ask('moete.list', {})).toEqual([]);
    const [lagt] = await ask('papirkurv.list', {});
    expect(lagt).toMatchObject({ tabell: 'deltakelse', id, tittel: 'Havnsund · 2026', slettetAv: 'Kari Eksempel' });
    await ask('papirkurv.gjenopprett', { tabell: 'deltakelse', id });
    expect(await ask('moete.list', {})).toMatchObject([{ sted: 'Rådhuset' }]);
    expect((await ask('tilstand.hent', {})).tilstandssum).toBe(before.tilstandssum);
  });

  test('undone does not take the uttrekk from others', async () => {
    const { ask } = await begun();
    await ask('deltakelse.opprett', { kommunenummer: '9901', aar: 2026 });
    await ask('endring.angre', {});
    expect(await ask('deltakelse.list', {})).toEqual([]);
    expect((await ask('papirkurv.list', {})).map((rad) => rad.tabell)).toEqual(['deltakelse']);
  });

  test('can be undone and redone, and every value of a field is found again', async () => {
    const { ask } = await begun();
    const { id } = await ask('deltakelse.opprett', { kommunenummer: '9901', aar: 2026, grunn: 'Først' });
    await ask('deltakelse.oppdater', { id, patch: { grunn: 'Så' } });
    expect(await ask('endring.hent', {})).toMatchObject({ kanAngre: { tabell: 'deltakelse' }, kanGjenta: null });
    await ask('endring.angre', {});
    expect(await ask('deltakelse.hent', { id })).toMatchObject({ grunn: 'Først' });
    await ask('endring.gjenta', {});
    expect(await ask('deltakelse.hent', { id })).toMatchObject({ grunn: 'Så' });
    const historikk = await ask('endring.list', { tabell: 'deltakelse', id, felt: 'grunn' });
    expect(historikk.map((h) => [h.verdi, h.gjelder, h.forfatter])).toEqual([
      ['Så', true, 'Kari Eksempel'],
      ['Først', false, 'Kari Eksempel'],
      ['Så', false, 'Kari Eksempel'],
      ['Først', false, 'Kari Eksempel'],
    ]);
  });
});

describe('bad calls', () => {
  test.each([
    [
      'a field that is not there',
      'moete.opprett',
      { deltakelseId: '11111111-1111-7111-8111-111111111111', pris: 1 },
      'invalid-input',
    ],
    [
      'a day that is not',
      'deltakelse.opprett',
      { kommunenummer: '9901', aar: 2026, statusDato: '2026-02-30' },
      'invalid-input',
    ],
    ['a kommune that is not', 'deltakelse.opprett', { kommunenummer: '0000', aar: 2026 }, 'not-found'],
    [
      'a deltakelse that is not',
      'moete.opprett',
      { deltakelseId: '11111111-1111-7111-8111-111111111111' },
      'not-found',
    ],
    [
      'a table that is not',
      'papirkurv.gjenopprett',
      { tabell: 'sqlite_schema', id: '11111111-1111-7111-8111-111111111111' },
      'not-found',
    ],
    [
      'a field that is not, to choose in',
      'konflikt.oppdater',
      { tabell: 'moete', id: '11111111-1111-7111-8111-111111111111', felt: 'x', verdi: 1 },
      'not-found',
    ],
  ])('%s leaves the store as it was', async (_what, channel, input, code) => {
    const { ask, refused } = await begun();
    const before = await ask('tilstand.hent', {});
    expect(await refused(channel as ChannelName, input as never)).toMatchObject({ code });
    expect(await ask('tilstand.hent', {})).toEqual(before);
  });
});

describe('events', () => {
  test('say which tables changed', async () => {
    const { program, ask } = await begun();
    const heard: ProgramEvent[] = [];
    const stop = program.onEvent((event) => heard.push(event));
    await ask('deltakelse.opprett', { kommunenummer: '9901', aar: 2026 });
    expect(heard).toContainEqual({
      type: 'data.endret',
      tabeller: expect.arrayContaining(['deltakelse', 'uttrekk']),
      kilde: 'lokal',
    });
    stop();
    heard.length = 0;
    await ask('deltakelse.opprett', { kommunenummer: '9902', aar: 2026 });
    expect(heard).toEqual([]);
  });
});

describe('opening', () => {
  test('what was there is there again', async () => {
    const { ask, program, data } = await begun();
    await ask('deltakelse.opprett', { kommunenummer: '9901', aar: 2026 });
    const before = await ask('tilstand.hent', {});
    await program.close();
    open.length = 0;
    const again = await start(data);
    expect(await again.ask('tilstand.hent', {})).toEqual(before);
    expect((await again.ask('innstilling.hent', {})).meg?.navn).toBe('Kari Eksempel');
  });

  test('a store that cannot be opened says which rule', async () => {
    const data = tempDir();
    writeFileSync(join(data, 'oppfolger.sqlite'), 'not a database at all, only words'.repeat(50));
    await expect(openProgram({ data })).rejects.toMatchObject({ failure: { rule: 'lager-ikke-sqlite' } });
  });
});
