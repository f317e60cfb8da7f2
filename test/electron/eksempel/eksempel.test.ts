import { afterEach, describe, expect, test } from 'vitest';
import type { ChannelName, Input, Output } from '#shared/contract/index.ts';
import { paaminnelser } from '#shared/frist/paaminnelse.ts';
import { roller } from '#shared/person/rolle.ts';
import { tiltaksnivaaer } from '#shared/tiltak/tiltak.ts';
import { faser, tilstander } from '#shared/uttrekk/deltakelse.ts';
import { koblingsstatuser } from '#shared/veileder/kobling.ts';
import { openProgram, type Program } from '../../../electron/program.ts';
import { tempDir, testTime } from '../../support/butikk.ts';

const open: Program[] = [];
afterEach(async () => {
  for (const program of open.splice(0)) await program.close();
});

const eksempel = async (naa = Date.UTC(2026, 10, 24, 8, 30)) => {
  const { clock, newId } = testTime(naa);
  const program = await openProgram({ data: tempDir(), clock, newId });
  open.push(program);
  const ask = async <C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> => {
    const reply = await program.dispatch(channel, input);
    if (!reply.ok) throw new Error(`${channel}: ${JSON.stringify(reply.error)}`);
    return reply.value as Output<C>;
  };
  const start = await ask('eksempel.opprett', { navn: 'Ada Prøve' });
  return { program, ask, start };
};

describe('the example embete', () => {
  test('is a first start, and like it happens once', async () => {
    const { program, start } = await eksempel();
    expect(start).toMatchObject({ meg: { navn: 'Ada Prøve' }, embete: { kode: 'eksempel', eksempel: true } });
    expect(await program.dispatch('eksempel.opprett', { navn: 'Bo' })).toMatchObject({
      error: { code: 'conflict', rule: 'allerede-startet' },
    });
  });

  test('is the same for the same clock and ids', async () => {
    const [a, b] = [await eksempel(), await eksempel()];
    const sum = await a.ask('tilstand.hent', {});
    expect(await b.ask('tilstand.hent', {})).toEqual(sum);
    const senere = await eksempel(Date.UTC(2026, 10, 25, 8, 30));
    expect((await senere.ask('tilstand.hent', {})).tilstandssum).not.toBe(sum.tilstandssum);
  });

  test('has kommuner in every phase and state, of two uttrekk', async () => {
    const { ask } = await eksempel();
    const deltakelser = await ask('deltakelse.list', {});
    expect(deltakelser).toHaveLength(14);
    expect(new Set(deltakelser.map((d) => d.fase))).toEqual(new Set(faser));
    expect(new Set(deltakelser.map((d) => d.tilstand))).toEqual(new Set(tilstander));
    expect(new Set(deltakelser.map((d) => d.aar))).toEqual(new Set([2022, 2024]));
  });

  test('has years of meetings: finished ones that lack nothing, and a few drafts', async () => {
    const { ask } = await eksempel();
    const moeter = await ask('moete.list', {});
    const ferdige = moeter.filter((moete) => moete.ferdig === 1);
    expect(ferdige.length).toBeGreaterThanOrEqual(45);
    expect(ferdige.filter((moete) => moete.mangler.length > 0)).toEqual([]);
    expect(moeter.length - ferdige.length).toBe(4);
    expect(ferdige.every((moete) => (moete.dato ?? '') < '2026-11-24')).toBe(true);
    for (const { dato } of moeter) if (dato) expect([0, 6], dato).not.toContain(new Date(dato).getUTCDay());
    const kort = await Promise.all(moeter.map(({ id }) => ask('moete.hent', { id })));
    expect(kort.filter(({ moete }) => moete.privatNotat)).toHaveLength(1);
  });

  test('is written to each kommune in its målform', async () => {
    const { ask } = await eksempel();
    for (const [kommunenummer, ord] of [
      ['9908', 'Avklarte kva kommunen, rettleiaren og vi har ansvar for'],
      ['9906', 'Avklarte hva kommunen, veilederen og vi har ansvar for'],
    ] as const) {
      const moeter = await ask('moete.list', { kommunenummer });
      const kort = await Promise.all(moeter.map(({ id }) => ask('moete.hent', { id })));
      expect(kort.map(({ moete }) => moete.tekst).join('\n')).toContain(ord);
    }
  });

  test('has people in nearly every role, the same person at every meeting', async () => {
    const { ask } = await eksempel();
    const moeter = await ask('moete.list', { kommunenummer: '9912' });
    const deltakere = (await Promise.all(moeter.map(({ id }) => ask('moete.hent', { id })))).flatMap(
      (m) => m.deltakere,
    );
    const eiere = deltakere.filter((d) => d.rolle === 'administrativ-skoleeier').map((d) => d.navn);
    expect(eiere.length).toBeGreaterThan(2);
    expect(new Set(eiere).size).toBe(1);
    const alle = await ask('moete.list', {});
    const iBruk = (await Promise.all(alle.map(({ id }) => ask('moete.hent', { id })))).flatMap((m) =>
      m.deltakere.map((d) => d.rolle),
    );
    expect(roller.filter((rolle) => !iBruk.includes(rolle))).toEqual([]);
  });

  test('has things agreed whose date has passed, and some whose has not', async () => {
    const { ask } = await eksempel();
    const aapne = await ask('avtalepunkt.list', {});
    const over = aapne.filter((punkt) => punkt.frist !== null && punkt.frist < '2026-11-24');
    expect(over.length).toBeGreaterThan(2);
    expect(over.length).toBeLessThan(aapne.length);
  });

  test('has figures from the ordinary importer: shielded, and under an old number', async () => {
    const { ask } = await eksempel();
    expect(await ask('kildefil.list', {})).toHaveLength(2);
    const { kommune: myrdalshei, skoler } = await ask('maaling.list', { kommunenummer: '9912' });
    expect(new Set(myrdalshei.map((m) => m.skoleaar))).toEqual(new Set(['2023-24', '2024-25', '2025-26']));
    expect(myrdalshei.find((m) => m.skoleaar === '2023-24')).toMatchObject({ nummer: '9941', art: 'nummerbytte' });
    expect(skoler.length).toBeGreaterThan(0);
    const { kommune: aamotli } = await ask('maaling.list', { kommunenummer: '9939' });
    expect(aamotli.filter((m) => m.tilstand === 'skjermet').length).toBeGreaterThan(0);
    expect(aamotli.every((m) => m.tilstand === 'vist' || m.skalapoeng === null)).toBe(true);
  });

  test('has kommuner that said yes, no and later, on both lists, under a version of the scheme', async () => {
    const { ask } = await eksempel();
    const uttrekk = await ask('uttrekk.list', {});
    const versjoner = (await ask('ordningsversjon.list', {})).map(({ id }) => id);
    expect(uttrekk.map(({ aar, ja, nei, senere, ubesvart }) => [aar, ja, nei, senere, ubesvart])).toEqual([
      [2024, 5, 0, 1, 1],
      [2022, 5, 1, 1, 0],
    ]);
    for (const { ordningsversjonId } of uttrekk) expect(versjoner).toContain(ordningsversjonId);
    expect(new Set((await ask('deltakelse.list', {})).map(({ liste }) => liste))).toEqual(new Set([1, 2]));
  });

  test('has veiledere in every state of being asked, one of whom has left in the middle of it', async () => {
    const { ask } = await eksempel();
    expect((await ask('veileder.list', {})).filter(({ sluttet }) => sluttet !== null)).toHaveLength(1);
    const koblinger = await ask('kobling.list', {});
    expect(new Set(koblinger.map(({ status }) => status))).toEqual(new Set(koblingsstatuser));
    expect(koblinger.some(({ status, sluttet }) => status === 'takket-ja' && sluttet !== null)).toBe(true);
    const notater = koblinger.flatMap(({ notater }) => notater);
    expect(notater.length).toBeGreaterThan(4);
    expect(notater.every(({ raadgiver, dato }) => raadgiver && dato < '2026-11-24')).toBe(true);
  });

  test('has chains on every nivå, whole ones and some with a loose end', async () => {
    const { ask } = await eksempel();
    const kommuner = (await ask('deltakelse.list', {})).map(({ kommunenummer }) => kommunenummer);
    const kjeder = (await Promise.all(kommuner.map((nr) => ask('kjede.list', { kommunenummer: nr })))).flat();
    const tiltak = kjeder.flatMap((kjede) => kjede.tiltak);
    expect(new Set(tiltak.map(({ nivaa }) => nivaa))).toEqual(new Set(tiltaksnivaaer));
    expect(kjeder.some((kjede) => kjede.tiltak.length > 2 && kjede.traader.length === 0)).toBe(true);
    expect(new Set(kjeder.flatMap((kjede) => kjede.traader.map(({ regel }) => regel))).size).toBeGreaterThan(3);
  });

  test.each([Date.UTC(2026, 10, 24, 8, 30), Date.UTC(2031, 0, 2, 12), Date.UTC(2029, 6, 1, 12)])(
    'has money for four years and more that no ramme runs out of (%i)',
    async (naa) => {
      const { ask } = await eksempel(naa);
      const rammer = await ask('ramme.list', {});
      expect(rammer).toHaveLength(15);
      expect(rammer.filter(({ rest }) => rest < 0)).toEqual([]);
      expect(rammer.filter(({ vedtatt, forbrukt }) => vedtatt + forbrukt > 0).length).toBeGreaterThan(7);
      for (const tildeling of await ask('tildeling.list', {})) {
        expect(tildeling.utbetalt).toBeLessThanOrEqual(tildeling.vedtatt);
        expect(tildeling.rammeaar).toBe(Number(tildeling.dato.slice(0, 4)));
      }
      const statuser = (await ask('soeknad.list', {})).map(({ status }) => status);
      expect(new Set(statuser)).toEqual(new Set(['innvilget', 'delvis-innvilget', 'avslaatt', 'under-vurdering']));
    },
  );

  test('has samlinger behind it, one for leaders only, and one to come', async () => {
    const { ask } = await eksempel();
    const samlinger = await ask('samling.list', {});
    expect(samlinger).toHaveLength(5);
    expect(samlinger.filter(({ start }) => (start ?? '') > '2026-11-24')).toHaveLength(1);
    expect(samlinger.filter(({ mangler }) => mangler.includes('bare-ledere'))).toHaveLength(1);
    expect(samlinger.every(({ kostnad }) => kostnad > 0)).toBe(true);
  });

  test('has something that needs doing of nearly every kind', async () => {
    const { ask } = await eksempel();
    const regler = new Set((await ask('paaminnelse.list', {})).map(({ regel }) => regel));
    // What a store without a centre, conflicts or a kommune without a veileder cannot have.
    const ikke = new Set(['konflikter', 'ramme-overskredet', 'ordningsfrist']);
    expect(paaminnelser.filter((regel) => !regler.has(regel) && !ikke.has(regel))).toEqual([]);
    expect(await ask('hurtignotat.list', {})).toHaveLength(2);
  });

  test('leaves nothing to undo', async () => {
    const { ask } = await eksempel();
    expect(await ask('endring.hent', {})).toEqual({ kanAngre: null, kanGjenta: null });
  });

  test('looks current whenever it is started', async () => {
    const { ask } = await eksempel(Date.UTC(2031, 3, 1, 12));
    const [siste] = (await ask('moete.list', {})).filter((moete) => moete.ferdig === 1);
    expect(siste?.dato).toMatch(/^2031-0[23]/);
    expect(new Set((await ask('deltakelse.list', {})).map((d) => d.aar))).toEqual(new Set([2027, 2029]));
    const { kommune } = await ask('maaling.list', { kommunenummer: '9912' });
    expect(kommune.at(-1)?.skoleaar).toBe('2029-30');
  });
});
