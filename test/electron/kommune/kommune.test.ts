import { describe, expect, it } from 'vitest';
import { testDomene } from '../../support/domene.ts';

describe('kommune.list', () => {
  it('gives one’s own embete, sorted as a Norwegian sorts names', async () => {
    const { call } = testDomene();
    const navn = (await call('kommune.list', {})).map((k) => k.navn);
    expect(navn).toHaveLength(40);
    expect(navn.slice(0, 2)).toEqual(['Bergsjord', 'Bråtemo']);
    expect(navn.slice(-4)).toEqual(['Ærvika', 'Østerhei', 'Åmotli', 'Aasgrend']);
  });

  it('gives the whole country where asked', async () => {
    const { call } = testDomene('nordland');
    expect(await call('kommune.list', {})).toHaveLength(41);
    const hele = await call('kommune.list', { hele: true });
    expect(hele).toHaveLength(357);
    expect(hele.at(-1)?.navn).toBe('Åsnes');
  });

  it('shows the newest deltakelse, and the last contact in any of them', async () => {
    const { call } = testDomene();
    const foer = await call('deltakelse.opprett', { kommunenummer: '9901', aar: 2020, fase: 'avsluttet' });
    const naa = await call('deltakelse.opprett', { kommunenummer: '9901', aar: 2025, fase: 'forfase' });
    await call('moete.opprett', { deltakelseId: foer.id, dato: '2022-05-01' });
    await call('moete.opprett', { deltakelseId: naa.id });
    const [havnsund] = (await call('kommune.list', {})).filter((k) => k.kommunenummer === '9901');
    expect(havnsund).toMatchObject({
      deltakelse: { id: naa.id, aar: 2025, fase: 'forfase', tilstand: 'aktiv' },
      sisteKontakt: '2022-05-01',
    });
    const [elvestrand] = (await call('kommune.list', {})).filter((k) => k.kommunenummer === '9902');
    expect(elvestrand).toMatchObject({ deltakelse: null, sisteKontakt: null });
  });
});

describe('kommune.hent', () => {
  it('shows the kommune, its numbers back in time and where the facts come from', async () => {
    const { call } = testDomene('moere-og-romsdal');
    const { kommune, rettet, historikk, kilde } = await call('kommune.hent', { kommunenummer: '1580' });
    expect(kommune).toMatchObject({ navn: 'Haram', fylke: 'Møre og Romsdal' });
    expect(rettet).toEqual([]);
    expect(historikk.map((h) => `${h.nummer} ${h.art}`)).toEqual([
      '1580 gjeldende',
      '1507 deling',
      '1534 sammenslåing',
    ]);
    expect(kilde).toContain('Statistisk sentralbyrå (CC BY 4.0)');
    expect(kilde).toContain('GeoNames (CC BY 4.0)');
  });

  it('does not say that an invented kommune comes from Statistisk sentralbyrå', async () => {
    const { call } = testDomene();
    expect((await call('kommune.hent', { kommunenummer: '9901' })).kilde).not.toContain('Statistisk');
  });

  it('says which kommune there is not', async () => {
    const { failure } = testDomene();
    expect(await failure('kommune.hent', { kommunenummer: '0301' })).toEqual({
      code: 'not-found',
      rule: 'kommune-finnes-ikke',
      details: { kommunenummer: '0301' },
    });
  });
});

describe('kommune.oppdater', () => {
  it('corrects the register, and gives it back', async () => {
    const { call, store } = testDomene();
    const hent = () => call('kommune.hent', { kommunenummer: '9901' });
    const foer = (await hent()).kommune;
    const { id } = await call('kommune.oppdater', {
      kommunenummer: '9901',
      patch: { maalform: 'nynorsk', innbyggere: 90_000, samiskNavn: 'Hámman' },
    });
    expect(id).toBe(foer.id);
    expect(await hent()).toMatchObject({
      kommune: { ...foer, maalform: 'nynorsk', innbyggere: 90_000, samiskNavn: 'Hámman' },
      rettet: ['maalform', 'innbyggere', 'samiskNavn'],
    });
    await call('kommune.oppdater', {
      kommunenummer: '9901',
      patch: { maalform: null, innbyggere: null, samiskNavn: null },
    });
    expect(await hent()).toMatchObject({ kommune: foer, rettet: [] });
    expect(store.history.ofRow('kommunerettelse', id).length).toBeGreaterThan(0);
  });

  it('refuses a kommune that is not there', async () => {
    const { failure, store } = testDomene();
    expect(await failure('kommune.oppdater', { kommunenummer: '9999', patch: { innbyggere: 1 } })).toMatchObject({
      rule: 'kommune-finnes-ikke',
    });
    expect(store.operationCount()).toBe(0);
  });
});
