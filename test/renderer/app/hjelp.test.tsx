import { readdirSync, readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Hjelp } from '../../../renderer/app/hjelp.tsx';
import { nb } from '../../../renderer/app/hjelp-nb-tekster.ts';
import { nn } from '../../../renderer/app/hjelp-nn-tekster.ts';
import { nb as ord } from '../../../renderer/app/hjelp-tekster.ts';
import { hjelpesideFor, hjelpesider } from '../../../renderer/app/hjelpesider.ts';
import { createFakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const vis = (sted: string, spraak: 'nb' | 'nn' = 'nb') =>
  visSkjerm(
    createFakeTransport({}),
    <Router hook={memoryLocation({ path: sted }).hook}>
      <Hjelp />
      <input aria-label="Felt" />
    </Router>,
    spraak,
  );
const hjelpen = () => screen.getByRole('dialog');

describe('which help belongs where', () => {
  test('every route of the program has its own, and no help is for a route that is not', () => {
    const ruter = [...readFileSync('renderer/app/ruter.tsx', 'utf8').matchAll(/<Route path="([^"]+)"/g)].map(
      ([, p]) => p,
    );
    expect(ruter.length).toBeGreaterThan(15);
    expect(hjelpesider.map(([rute]) => rute).toSorted()).toEqual(ruter.toSorted());
  });

  test('an address finds its own and no other’s', () => {
    expect(hjelpesideFor('/')).toBe('idag');
    expect(hjelpesideFor('/kommuner')).toBe('kommuner');
    expect(hjelpesideFor('/kommune/9901')).toBe('kommunekort');
    expect(hjelpesideFor('/moete/00000000-0000-7000-8000-000000000001')).toBe('moete');
    expect(hjelpesideFor('/kommune/9901/mer')).toBeUndefined();
    expect(hjelpesideFor('/ingen-slik-side')).toBeUndefined();
  });

  test('both languages say as much: three things each, and the same keys', () => {
    for (const [, side] of hjelpesider) {
      expect(nb[side].slik, side).toHaveLength(3);
      expect(nn[side].slik, side).toHaveLength(3);
      const taster = (hjelp: typeof nb) => hjelp[side].taster?.map(([tast]) => tast);
      expect(taster(nn), side).toEqual(taster(nb));
    }
  });
});

test('what the help tells people to choose is what stands on the screens', () => {
  const filer = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('tekster.ts') && !fil.includes('hjelp'))
    .map((fil) => readFileSync(`renderer/${fil}`, 'utf8'));
  for (const sider of [nb, nn]) {
    const nevnt = [...JSON.stringify(sider).matchAll(/«([^»]+)»/g)].map(([, ord = '']) => ord);
    expect(nevnt.length).toBeGreaterThan(20);
    // A text may go on: «Inviter alle i ordningen nå (8)».
    const ukjent = nevnt.filter((ord) => !filer.some((fil) => fil.includes(`'${ord}`) || fil.includes(`\`${ord}`)));
    expect(ukjent).toEqual([]);
  }
});

test('every key that is the program’s own is in the list', () => {
  const taster = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.tsx'))
    .flatMap((fil) => [...readFileSync(`renderer/${fil}`, 'utf8').matchAll(/useHurtigtast\('(\w)'/g)])
    .map(([, tast = '']) => `Ctrl+${tast.toUpperCase()}`);
  expect(taster).not.toEqual([]);
  expect(Object.keys(ord.program)).toEqual(expect.arrayContaining(taster));
});

describe('the help', () => {
  test('F1 opens the help for the page one is on, also from a field, and closes it again', async () => {
    vis('/kommuner');
    screen.getByLabelText('Felt').focus();
    await userEvent.keyboard('{F1}');
    expect(hjelpen()).toHaveAccessibleName('Hjelp: Kommuner');
    expect(within(hjelpen()).getByText('Finn en kommune')).toBeVisible();
    expect(within(hjelpen()).getByText('Ctrl+Z')).toBeVisible();
    await userEvent.keyboard('{F1}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('the button does the same, and says its key; with Ctrl the key is not ours', async () => {
    vis('/uttrekk', 'nn');
    await userEvent.keyboard('{Control>}{F1}{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
    const knapp = screen.getByRole('button', { name: 'Hjelp' });
    expect(knapp).toHaveAttribute('aria-keyshortcuts', 'F1');
    await userEvent.click(knapp);
    expect(within(hjelpen()).getByText(nn.uttrekk.hva)).toBeVisible();
  });

  test('where an address leads nowhere, the keys are still there', async () => {
    vis('/ingen-slik-side');
    await userEvent.keyboard('{F1}');
    expect(hjelpen()).toHaveAccessibleName('Hjelp');
    expect(within(hjelpen()).getByText('Taster overalt')).toBeVisible();
  });
});
