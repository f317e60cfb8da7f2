import { describe, expect, it } from 'vitest';
import { testDomene } from '../../support/domene.ts';

const DAG = 24 * 60 * 60 * 1000;

const register = async () => {
  const domene = testDomene();
  const { id } = await domene.call('veileder.opprett', {
    navn: 'Åse Lund',
    institusjon: 'HVL',
    epost: 'aase@hvl.example',
    dagerPerSemester: 10,
    kompetanser: ['lesing', 'skoleeierrollen'],
    spraak: ['nynorsk'],
  });
  return { ...domene, id };
};

describe('veileder.opprett', () => {
  it('holds what was written, with competence and languages in their own order', async () => {
    const { call, id } = await register();
    expect(await call('veileder.hent', { id })).toEqual({
      id,
      navn: 'Åse Lund',
      institusjon: 'HVL',
      epost: 'aase@hvl.example',
      telefon: null,
      region: null,
      dagerPerSemester: 10,
      sluttet: null,
      merknad: null,
      kompetanser: ['skoleeierrollen', 'lesing'],
      spraak: ['nynorsk'],
      oppdrag: 0,
      dagerLovet: 0,
    });
  });

  it.each([
    ['the same name, spaced and capitalised otherwise', { navn: ' åse  LUND' }],
    ['the same e-mail', { navn: 'Å. Lund-Berg', epost: 'Aase@hvl.example' }],
  ])('refuses %s, tells who is there, and writes nothing', async (_, input) => {
    const { call, failure, id } = await register();
    expect(await failure('veileder.opprett', { ...input, kompetanser: ['regning'] })).toEqual({
      code: 'conflict',
      rule: 'veileder-finnes',
      details: { navn: 'Åse Lund', institusjon: 'HVL', id },
    });
    expect(await call('veileder.list', {})).toHaveLength(1);
  });

  it('makes two of one name where that is meant, and lists them as a Norwegian sorts names', async () => {
    const { call } = await register();
    await call('veileder.opprett', { navn: 'Åse Lund', likevel: true });
    await call('veileder.opprett', { navn: 'Zara Ek' });
    expect((await call('veileder.list', {})).map(({ navn }) => navn)).toEqual(['Zara Ek', 'Åse Lund', 'Åse Lund']);
  });

  it('refuses an e-mail longer than any is', async () => {
    const { failure } = testDomene();
    expect(await failure('veileder.opprett', { navn: 'Åse Lund', epost: `${'a'.repeat(200)}@hvl.example` })).toEqual({
      code: 'invalid-input',
      paths: ['epost'],
    });
  });

  it('refuses a name of nothing but spaces', async () => {
    const { failure } = testDomene();
    expect(await failure('veileder.opprett', { navn: '  ' })).toEqual({ code: 'invalid-input', paths: ['navn'] });
  });
});

describe('veileder.oppdater', () => {
  it('takes the sets whole, and writes only what differs', async () => {
    const { call, store, id } = await register();
    const rader = () => store.all<{ id: string }>('SELECT id FROM veilederkompetanse ORDER BY kompetanse');
    const [lesing] = rader();
    await call('veileder.oppdater', { id, kompetanser: ['lesing', 'analyse'], spraak: [] });
    const naa = await call('veileder.hent', { id });
    expect(naa.kompetanser).toEqual(['analyse', 'lesing']);
    expect(naa.spraak).toEqual([]);
    expect(rader()[1]).toEqual(lesing);
    await call('veileder.oppdater', { id, patch: { region: 'Sogn' } });
    expect(await call('veileder.hent', { id })).toEqual({ ...naa, region: 'Sogn' });
  });

  it('takes back what was taken away, and is undone as one', async () => {
    const { call, store, id } = await register();
    await call('veileder.oppdater', { id, kompetanser: [] });
    await call('veileder.oppdater', { id, kompetanser: ['lesing', 'regning'] });
    expect((await call('veileder.hent', { id })).kompetanser).toEqual(['lesing', 'regning']);
    store.undo();
    expect((await call('veileder.hent', { id })).kompetanser).toEqual([]);
  });

  it('leaves it to the person to give two the same name', async () => {
    const { call, id } = await register();
    const annen = await call('veileder.opprett', { navn: 'Åse Lunde' });
    await call('veileder.oppdater', { id: annen.id, patch: { navn: 'Åse Lund' } });
    expect((await call('veileder.hent', { id })).navn).toBe('Åse Lund');
  });

  it('says that somebody is gone', async () => {
    const { call, failure, id } = await register();
    await call('veileder.slett', { id });
    const borte = { code: 'not-found', rule: 'veileder-finnes-ikke' };
    expect(await failure('veileder.oppdater', { id, patch: { region: 'Sogn' } })).toEqual(borte);
    expect(await failure('veileder.hent', { id })).toEqual(borte);
    expect(await failure('veileder.slett', { id })).toEqual(borte);
  });
});

describe('veileder.slett', () => {
  it('is refused while there are koblinger, and tells how many', async () => {
    const { call, failure, id } = await register();
    const { id: deltakelseId } = await call('deltakelse.opprett', { kommunenummer: '9901', aar: 2025 });
    const kobling = await call('kobling.opprett', { deltakelseId, veilederId: id, fase: 'forfase' });
    expect(await failure('veileder.slett', { id })).toEqual({
      code: 'conflict',
      rule: 'veileder-har-koblinger',
      details: { navn: 'Åse Lund', antall: 1 },
    });
    await call('kobling.slett', { id: kobling.id });
    await call('veileder.slett', { id });
    expect(await call('veileder.list', {})).toEqual([]);
  });
});

describe('oppdrag and days promised', () => {
  it('count what is said yes to and not finished, a kommune once, and the days of the year that each is in', async () => {
    const { call, id: veilederId, forward } = await register();
    const { id: deltakelseId } = await call('deltakelse.opprett', { kommunenummer: '9901', aar: 2025 });
    const annen = await call('deltakelse.opprett', { kommunenummer: '9902', aar: 2025 });
    const tall = async () => {
      const { oppdrag, dagerLovet } = await call('veileder.hent', { id: veilederId });
      return { oppdrag, dagerLovet };
    };
    const ja = { veilederId, status: 'takket-ja' } as const;
    await call('kobling.opprett', { ...ja, deltakelseId, fase: 'forfase', dager: 12 });
    await call('kobling.opprett', { ...ja, deltakelseId, fase: 'gjennomfoering-1', dager: 6 });
    await call('kobling.opprett', { veilederId, deltakelseId: annen.id, fase: 'forfase', dager: 9, status: 'spurt' });
    expect(await tall()).toEqual({ oppdrag: 1, dagerLovet: 12 });
    await call('deltakelse.oppdater', { id: deltakelseId, patch: { fase: 'gjennomfoering-1' } });
    expect(await tall()).toEqual({ oppdrag: 1, dagerLovet: 6 });
    await call('deltakelse.oppdater', { id: annen.id, patch: { fase: 'gjennomfoering-1' } });
    const siste = await call('kobling.opprett', { ...ja, deltakelseId: annen.id, fase: 'gjennomfoering-1', dager: 4 });
    expect(await tall()).toEqual({ oppdrag: 2, dagerLovet: 10 });
    await call('deltakelse.oppdater', { id: annen.id, patch: { tilstand: 'trukket-seg' } });
    expect(await tall()).toEqual({ oppdrag: 1, dagerLovet: 6 });
    await call('deltakelse.oppdater', { id: annen.id, patch: { tilstand: 'pauset' } });
    await call('kobling.oppdater', { id: siste.id, patch: { status: 'avsluttet' } });
    forward(DAG);
    expect(await tall()).toEqual({ oppdrag: 1, dagerLovet: 6 });
    await call('deltakelse.slett', { id: deltakelseId });
    expect(await tall()).toEqual({ oppdrag: 0, dagerLovet: 0 });
  });
});
