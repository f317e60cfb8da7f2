import { describe, expect, it } from 'vitest';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import { veilederTabell } from '#shared/veileder/veileder.ts';
import { listSluttede, listUbesvarte } from '../../../electron/veileder/queries.ts';
import { testDomene } from '../../support/domene.ts';

const DAG = 24 * 60 * 60 * 1000;
const ID = '00000000-0000-7000-8000-0000000000ff';

/** The clock stands at 3 February 2026. */
const match = async () => {
  const domene = testDomene();
  const { id: deltakelseId } = await domene.call('deltakelse.opprett', { kommunenummer: '9901', aar: 2025 });
  const { id: veilederId } = await domene.call('veileder.opprett', { navn: 'Åse Lund', institusjon: 'HVL' });
  const par = { deltakelseId, veilederId, fase: 'forfase' } as const;
  return { ...domene, ...par, par, koblinger: () => domene.call('kobling.list', { kommunenummer: '9901' }) };
};

/** Whoever uses the laptop from now on. */
const somRaadgiver = ({ ctx, newId }: ReturnType<typeof testDomene>, navn: string) => {
  const id = newId();
  ctx.write((tx) => {
    tx.setting('meg', id);
    tx.put(raadgiverTabell, { navn }, id);
  });
  return id;
};

describe('kobling.opprett', () => {
  it('stands on the kommune, from today', async () => {
    const { call, par, koblinger } = await match();
    const { id } = await call('kobling.opprett', { ...par, rolle: 'hovedveileder', status: 'spurt', dager: 12 });
    expect(await koblinger()).toEqual([
      {
        id,
        ...par,
        rolle: 'hovedveileder',
        status: 'spurt',
        statusDato: '2026-02-03',
        dager: 12,
        veileder: 'Åse Lund',
        institusjon: 'HVL',
        sluttet: null,
        kommunenummer: '9901',
        kommunenavn: 'Havnsund',
        aar: 2025,
        notater: [],
      },
    ]);
    expect(await call('kobling.list', { veilederId: par.veilederId })).toHaveLength(1);
    expect(await call('kobling.list', { deltakelseId: par.deltakelseId })).toHaveLength(1);
    expect(await call('kobling.list', { kommunenummer: '9902' })).toEqual([]);
  });

  it('gives the one there is when asked again, and is refused where the answer would be another', async () => {
    const { call, failure, par, koblinger, forward } = await match();
    const foerst = await call('kobling.opprett', { ...par, status: 'spurt' });
    forward(DAG);
    expect(await call('kobling.opprett', { ...par, status: 'spurt' })).toEqual(foerst);
    expect(await failure('kobling.opprett', { ...par, status: 'takket-ja' })).toEqual({
      code: 'conflict',
      rule: 'kobling-finnes',
      details: { veileder: 'Åse Lund', kommune: 'Havnsund' },
    });
    expect((await failure('kobling.opprett', { ...par, status: 'spurt', dager: 3 })).rule).toBe('kobling-finnes');
    expect(await koblinger()).toMatchObject([{ ...foerst, status: 'spurt', statusDato: '2026-02-03', dager: null }]);
    await call('kobling.opprett', { ...par, fase: 'gjennomfoering-1' });
    expect(await koblinger()).toHaveLength(2);
  });

  it('says what is gone', async () => {
    const { failure, par } = await match();
    expect((await failure('kobling.opprett', { ...par, deltakelseId: ID })).rule).toBe('deltakelse-finnes-ikke');
    expect((await failure('kobling.opprett', { ...par, veilederId: ID })).rule).toBe('veileder-finnes-ikke');
  });
});

describe('a veileder who left', () => {
  it('gets no new kobling from the day they stopped, and the one there is can still be ended', async () => {
    const { call, failure, par, koblinger, forward } = await match();
    const { id } = await call('kobling.opprett', { ...par, status: 'spurt' });
    await call('veileder.oppdater', { id: par.veilederId, patch: { sluttet: '2026-02-04' } });
    await call('kobling.oppdater', { id, patch: { status: 'takket-ja' } });
    forward(DAG);
    const sluttet = {
      code: 'conflict',
      rule: 'veileder-sluttet',
      details: { navn: 'Åse Lund', dato: '2026-02-04' },
    };
    expect(await failure('kobling.opprett', { ...par, fase: 'gjennomfoering-1' })).toEqual(sluttet);
    await call('kobling.oppdater', { id, patch: { dager: 5 } });
    expect(await koblinger()).toMatchObject([{ status: 'takket-ja', dager: 5, sluttet: '2026-02-04' }]);
    await call('kobling.oppdater', { id, patch: { status: 'avsluttet' } });
    for (const status of ['spurt', 'takket-ja'] as const)
      expect(await failure('kobling.oppdater', { id, patch: { status } })).toEqual(sluttet);
    expect(await koblinger()).toMatchObject([{ status: 'avsluttet', statusDato: '2026-02-04' }]);
  });

  it('removed on another laptop leaves the kobling standing, without a name', async () => {
    const { call, failure, ctx, par, koblinger } = await match();
    const { id } = await call('kobling.opprett', { ...par, status: 'spurt' });
    ctx.write((tx) => tx.remove(veilederTabell, par.veilederId));
    expect(await koblinger()).toMatchObject([{ id, veileder: null, institusjon: null, sluttet: null }]);
    expect((await failure('kobling.oppdater', { id, patch: { status: 'takket-ja' } })).rule).toBe(
      'veileder-finnes-ikke',
    );
    await call('kobling.slett', { id });
    expect(await koblinger()).toEqual([]);
  });
});

describe('kobling.oppdater', () => {
  it('dates a new status today, or as the person says, and leaves the day alone otherwise', async () => {
    const { call, par, koblinger, forward } = await match();
    const { id } = await call('kobling.opprett', par);
    forward(10 * DAG);
    await call('kobling.oppdater', { id, patch: { rolle: 'medveileder' } });
    expect(await koblinger()).toMatchObject([{ statusDato: '2026-02-03' }]);
    await call('kobling.oppdater', { id, patch: { status: 'spurt' } });
    expect(await koblinger()).toMatchObject([{ status: 'spurt', statusDato: '2026-02-13' }]);
    await call('kobling.oppdater', { id, patch: { status: 'spurt', statusDato: '2026-02-10' } });
    forward(DAG);
    await call('kobling.oppdater', { id, patch: { status: 'spurt' } });
    expect(await koblinger()).toMatchObject([{ statusDato: '2026-02-10' }]);
    await call('kobling.oppdater', { id, patch: { status: 'takket-nei', statusDato: null } });
    expect(await koblinger()).toMatchObject([{ status: 'takket-nei', statusDato: null }]);
  });

  it('refuses a day to come, and writes nothing of it', async () => {
    const { call, failure, par, koblinger } = await match();
    const { id } = await call('kobling.opprett', par);
    expect(await failure('kobling.oppdater', { id, patch: { status: 'spurt', statusDato: '2026-02-04' } })).toEqual({
      code: 'conflict',
      rule: 'status-fram-i-tid',
      details: { dato: '2026-02-04' },
    });
    expect(await koblinger()).toMatchObject([{ status: 'aktuell', statusDato: '2026-02-03' }]);
  });

  it('says that a kobling is gone, also with its deltakelse', async () => {
    const { call, failure, par, koblinger } = await match();
    const { id } = await call('kobling.opprett', par);
    await call('deltakelse.slett', { id: par.deltakelseId });
    expect(await koblinger()).toEqual([]);
    expect(await failure('kobling.oppdater', { id, patch: { dager: 1 } })).toEqual({
      code: 'not-found',
      rule: 'kobling-finnes-ikke',
    });
  });
});

describe('koblingsnotat', () => {
  it('is dated and signed by whoever uses the laptop', async () => {
    const domene = await match();
    const { call, failure, par, koblinger } = domene;
    const { id: koblingId } = await call('kobling.opprett', par);
    expect(await failure('koblingsnotat.opprett', { koblingId, tekst: 'Kan begynne i mars.' })).toEqual({
      code: 'conflict',
      rule: 'ikke-startet',
    });
    const raadgiverId = somRaadgiver(domene, 'Kari Nordmann');
    const { id } = await call('koblingsnotat.opprett', { koblingId, tekst: ' Kan begynne i mars. ' });
    expect((await koblinger())[0]?.notater).toEqual([
      { id, koblingId, dato: '2026-02-03', raadgiverId, raadgiver: 'Kari Nordmann', tekst: 'Kan begynne i mars.' },
    ]);
    expect((await failure('koblingsnotat.opprett', { koblingId, tekst: '  ' })).code).toBe('invalid-input');
    expect((await failure('koblingsnotat.opprett', { koblingId: ID, tekst: 'A' })).rule).toBe('kobling-finnes-ikke');
  });

  it('is changed and removed by its author alone', async () => {
    const domene = await match();
    const { call, failure, par, koblinger } = domene;
    const { id: koblingId } = await call('kobling.opprett', par);
    somRaadgiver(domene, 'Kari Nordmann');
    const { id } = await call('koblingsnotat.opprett', { koblingId, tekst: 'Kan begynne i mars.' });
    somRaadgiver(domene, 'Per Hansen');
    const annens = { code: 'conflict', rule: 'notat-av-annen', details: { raadgiver: 'Kari Nordmann' } };
    expect(await failure('koblingsnotat.oppdater', { id, tekst: 'Kan ikke.' })).toEqual(annens);
    expect(await failure('koblingsnotat.slett', { id })).toEqual(annens);
    const eget = await call('koblingsnotat.opprett', { koblingId, tekst: 'Ringt.' });
    await call('koblingsnotat.oppdater', { id: eget.id, tekst: 'Ringt to ganger.' });
    expect((await koblinger())[0]?.notater.map(({ tekst }) => tekst)).toEqual([
      'Kan begynne i mars.',
      'Ringt to ganger.',
    ]);
    await call('koblingsnotat.slett', { id: eget.id });
    expect((await koblinger())[0]?.notater).toHaveLength(1);
    expect((await failure('koblingsnotat.slett', { id: eget.id })).rule).toBe('notat-finnes-ikke');
  });

  it('is gone with its kobling, and not written in meanwhile', async () => {
    const domene = await match();
    const { call, failure, par, koblinger, store } = domene;
    const { id: koblingId } = await call('kobling.opprett', par);
    somRaadgiver(domene, 'Kari Nordmann');
    const { id } = await call('koblingsnotat.opprett', { koblingId, tekst: 'Kan begynne i mars.' });
    await call('kobling.slett', { id: koblingId });
    expect((await failure('koblingsnotat.oppdater', { id, tekst: 'Kan ikke.' })).rule).toBe('notat-finnes-ikke');
    expect((await failure('koblingsnotat.slett', { id })).rule).toBe('notat-finnes-ikke');
    store.undo();
    expect(await koblinger()).toMatchObject([{ id: koblingId, notater: [{ id, tekst: 'Kan begynne i mars.' }] }]);
  });
});

describe('what somebody must see to', () => {
  it('is a yes from one who has stopped, and a question without an answer', async () => {
    const { call, store, par, forward } = await match();
    const { id } = await call('kobling.opprett', { ...par, status: 'spurt' });
    const hvem = {
      koblingId: id,
      veilederId: par.veilederId,
      veileder: 'Åse Lund',
      kommunenummer: '9901',
      kommunenavn: 'Havnsund',
    };
    expect(listUbesvarte(store)).toEqual([{ ...hvem, statusDato: '2026-02-03' }]);
    expect(listSluttede(store, '2026-02-03')).toEqual([]);

    await call('kobling.oppdater', { id, patch: { status: 'takket-ja' } });
    await call('veileder.oppdater', { id: par.veilederId, patch: { sluttet: '2026-02-20' } });
    forward(30 * DAG);
    expect(listUbesvarte(store)).toEqual([]);
    expect(listSluttede(store, '2026-02-19')).toEqual([]);
    expect(listSluttede(store, '2026-02-20')).toEqual([{ ...hvem, sluttet: '2026-02-20' }]);

    await call('deltakelse.oppdater', { id: par.deltakelseId, patch: { tilstand: 'takket-nei' } });
    expect(listSluttede(store, '2026-02-20')).toEqual([]);
  });
});
