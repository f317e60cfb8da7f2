import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { SynkStatus } from '#shared/contract/events.ts';
import { Synkstatus } from '../../../renderer/synk/synkstatus.tsx';
import { createFakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const status: SynkStatus = {
  tilstand: 'hviler',
  venter: 12,
  sistBekreftet: null,
  sistKontakt: null,
  konflikter: 0,
  aarsak: null,
  mangler: [],
};

test('what waits and what is on its way from others is said in words', async () => {
  const mangler = [{ enhet: 'a1b2', fra: 40 }];
  visSkjerm(createFakeTransport({ 'synk.hent': () => ({ ...status, mangler }) }), <Synkstatus />);
  expect(await screen.findByText('12 endringer')).toBeVisible();
  expect(screen.getByText('Maskin a1b2, fra endring nummer 40')).toBeVisible();
});

test('a removal of much is taken in only after a yes', async () => {
  const transport = createFakeTransport({
    'synk.hent': () => ({ ...status, tilstand: 'stanset', aarsak: 'synk-mange-slettinger' }),
    'synk.send': () => status,
  });
  visSkjerm(transport, <Synkstatus />);
  const sendt = () => transport.calls.filter(({ channel }) => channel === 'synk.send').map(({ input }) => input);
  expect(await screen.findByText(/ville fjerne mye på én gang, så den stoppet/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Synkroniser nå' }));
  await waitFor(() => expect(sendt()).toEqual([{ arbeid: expect.any(String), godta: [] }]));
  await userEvent.click(await screen.findByRole('button', { name: 'Fjern hos meg også' }));
  expect(sendt()).toHaveLength(1);
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Fjern hos meg også' }));
  await waitFor(() => expect(sendt().at(-1)).toMatchObject({ godta: ['synk-mange-slettinger'] }));
});

test('work that takes time shows how far it is, and is stopped', async () => {
  const transport = createFakeTransport({ 'synk.hent': () => status, 'arbeid.stopp': () => ({ stoppet: true }) });
  const stans = { slipp: () => {} };
  const treg = {
    ...transport,
    call: (async (channel, input) => {
      if (channel === 'synk.send') {
        const { arbeid = '' } = input as { arbeid?: string };
        transport.emit({ type: 'arbeid.framdrift', arbeid, gjort: 3, av: 4 });
        await new Promise<void>((resolve) => {
          stans.slipp = resolve;
        });
        return { ok: false, error: { code: 'conflict', rule: 'stoppet' } };
      }
      return transport.call(channel, input);
    }) as typeof transport.call,
  };
  visSkjerm(treg, <Synkstatus />);
  await userEvent.click(await screen.findByRole('button', { name: 'Synkroniser nå' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Stopp' }));
  expect(transport.calls.some(({ channel }) => channel === 'arbeid.stopp')).toBe(true);
  stans.slipp();
  expect(await screen.findByText(/Arbeidet ble stoppet/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Synkroniser nå' })).toBeVisible();
});
