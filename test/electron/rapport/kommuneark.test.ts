import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { raadgiverTabell } from '#shared/person/raadgiver.ts';
import type { Dokument } from '#shared/rapport/dokument.ts';
import { testDomene } from '../../support/domene.ts';
import { kommune, land, SKJERMET, udirFil } from '../../support/udir-fil.ts';

const NR = '9901';
const HEMMELIG = 'Kråkebolle';
const alt = (dokument: Dokument): string => JSON.stringify(dokument);
const del = ({ deler }: Dokument, overskrift: string): string =>
  JSON.stringify(deler.find((d) => d.overskrift === overskrift)?.blokker);

/** A kommune in the scheme, and somebody who writes. */
const medDeltakelse = async (kommunenummer = NR) => {
  const domene = testDomene();
  const meg = domene.newId();
  domene.ctx.write((tx) => {
    tx.setting('meg', meg);
    tx.put(raadgiverTabell, { navn: 'Kari Nordmann' }, meg);
  });
  const { id: deltakelseId } = await domene.call('deltakelse.opprett', {
    ...{ kommunenummer, aar: 2024, fase: 'gjennomfoering-1' as const, tilstand: 'pauset' as const },
    ...{ grunn: 'Ny kommunedirektør fra høsten.', statusDato: '2026-01-12' },
  });
  return { ...domene, deltakelseId, hent: () => domene.call('kommuneark.hent', { kommunenummer }) };
};

describe('kommuneark.hent', () => {
  it('follows the kommune’s målform, and the asker only where it has decided on neither', async () => {
    const { call } = testDomene();
    const spraak = async (kommunenummer: string, spurt: 'nb' | 'nn') =>
      (await call('kommuneark.hent', { kommunenummer, spraak: spurt })).spraak;
    expect(await spraak('9905', 'nb')).toBe('nn');
    expect(await spraak('9902', 'nn')).toBe('nb');
    for (const spurt of ['nb', 'nn'] as const) expect(await spraak('9901', spurt)).toBe(spurt);
  });

  it('says which kommune there is not', async () => {
    const { failure } = testDomene();
    expect(await failure('kommuneark.hent', { kommunenummer: '0301' })).toMatchObject({ rule: 'kommune-finnes-ikke' });
  });

  it('holds the status with its reason, the chain with its money, and what hangs loose', async () => {
    const { call, hent, deltakelseId } = await medDeltakelse();
    await call('deltakelse.oppdater', { id: deltakelseId, patch: { tilstand: 'aktiv' } });
    const utfordring = await call('utfordring.opprett', {
      ...{ deltakelseId, tekst: 'For mange leser lite', nivaa: 'laerer' as const, belegg: 'Prøvene' },
      indikatorer: ['lesing-5'],
    });
    const tiltak = await call('tiltak.opprett', {
      ...{ deltakelseId, tittel: 'Leseveiledning', maal: 'Flere leser', nivaa: 'ansatte-i-skolen' as const },
      ...{ status: 'evaluert' as const, vurdering: 'Lærerne leser sammen.', utfordringer: [utfordring.id] },
    });
    const ramme = await call('ramme.opprett', { aar: 2026, formaal: 'tiltak', beloep: 50_000_000 });
    const soeknad = await call('soeknad.opprett', { deltakelseId, beloep: 30_000_000, mottatt: '2026-01-20' });
    const fordeling = [
      { tiltakId: tiltak.id, beloep: 15_000_050 },
      { tiltakId: null, beloep: 4_999_950 },
    ];
    const tildeling = await call('tildeling.opprett', {
      ...{ rammeId: ramme.id, deltakelseId, soeknadId: soeknad.id, dato: '2026-02-01', beloep: 20_000_000, fordeling },
    });
    const linje = { tildelingId: tildeling.id, art: 'utbetalt' as const, dato: '2026-02-02' };
    await call('postering.opprett', { ...linje, beloep: 10_000_000 });

    const ark = await hent();
    expect(del(ark, 'Status i oppfølgingsordningen')).toContain('Begrunnelse: Ny kommunedirektør fra høsten.');
    expect(del(ark, 'Utfordringer')).toContain('["For mange leser lite","Lærer","Lesing 5. trinn","1"]');
    expect(del(ark, 'Tiltak')).toContain('"Evaluert","150\u00a0000,50\u00a0kr","Lærerne leser sammen."');
    expect(del(ark, 'Løse tråder')).toContain('har ingen tiltak rettet mot skoleeier');
    const tilskudd = del(ark, 'Tilskudd');
    for (const [navn, verdi] of [
      ['Vedtatt', '200\u00a0000'],
      ['Utbetalt', '100\u00a0000'],
      ['Ikke fordelt på tiltak', '49\u00a0999,50'],
    ])
      expect(tilskudd).toContain(`{"navn":"${navn}","verdi":"${verdi}\u00a0kr"}`);
    expect(tilskudd).toContain('"Mottatt 20.1.2026","Delvis innvilget","300\u00a0000\u00a0kr","200\u00a0000\u00a0kr"');
  });

  it('holds the last meetings with what was agreed, and what is still open', async () => {
    const { call, hent, deltakelseId } = await medDeltakelse();
    const moete = await call('moete.opprett', { deltakelseId, dato: '2026-01-20', form: 'fysisk', tema: 'Plan' });
    await call('avtalepunkt.opprett', { moeteId: moete.id, tekst: 'Sende planen', eier: 'Siri', frist: '2026-02-01' });
    const gjort = await call('avtalepunkt.opprett', { moeteId: moete.id, tekst: 'Velge skoler' });
    await call('avtalepunkt.oppdater', { id: gjort.id, patch: { gjort: 1 } });
    const ark = await hent();
    expect(del(ark, 'Siste møter')).toContain('"20.1.2026","Fysisk møte: Plan (utkast)","Sende planen; Velge skoler"');
    expect(del(ark, 'Åpne avtaler')).toBe(
      JSON.stringify([{ type: 'liste', punkter: ['Fristen var 1.2.2026, Siri: Sende planen'] }]),
    );
  });

  it('holds the samlinger it was asked to or came to', async () => {
    const { call, hent } = await medDeltakelse();
    const samling = await call('samling.opprett', { tittel: 'Vårsamling', start: '2026-03-10', sted: 'Havnsund' });
    await call('samlinginvitasjon.opprett', { samlingId: samling.id, kommunenumre: [NR] });
    expect(del(await hent(), 'Samlinger')).toContain('10.3.2026 Vårsamling, Havnsund, har ikke svart');
    await call('samlingdeltaker.opprett', { samlingId: samling.id, kommunenummer: NR, antall: 4 });
    expect(del(await hent(), 'Samlinger')).toContain('10.3.2026 Vårsamling, Havnsund, 4 deltakere');
  });

  it('holds no figure that may not leave the embete, whichever file was imported last', async () => {
    const { call, hent, stage, forward } = await medDeltakelse();
    const importer = async (celler: string[]) => {
      const innhold = { proever: ['2024-25.Lesing.5. årstrinn'], rader: [land(), kommune(NR, celler)] };
      await call('maaling.importer', { filer: [stage('f.csv', udirFil(innhold))] });
      forward(60_000);
    };
    await importer(['37,4', '1,5', '40']);
    expect(del(await hent(), 'Nasjonale prøver')).toContain('"2024-25","37,4 ± 1,5","40","49,0"');
    await importer(SKJERMET);
    await importer(['37,5', '1,5', '41']);
    const ark = del(await hent(), 'Nasjonale prøver');
    expect(ark).toContain('"2024-25","skjermet","","49,0"');
    expect(ark).not.toMatch(/37,[45]/);
  });

  it('holds nothing private, nothing said in a meeting, nothing written of a named veileder', async () => {
    const { call, hent, deltakelseId } = await medDeltakelse();
    await call('moete.opprett', { deltakelseId, dato: '2026-01-20', tekst: HEMMELIG, privatNotat: HEMMELIG });
    const veileder = await call('veileder.opprett', { navn: 'Åse Lund', merknad: HEMMELIG, region: HEMMELIG });
    const kobling = await call('kobling.opprett', {
      ...{ deltakelseId, veilederId: veileder.id, fase: 'forfase' as const, status: 'takket-ja' as const },
    });
    await call('koblingsnotat.opprett', { koblingId: kobling.id, tekst: HEMMELIG });
    const ark = await hent();
    expect(del(ark, 'Veiledere')).toContain('Åse Lund');
    expect(alt(ark)).not.toContain(HEMMELIG);
  });
});

describe('kommuneark.eksporter', () => {
  it('hands out what the host has made of the page, under a name any archive takes', async () => {
    const { call, ctx, files } = await medDeltakelse('9905');
    const sider: string[] = [];
    Object.assign(ctx, {
      ports: {
        skrivUt: async (html: string) => {
          sider.push(html);
          return Buffer.from('%PDF-1.7');
        },
      },
    });
    const fil = await call('kommuneark.eksporter', { kommunenummer: '9905', arbeid: 'a' });
    expect(fil.navn).toBe('kommuneark-steinsvaer-2026-02-03.pdf');
    expect(readFileSync(files.path(fil.fil) ?? '', 'utf8')).toBe('%PDF-1.7');
    expect(sider).toHaveLength(1);
    expect(sider[0]).toContain('<html lang="nn">');
    expect(sider[0]).toContain('<h1>Steinsvær</h1>');
  });

  it('says so where nothing on the machine can make a PDF', async () => {
    const { failure } = testDomene();
    expect(await failure('kommuneark.eksporter', { kommunenummer: NR })).toEqual({
      code: 'unavailable',
      rule: 'utskrift-mangler',
    });
  });
});
