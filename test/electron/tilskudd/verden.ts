import type { Input } from '#shared/contract/index.ts';
import { testDomene } from '../../support/domene.ts';

export const DATO = '2026-03-02';

/** An embete with a ramme of 100 000 kroner for tiltak, and a kommune with two tiltak; øre. */
export const medRamme = async (beloep = 10_000_000) => {
  const program = testDomene();
  const { call } = program;
  const delta = async (kommunenummer: string, felter: Partial<Input<'deltakelse.opprett'>> = {}) =>
    (await call('deltakelse.opprett', { kommunenummer, aar: 2024, fase: 'gjennomfoering-1', ...felter })).id;
  const tiltak = async (i: string, tittel: string) => (await call('tiltak.opprett', { deltakelseId: i, tittel })).id;
  const ramme = async (felter: Partial<Input<'ramme.opprett'>> = {}) =>
    (await call('ramme.opprett', { aar: 2026, formaal: 'tiltak', beloep, ...felter })).id;
  const deltakelseId = await delta('9901');
  const rammeId = await ramme();
  const tildel = async (kroner: number, felter: Partial<Input<'tildeling.opprett'>> = {}) =>
    (await call('tildeling.opprett', { rammeId, deltakelseId, dato: DATO, beloep: kroner, ...felter })).id;
  const foer = async (
    tildelingId: string,
    art: Input<'postering.opprett'>['art'],
    oere: number,
    felter: Partial<Input<'postering.opprett'>> = {},
  ) => (await call('postering.opprett', { tildelingId, art, beloep: oere, dato: DATO, ...felter })).id;
  return {
    ...program,
    ...{ delta, tiltak, ramme, tildel, foer, deltakelseId, rammeId },
    angre: async (id: string) => (await call('postering.angre', { id, dato: DATO, tekst: 'Feil sum' })).id,
    tiltak1: await tiltak(deltakelseId, 'Lesegrupper'),
    tiltak2: await tiltak(deltakelseId, 'Kollegarettleiing'),
    /** The ramme as the screen has it. */
    async rammen() {
      const rammen = (await call('ramme.list', {})).find(({ id }) => id === rammeId);
      if (!rammen) throw new Error('no ramme');
      return rammen;
    },
    async tildeling(id: string) {
      const tildeling = (await call('tildeling.list', {})).find((t) => t.id === id);
      if (!tildeling) throw new Error('no tildeling');
      return tildeling;
    },
  };
};
