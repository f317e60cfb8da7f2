import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { tilHtml } from '../../../electron/dokument/html.ts';
import { lagKommuneark } from '../../../electron/dokument/kommuneark.ts';
import { Dokumentark } from '../../../renderer/rapport/dokument.tsx';
import { Kommuneark, Kommunearkknapper } from '../../../renderer/rapport/panel.tsx';
import { fulltArk, skrevet } from '../../electron/dokument/fullt-ark.ts';
import { createFakeTransport } from '../../support/fake-transport.ts';
import { visSkjerm } from '../../support/vis-skjerm.tsx';

const dokument = lagKommuneark(fulltArk(`${skrevet.prosa}<b>"&'`), 'nn');
const ark = { kommunenummer: '9901', spraak: 'nb' };

test('the page prints the same markup as the PDF is made of', () => {
  const { container } = visSkjerm(createFakeTransport({}), <Dokumentark {...dokument} />);
  const pdf = new DOMParser().parseFromString(tilHtml(dokument), 'text/html');
  expect(container.innerHTML).toBe(pdf.body.innerHTML.trim());
});

test('on paper the two pages stand in place of the page, once they are there', async () => {
  const vis = (klar: boolean) =>
    visSkjerm(
      createFakeTransport(klar ? { 'kommuneark.hent': () => dokument } : {}),
      <Kommuneark kommunenummer="9901">
        <p>Kortet</p>
      </Kommuneark>,
    );
  const { unmount } = vis(false);
  await waitFor(() => expect(screen.getByText('Kortet').closest('.ikke-paa-papir')).toBeNull());
  unmount();
  vis(true);
  await waitFor(() => expect(screen.getByText('Kortet').closest('.ikke-paa-papir')).not.toBeNull());
  expect(screen.getByText('Utfordringar').closest('.kun-paa-papir')).not.toBeNull();
});

test('the PDF is asked for in the person’s language, and saved where the host says', async () => {
  const transport = createFakeTransport({
    'kommuneark.eksporter': () => ({ fil: 'a'.repeat(64), navn: 'kommuneark-havnsund-2026-02-03.pdf' }),
  });
  const lagreFil = vi.spyOn(transport.host, 'lagreFil');
  visSkjerm(transport, <Kommunearkknapper kommunenummer="9901" />);
  await userEvent.click(screen.getByRole('button', { name: 'Lagre som PDF' }));
  expect(await screen.findByText('PDF-en er laget: kommuneark-havnsund-2026-02-03.pdf')).toBeVisible();
  expect(lagreFil).toHaveBeenCalledTimes(1);
  expect(transport.calls).toEqual([{ channel: 'kommuneark.eksporter', input: { ...ark, arbeid: expect.any(String) } }]);
});

test('where no PDF can be made, the page says what to do instead', async () => {
  const transport = createFakeTransport({
    'kommuneark.eksporter': () => ({ ok: false, error: { code: 'unavailable', rule: 'utskrift-mangler' } }),
  });
  visSkjerm(transport, <Kommunearkknapper kommunenummer="9901" />);
  await userEvent.click(screen.getByRole('button', { name: 'Lagre som PDF' }));
  expect(await screen.findByText(/Velg «Skriv ut» og lagre som PDF derfra/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Lagre som PDF' })).toBeVisible();
});

test('«Skriv ut» is the printer of whatever the page is in', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  visSkjerm(createFakeTransport({}), <Kommunearkknapper kommunenummer="9901" />);
  await userEvent.click(screen.getByRole('button', { name: 'Skriv ut' }));
  expect(print).toHaveBeenCalledTimes(1);
});
