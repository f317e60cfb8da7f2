import { expect, test } from 'vitest';
import type { SynkStatus } from '#shared/contract/events.ts';
import { synksetning } from '../../../renderer/app/synklinje.tsx';
import { nb, nn } from '../../../renderer/app/tekster.ts';

const naa = '2026-02-03T12:00:00.000Z';
const status: SynkStatus = {
  tilstand: 'ikke-valgt',
  venter: 0,
  sistBekreftet: null,
  sistKontakt: null,
  konflikter: 0,
  aarsak: null,
  mangler: [],
};

test.each<[string, Partial<SynkStatus>]>([
  ['Ingen endringer venter · ingen sentralmappe valgt', {}],
  [
    '12 endringer venter · sist bekreftet i dag 08:14 · når ikke sentralmappen',
    {
      tilstand: 'stanset',
      aarsak: 'senter-utilgjengelig',
      venter: 12,
      sistBekreftet: '2026-02-03T07:14:00.000Z',
    },
  ],
  ['Ingen endringer venter · synkroniseringen står stille', { tilstand: 'stanset', aarsak: 'senter-annet-embete' }],
  [
    'Alle endringer er bekreftet · sist bekreftet i går 08:14',
    { tilstand: 'hviler', sistBekreftet: '2026-02-02T07:14:00.000Z' },
  ],
  [
    '1 endring venter · 2 felt venter på et valg · venter på endringer fra andre · synkroniserer nå',
    { tilstand: 'arbeider', venter: 1, konflikter: 2, mangler: [{ enhet: 'a', fra: 3 }] },
  ],
])('%s', (setning, endring) => {
  expect(synksetning({ ...status, ...endring }, nb.synk, 'nb', naa)).toBe(setning);
});

test('the same in nynorsk', () => {
  expect(synksetning({ ...status, venter: 2 }, nn.synk, 'nn', naa)).toBe('2 endringar ventar · inga sentralmappe vald');
});
