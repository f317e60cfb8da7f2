import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumPrinter } from '../../../electron/host/print.ts';
import { tempDir } from '../../support/butikk.ts';
import { chromiumPath } from '../../support/chromium.ts';
import { type App, launch, real } from './launch.ts';

const html = `<!doctype html><html lang="nn"><head><meta charset="utf-8"><title>Brev</title></head><body>
  <h1>Brev til kommunen</h1>
  <table><caption>Kroner</caption><tr><th scope="col">Tiltak</th></tr><tr><td>Lesing</td></tr></table>
  <script>document.body.innerHTML = ''</script></body></html>`;

/** What a screen reader finds in a PDF: its structure tree. Tags stand in plain text in an uncompressed object. */
const expectTagged = (pdf: Uint8Array) => {
  const text = Buffer.from(pdf).toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text).toContain('/StructTreeRoot');
  expect(text).toContain('/Lang (nn)');
  for (const tag of ['/S /H1', '/S /Table', '/S /Caption', '/S /TH']) expect(text).toContain(tag); // and so no script ran
};

test('a browser of the machine makes a tagged PDF, without script', async () => {
  const skrivUt = chromiumPrinter(await chromiumPath());
  expectTagged((await skrivUt?.(html)) ?? new Uint8Array());
});

test('a browser that is none is said so', async () => {
  await expect(chromiumPrinter('/bin/false')?.(html)).rejects.toMatchObject({
    failure: { code: 'unavailable', rule: 'utskrift-feilet' },
  });
});

// The module under test is TypeScript, which the fake's Node reads; the same port on Electron comes with the built program.
test.skipIf(real)(
  'the window that prints is hidden, makes a tagged PDF without script, and is gone afterwards',
  async () => {
    const app: App = await launch(tempDir(), resolve(import.meta.dirname, '../fake/print-main.ts'));
    const made = await app.evaluate(async ({ BrowserWindow, app: electron }, text) => {
      const visible: boolean[] = [];
      electron.on('browser-window-created', (_event, window) => void visible.push(window.isVisible()));
      const { skrivUt } = globalThis as unknown as { skrivUt(html: string): Promise<Uint8Array> };
      const pdfs = await Promise.all([skrivUt(text), skrivUt(text)]);
      return {
        pdfs: pdfs.map((pdf) => Buffer.from(pdf).toString('base64')),
        visible,
        left: BrowserWindow.getAllWindows().length,
      };
    }, html);
    for (const pdf of made.pdfs) expectTagged(Buffer.from(pdf, 'base64'));
    expect(made).toMatchObject({ visible: [false, false], left: 0 });
    await app.close();
  },
);
