import AxeBuilder from '@axe-core/playwright';
import { expect } from 'vitest';
import type { Spraak } from '#shared/contract/program.ts';
import { type App, narrow, wide } from './app.ts';

/** Runs a check in both languages and both widths, and leaves the page wide and in bokmål. */
export const inEveryLook = async (app: App, check: (look: string) => Promise<void>): Promise<void> => {
  for (const spraak of ['nn', 'nb'] as const) {
    await chooseLanguage(app, spraak);
    for (const [size, viewport] of Object.entries({ narrow, wide })) {
      await app.page.setViewportSize(viewport);
      await check(`${spraak}, ${size}`);
    }
  }
};

/** No fault that axe can see, and nothing wider than the window. */
export const expectAccessible = async ({ page }: App, look = ''): Promise<void> => {
  await page.evaluate(comeToRest);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
    .analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(faults, look).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${look}: wider than the window`).toBeLessThanOrEqual(0);
};

export const chooseLanguage = async ({ page, call }: App, spraak: Spraak): Promise<void> => {
  await call('innstilling.oppdater', { spraak });
  await page.waitForFunction((lang) => document.documentElement.lang === lang, spraak);
};

/** Runs in the page: what is still fading in has the contrast of neither before nor after. */
const comeToRest = async (): Promise<void> => {
  const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(passing.map(({ finished }) => finished));
};
