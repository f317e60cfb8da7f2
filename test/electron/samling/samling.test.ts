import { describe, expect, it } from 'vitest';
import { testDomene } from '../../support/domene.ts';

const medRamme = async (formaal: 'regionale-samlinger' | 'tiltak' = 'regionale-samlinger', beloep = 10_000_000) => {
  const domene = testDomene();
  const ramme = await domene.call('ramme.opprett', { aar: 2026, formaal, beloep });
  const samling = await domene.call('samling.opprett', { tittel: 'Vårsamling', start: '2026-03-10' });
  const koste = (beloep: number) =>
    domene.call('postering.opprett', {
      ...{ samlingId: samling.id, art: 'forbrukt' as const, beloep },
      ...{ dato: '2026-03-10', tekst: 'Lokaler' },
    });
  return { ...domene, ramme, samling, koste };
};

describe('samling.list', () => {
  it('gives those to come first, then those held, with counts', async () => {
    const { call } = testDomene();
    for (const start of ['2025-10-01', '2026-05-01', '2026-02-20', '2025-11-01'])
      await call('samling.opprett', { tittel: start, start });
    const [, naermest] = await call('samling.list', {});
    expect((await call('samling.list', {})).map(({ start }) => start)).toEqual([
      '2026-02-20',
      '2026-05-01',
      '2025-11-01',
      '2025-10-01',
    ]);
    expect(naermest).toMatchObject({ inviterte: 0, kommer: 0, deltakere: 0, kostnad: 0, kommunen: null });
  });

  it('gives those a kommune was invited to or came to, with its answer and its people', async () => {
    const { call } = testDomene();
    const invitert = await call('samling.opprett', { tittel: 'Invitert', start: '2026-03-01' });
    const kom = await call('samling.opprett', { tittel: 'Kom', start: '2026-04-01' });
    await call('samling.opprett', { tittel: 'Annen', start: '2026-05-01' });
    await call('samlinginvitasjon.opprett', { samlingId: invitert.id, kommunenumre: ['9901', '9902'] });
    const { invitasjoner } = await call('samling.hent', { id: invitert.id });
    const svar = invitasjoner.find(({ kommunenummer }) => kommunenummer === '9901');
    await call('samlinginvitasjon.oppdater', { id: svar?.id ?? '', svar: 'kommer' });
    for (const antall of [2, 3])
      await call('samlingdeltaker.opprett', { samlingId: kom.id, kommunenummer: '9901', rolle: 'laerer', antall });
    await call('samlingdeltaker.opprett', { samlingId: kom.id, kommunenummer: '9902', antall: 7 });
    const liste = await call('samling.list', { kommunenummer: '9901' });
    expect(liste.map(({ tittel, kommunen }) => ({ tittel, kommunen }))).toEqual([
      { tittel: 'Invitert', kommunen: { svar: 'kommer', deltakere: 0 } },
      { tittel: 'Kom', kommunen: { svar: null, deltakere: 5 } },
    ]);
    expect(liste[1]).toMatchObject({ deltakere: 12, inviterte: 0 });
  });
});

describe('inviting', () => {
  it('invites several at once, each once, and leaves those invited as they are', async () => {
    const { call } = testDomene();
    const { id: samlingId } = await call('samling.opprett', {});
    expect(await call('samlinginvitasjon.opprett', { samlingId, kommunenumre: ['9902', '9901', '9902'] })).toEqual({
      nye: 2,
    });
    const [foerste] = (await call('samling.hent', { id: samlingId })).invitasjoner;
    await call('samlinginvitasjon.oppdater', { id: foerste?.id ?? '', svar: 'kommer' });
    expect(await call('samlinginvitasjon.opprett', { samlingId, kommunenumre: ['9901', '9902', '9903'] })).toEqual({
      nye: 1,
    });
    const alt = await call('samling.hent', { id: samlingId });
    expect(alt.invitasjoner).toHaveLength(3);
    expect(alt.invitasjoner.find(({ id }) => id === foerste?.id)?.svar).toBe('kommer');
    expect(alt.samling).toMatchObject({ inviterte: 3, kommer: 1 });
  });

  it('asks anew where a kommune is invited again after it was taken out', async () => {
    const { call } = testDomene();
    const { id: samlingId } = await call('samling.opprett', {});
    await call('samlinginvitasjon.opprett', { samlingId, kommunenumre: ['9901'] });
    const [invitasjon] = (await call('samling.hent', { id: samlingId })).invitasjoner;
    const id = invitasjon?.id ?? '';
    await call('samlinginvitasjon.oppdater', { id, svar: 'kommer-ikke' });
    await call('samlinginvitasjon.slett', { id });
    expect((await call('samling.hent', { id: samlingId })).invitasjoner).toEqual([]);
    await call('samlinginvitasjon.opprett', { samlingId, kommunenumre: ['9901'] });
    expect((await call('samling.hent', { id: samlingId })).invitasjoner).toMatchObject([{ id, svar: 'ikke-svart' }]);
  });

  it('invites nobody where one of them is no kommune', async () => {
    const { call, failure } = testDomene();
    const { id: samlingId } = await call('samling.opprett', {});
    expect(await failure('samlinginvitasjon.opprett', { samlingId, kommunenumre: ['9901', '0000'] })).toMatchObject({
      code: 'not-found',
      rule: 'kommune-finnes-ikke',
    });
    expect((await call('samling.hent', { id: samlingId })).invitasjoner).toEqual([]);
  });
});

describe('participants', () => {
  it('are so many in a role, kommune by kommune, those from elsewhere last', async () => {
    const { call } = testDomene();
    const { id: samlingId } = await call('samling.opprett', { start: '2026-03-01' });
    await call('samlingdeltaker.opprett', { samlingId, rolle: 'udir' });
    await call('samlingdeltaker.opprett', { samlingId, kommunenummer: '9903', rolle: 'laerer', antall: 4 });
    await call('samlingdeltaker.opprett', { samlingId, kommunenummer: '9903', rolle: 'skoleleder', antall: 2 });
    const { deltakere, samling } = await call('samling.hent', { id: samlingId });
    expect(deltakere.map(({ kommunenummer, rolle, antall }) => [kommunenummer, rolle, antall])).toEqual([
      ['9903', 'skoleleder', 2],
      ['9903', 'laerer', 4],
      [null, 'udir', 1],
    ]);
    expect(samling).toMatchObject({ deltakere: 7, mangler: ['uten-ramme'] });
  });

  it('who are leaders only are pointed out, until a teacher comes', async () => {
    const { call } = testDomene();
    const { id: samlingId } = await call('samling.opprett', { start: '2026-03-01' });
    const rad = await call('samlingdeltaker.opprett', { samlingId, kommunenummer: '9901', rolle: 'skoleleder' });
    const mangler = async () => (await call('samling.hent', { id: samlingId })).samling.mangler;
    expect(await mangler()).toContain('bare-ledere');
    await call('samlingdeltaker.oppdater', { id: rad.id, patch: { rolle: 'laerer', antall: 3 } });
    expect(await mangler()).not.toContain('bare-ledere');
    await call('samlingdeltaker.slett', { id: rad.id });
    expect((await call('samling.list', {}))[0]).toMatchObject({ deltakere: 0, mangler: ['uten-ramme'] });
  });

  it('are at least one, from a kommune there is, at a samling there is', async () => {
    const { call, failure } = testDomene();
    const { id: samlingId } = await call('samling.opprett', {});
    expect(await failure('samlingdeltaker.opprett', { samlingId, antall: 0 })).toMatchObject({ code: 'invalid-input' });
    expect(await failure('samlingdeltaker.opprett', { samlingId, kommunenummer: '0000' })).toMatchObject({
      rule: 'kommune-finnes-ikke',
    });
    const rad = await call('samlingdeltaker.opprett', { samlingId });
    await call('samling.slett', { id: samlingId });
    expect(await failure('samlingdeltaker.opprett', { samlingId })).toMatchObject({ rule: 'samling-finnes-ikke' });
    expect(await failure('samlingdeltaker.oppdater', { id: rad.id, patch: { antall: 2 } })).toMatchObject({
      rule: 'rad-finnes-ikke',
    });
  });
});

describe('the ramme', () => {
  it('is one for regionale samlinger', async () => {
    const { call, failure, samling, ramme } = await medRamme('tiltak');
    expect(await failure('samling.opprett', { rammeId: ramme.id })).toMatchObject({ rule: 'feil-formaal' });
    const patch = { rammeId: ramme.id };
    expect(await failure('samling.oppdater', { id: samling.id, patch })).toMatchObject({ rule: 'feil-formaal' });
    const borte = { rammeId: '00000000-0000-7000-8000-00000000ffff' };
    expect(await failure('samling.oppdater', { id: samling.id, patch: borte })).toMatchObject({
      rule: 'ramme-finnes-ikke',
    });
    expect((await call('samling.hent', { id: samling.id })).samling).toMatchObject({
      rammeId: null,
      mangler: ['uten-ramme'],
    });
  });

  it('pays for the samling, and refuses more than it holds with the sum that remains', async () => {
    const { call, failure, samling, ramme, koste } = await medRamme(undefined, 100_050);
    await call('samling.oppdater', { id: samling.id, patch: { rammeId: ramme.id } });
    await koste(60_025);
    const linje = { samlingId: samling.id, art: 'forbrukt' as const, dato: '2026-03-10' };
    expect(await failure('postering.opprett', { ...linje, beloep: 40_026 })).toMatchObject({
      code: 'conflict',
      details: { rest: 40_025 },
    });
    const alt = await call('samling.hent', { id: samling.id });
    expect(alt.samling).toMatchObject({ kostnad: 60_025, mangler: [] });
    expect(alt.kostnader).toMatchObject([{ beloep: 60_025, tekst: 'Lokaler', samling: 'Vårsamling' }]);
  });

  it('stays while costs stand on it, as does the samling; when they are taken back both may go', async () => {
    const { call, failure, samling, ramme, koste } = await medRamme();
    const annen = await call('ramme.opprett', { aar: 2027, formaal: 'regionale-samlinger', beloep: 5_000 });
    const bytt = { id: samling.id, patch: { rammeId: annen.id } };
    await call('samling.oppdater', { id: samling.id, patch: { rammeId: ramme.id } });
    const kostnad = await koste(1_000);
    const nei = { code: 'conflict', rule: 'samling-har-kostnader', details: { antall: 1 } };
    expect(await failure('samling.oppdater', bytt)).toEqual(nei);
    expect(await failure('samling.slett', { id: samling.id })).toEqual(nei);
    // The same ramme again, beside another field, changes nothing of it.
    await call('samling.oppdater', { id: samling.id, patch: { rammeId: ramme.id, sted: 'Havnsund' } });

    await call('postering.angre', { id: kostnad.id, dato: '2026-03-11', tekst: 'Ført på feil ramme' });
    await call('samling.oppdater', bytt);
    expect((await call('samling.hent', { id: samling.id })).samling).toMatchObject({ kostnad: 0, rammeId: annen.id });
    await call('samling.slett', { id: samling.id });
    const rammer = await call('ramme.list', {});
    expect(rammer.map(({ beloep, rest }) => beloep - rest)).toEqual([0, 0]);
  });
});

describe('samling.slett', () => {
  it('hides what hangs on it, and Ctrl+Z brings all of it back', async () => {
    const { call, failure, store } = testDomene();
    const { id } = await call('samling.opprett', { tittel: 'Høstsamling' });
    await call('samlinginvitasjon.opprett', { samlingId: id, kommunenumre: ['9901'] });
    await call('samlingdeltaker.opprett', { samlingId: id, kommunenummer: '9901', antall: 3 });
    await call('samling.slett', { id });
    expect(await failure('samling.hent', { id })).toMatchObject({ code: 'not-found', rule: 'samling-finnes-ikke' });
    expect(await call('samling.list', { kommunenummer: '9901' })).toEqual([]);
    store.undo();
    expect((await call('samling.hent', { id })).samling).toMatchObject({ inviterte: 1, deltakere: 3 });
  });

  it('says when there is none', async () => {
    const { failure } = testDomene();
    const id = '00000000-0000-7000-8000-00000000ffff';
    for (const channel of ['samling.hent', 'samling.slett'] as const)
      expect(await failure(channel, { id })).toMatchObject({ rule: 'samling-finnes-ikke' });
    expect(await failure('samling.oppdater', { id, patch: { sted: 'x' } })).toMatchObject({
      rule: 'samling-finnes-ikke',
    });
  });
});
