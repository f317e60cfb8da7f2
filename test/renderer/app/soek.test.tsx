import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Treff, Treffgruppe } from '#shared/contract/soek.ts';
import { Soek } from '../../../renderer/app/soek.tsx';
import { createFakeTransport, type FakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const treff = (felter: Partial<Treff>): Treff => ({
  gruppe: 'notat',
  tabell: 'moete',
  id: id(1),
  tittel: [{ tekst: 'Oppstart', treff: false }],
  utdrag: [],
  felt: null,
  dato: null,
  kommunenummer: '9901',
  kommunenavn: 'Prøvebygda',
  aapne: { tabell: 'moete', id: id(1) },
  ...felter,
});
const kommune = treff({
  gruppe: 'kommune',
  tabell: 'registerkommune',
  id: id(2),
  tittel: [{ tekst: 'Miljøvik', treff: true }],
  aapne: { tabell: 'kommune', id: '9902' },
});
const notat = treff({
  dato: '2026-02-03',
  felt: 'privatNotat',
  utdrag: [
    { tekst: 'Læring', treff: false },
    { tekst: 'smiljø', treff: true },
  ],
});
const hurtig = treff({
  tabell: 'hurtignotat',
  id: id(3),
  dato: '2026-02-03T22:30:00.000Z',
  kommunenavn: null,
  aapne: { tabell: 'hurtignotat', id: id(3) },
});
const alle: Treffgruppe[] = [
  { gruppe: 'kommune', antall: 1, treff: [kommune] },
  { gruppe: 'notat', antall: 8, treff: [notat, hurtig] },
];

let transport: FakeTransport;
let sted: ReturnType<typeof memoryLocation>;
beforeEach(() => {
  transport = createFakeTransport({
    'soek.list': ({ tekst, antall }) =>
      tekst === 'notat'
        ? [{ gruppe: 'notat', antall: 1, treff: [notat] }]
        : tekst.startsWith('milj')
          ? antall === 50
            ? [{ gruppe: 'notat', antall: 99, treff: [notat] }]
            : alle
          : [],
  });
  sted = memoryLocation({ path: '/moeter', record: true });
  visSkjerm(
    transport,
    <Router hook={sted.hook}>
      <button type="button">Et annet sted</button>
      <Soek />
    </Router>,
  );
});
const spurt = () => transport.calls.map(({ input }) => (input as { tekst: string }).tekst);
const aapne = async () => {
  await userEvent.click(screen.getByRole('button', { name: /^Søk/ }));
  return screen.findByRole('combobox', { name: 'Hva leter du etter?' });
};
const valgt = () => screen.getAllByRole('option').find((valg) => valg.getAttribute('aria-selected') === 'true');

test('Ctrl+K opens it from anywhere, and not over something that waits for an answer', async () => {
  expect(screen.queryByRole('combobox')).toBeNull();
  const spoersmaal = document.body.appendChild(document.createElement('dialog'));
  spoersmaal.setAttribute('open', '');
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  expect(screen.queryByRole('combobox')).toBeNull();
  spoersmaal.remove();
  fireEvent.keyDown(screen.getByText('Et annet sted'), { key: 'k', ctrlKey: true });
  await screen.findByRole('combobox');
  expect(screen.getByText(/også de private notatene dine/)).toBeInTheDocument();
});

test('asks when the fingers rest, shows hits under their headings with what they are, and says how many', async () => {
  const boks = await aapne();
  await userEvent.type(boks, 'miljø');
  expect(await screen.findByText('9 treff')).toHaveRole('status');
  expect(spurt().filter(Boolean).length).toBeLessThan(5);
  expect(spurt().at(-1)).toBe('miljø');
  const notater = screen.getByRole('group', { name: 'Notater 2 av 8' });
  const [foerste, andre] = within(notater).getAllByRole('option');
  expect(foerste).toHaveTextContent('OppstartLæringsmiljøMøte · privat notat · 3.2.2026 · Prøvebygda');
  expect(within(foerste as HTMLElement).getByText('smiljø').tagName).toBe('MARK');
  expect(andre).toHaveTextContent('Hurtignotat · 3.2.2026');
  expect(within(screen.getByRole('group', { name: 'Kommuner 1' })).getByRole('option')).toHaveTextContent(
    /^MiljøvikKommune$/,
  );
});

test('the arrows choose among the hits, round and round, while the cursor stays in the box; Enter opens', async () => {
  const boks = await aapne();
  await userEvent.type(boks, 'miljø');
  await screen.findByText('9 treff');
  expect(valgt()).toHaveTextContent('Miljøvik');
  await userEvent.keyboard('{ArrowDown}');
  expect(boks).toHaveFocus();
  expect(valgt()).toHaveTextContent('Oppstart');
  expect(boks).toHaveAttribute('aria-activedescendant', valgt()?.id);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(valgt()).toHaveTextContent('Hurtignotat');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
  expect(sted.history).toEqual(['/moeter', `/moete/${id(1)}`]);
});

test('Enter right after the last letter opens what is typed, not what was found before', async () => {
  const boks = await aapne();
  await userEvent.type(boks, 'miljø');
  await screen.findByText('9 treff');
  await userEvent.clear(boks);
  await userEvent.type(boks, 'notat{Enter}');
  expect(sted.history).toEqual(['/moeter']);
  await waitFor(() => expect(sted.history).toEqual(['/moeter', `/moete/${id(1)}`]));
});

test.each([
  [0, '/kommune/9902'],
  [1, `/moete/${id(1)}`],
  [2, '/'],
])('hit %i opens %s', async (nr, adresse) => {
  await userEvent.type(await aapne(), 'miljø');
  await screen.findByText('9 treff');
  await userEvent.click(screen.getAllByRole('option')[nr] as HTMLElement);
  expect(sted.history?.at(-1)).toBe(adresse);
});

test('more are asked for where there are more, and what is typed is there when it is opened again', async () => {
  await userEvent.type(await aapne(), 'milj');
  await userEvent.click(await screen.findByRole('button', { name: 'Vis flere treff' }));
  await screen.findByText('99 treff');
  expect(screen.getByText(/Skriv et ord til/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Lukk' }));
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(await aapne()).toHaveValue('milj');
});

test('nothing found says so, with where it was looked for; Escape closes at once', async () => {
  const boks = await aapne();
  await userEvent.type(boks, 'borte vekk');
  expect(await screen.findByText('Ingen treff på «borte vekk»')).toHaveRole('status');
  expect(screen.getByText(/Det er søkt i kommuner/)).toBeInTheDocument();
  expect(screen.queryByRole('option')).toBeNull();
  await userEvent.keyboard('{Enter}');
  expect(sted.history).toEqual(['/moeter']);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('combobox')).toBeNull());
});

test('one letter is too little to say that nothing has it, and signs alone are nothing', async () => {
  const boks = await aapne();
  for (const tekst of ['m', '«-»']) {
    await userEvent.clear(boks);
    await userEvent.type(boks, tekst);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(screen.queryByText(/Ingen treff/)).toBeNull();
    expect(screen.getByText(/også de private notatene dine/)).toBeInTheDocument();
  }
  expect(spurt()).not.toContain('«-»');
});
