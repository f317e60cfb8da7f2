import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Paaminnelse } from '#shared/frist/paaminnelse.ts';
import { IdagSide } from '../../../renderer/frist/idag-side.tsx';
import { visBeloep } from '../../../renderer/ui/beloep.ts';
import { createFakeTransport, type FakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const paaminnelse = (over: Partial<Paaminnelse>): Paaminnelse => ({
  regel: 'avtale',
  hast: 'passert',
  dato: '2026-02-03',
  kommunenummer: '9901',
  kommunenavn: 'Prøvebygda',
  hva: 'Sende planen',
  hvem: 'Siri Berg',
  anslag: false,
  antall: null,
  tabell: 'moete',
  id: id(1),
  avtalepunktId: null,
  ...over,
});
const avtale = (n: number) => paaminnelse({ hva: `Avtale ${n}`, id: id(n), avtalepunktId: id(100 + n) });
const stille = (n: number) => paaminnelse({ regel: 'stille', kommunenavn: `Bygd ${n}`, hva: null, id: id(200 + n) });

let transport: FakeTransport;
let alt: Paaminnelse[];
let lagrer: boolean;
beforeEach(() => {
  alt = [];
  lagrer = true;
});
const vis = (spraak: 'nb' | 'nn' = 'nb') => {
  transport = createFakeTransport({
    'paaminnelse.list': () => alt,
    'hurtignotat.list': () => [],
    'avtalepunkt.oppdater': (input) => {
      if (!lagrer) return { ok: false, error: { code: 'unavailable', rule: 'disk-full' } };
      alt = alt.filter(({ avtalepunktId }) => avtalepunktId !== input.id);
      queueMicrotask(() => transport.emit({ type: 'data.endret', tabeller: ['avtalepunkt'], kilde: 'lokal' }));
      return { id: input.id };
    },
  });
  visSkjerm(transport, <IdagSide />, spraak);
};

test('nothing waits: the page is calm, and says where to go', async () => {
  vis();
  await screen.findByText('Ingenting venter på deg nå.');
  expect(screen.getByRole('link', { name: 'Se kommunene' })).toHaveAttribute('href', '/kommuner');
  expect(screen.getByText('Ingenting haster')).toBeVisible();
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
});

test('what waits stands under its haste, with what, why and the way there', async () => {
  alt = [
    avtale(1),
    paaminnelse({ regel: 'planlagt-moete', hast: 'snart', hva: null, id: id(2) }),
    paaminnelse({ regel: 'loese-traader', hast: 'uten-dato', dato: null, antall: 2 }),
  ];
  vis();
  await screen.findByRole('heading', { level: 2, name: 'Forfalt' });
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
    'Forfalt',
    'Snart',
    'Uten frist',
  ]);
  expect(screen.getByText('1 forfalt · 1 snart')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Avtale 1' })).toHaveAttribute('href', `/moete/${id(1)}`);
  expect(screen.getByText('Avtalt med Prøvebygda. Ansvarlig: Siri Berg.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Møte med Prøvebygda' })).toHaveAttribute('href', `/moete/${id(2)}`);
  expect(screen.getByRole('link', { name: 'Prøvebygda' })).toHaveAttribute('href', '/kommune/9901');
});

test('many of one kind do not hide the others, and none is lost', async () => {
  alt = [...Array.from({ length: 12 }, (_, i) => stille(i)), avtale(1)];
  vis();
  await screen.findByRole('link', { name: 'Avtale 1' });
  await userEvent.click(screen.getByText('7 til: kommuner uten kontakt'));
  for (let i = 0; i < 12; i += 1) expect(screen.getByRole('link', { name: `Bygd ${i}` })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem')).toHaveLength(13);
});

test('what is ticked off goes away, is said, and focus goes on to the next', async () => {
  alt = [avtale(1), avtale(2)];
  vis();
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Gjort Avtale 1' }));
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Avtale 1' })).toBeNull());
  expect(screen.getByText('«Avtale 1» er krysset av som gjort. Angre med Ctrl+Z.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Avtale 2' })).toHaveFocus();
  expect(transport.calls).toContainEqual({
    channel: 'avtalepunkt.oppdater',
    input: { id: id(101), patch: { gjort: 1 } },
  });
});

test('what could not be ticked off stays, unticked, and says why', async () => {
  alt = [avtale(1)];
  lagrer = false;
  vis();
  const kryss = await screen.findByRole('checkbox');
  await userEvent.click(kryss);
  await within(await screen.findByRole('listitem')).findByRole('alert');
  expect(kryss).not.toBeChecked();
});

test('every kind of reminder has its words, in both languages', async () => {
  const felles = { hast: 'uten-dato', dato: null, antall: 3 } as const;
  alt = [
    paaminnelse({ ...felles, regel: 'planlagt-samling', hva: null }),
    paaminnelse({ ...felles, regel: 'ordningsfrist', hva: 'veileder-paa-plass', dato: '2026-08-15', anslag: true }),
    paaminnelse({ ...felles, regel: 'ordningsfrist', hva: 'rapport-1' }),
    paaminnelse({ ...felles, regel: 'moete-utkast' }),
    paaminnelse({ ...felles, regel: 'ramme-overskredet', hva: 'tiltak', hvem: '2026', antall: 125_000 }),
    paaminnelse({ ...felles, regel: 'konflikter' }),
    paaminnelse({ ...felles, regel: 'veileder-sluttet' }),
    paaminnelse({ ...felles, regel: 'soeknad-venter', hva: 'under-vurdering' }),
    paaminnelse({ ...felles, regel: 'veileder-ubesvart' }),
    paaminnelse({ ...felles, regel: 'stille', hva: 'aldri' }),
    paaminnelse({ ...felles, regel: 'ubesvart-uttrekk', hva: '2026' }),
    paaminnelse({ ...felles, regel: 'deltakelse-mangler', hva: 'svargrunn,svardato' }),
    paaminnelse({ ...felles, regel: 'venter-synk', hva: 'ikke-valgt' }),
  ];
  vis('nn');
  await screen.findByText('Samling utan namn');
  const hvorfor = [...document.querySelectorAll('.paaminnelse-hvorfor')].map((e) => e.textContent ?? '');
  expect(hvorfor).toContain('Deltakinga manglar grunn til svaret og dato for svaret.');
  expect(hvorfor).toContain('Gjeld 3 kommunar.');
  expect(hvorfor).toContain(`Det er bunde ${visBeloep(125_000)} meir enn ramma har.`);
  expect(hvorfor.filter((tekst) => tekst === '' || tekst.includes('undefined'))).toEqual([]);
  expect(screen.getByText('omkring 15. august 2026')).toBeVisible();
});
