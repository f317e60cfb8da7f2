import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any page has between two places; a trap is found before that too. */
const MOST = 250;

/**
 * Goes there with Tab, or with Shift+Tab where it lies behind, as one does who sees the page. Fails where focus has been
 * lost on the way, with what was passed where it does not get there, and where it cannot be seen that it has.
 */
export const tabTo = async (wanted: Locator): Promise<void> => {
  const { keyboard } = wanted.page();
  const passed: string[] = [];
  for (let key: string | null = null; passed.length < MOST; ) {
    const { there, lost, behind, here } = await wanted.evaluate(look);
    if (lost) throw new Error(`focus is lost; on the way to ${wanted}, after ${passed.join(' → ') || 'nothing'}`);
    if (there) return expectSeen(wanted);
    passed.push(here);
    key ??= behind ? 'Shift+Tab' : 'Tab';
    await keyboard.press(key);
  }
  throw new Error(`Tab does not get to ${wanted}; it passed ${passed.join(' → ')}`);
};

/** Goes to a button, a link or a tick, and uses it. */
export const use = async (wanted: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
  await tabTo(wanted);
  await wanted.page().keyboard.press(key);
};

/** Goes to a field and writes in it; what stands in it is replaced. */
export const write = async (field: Locator, text: string): Promise<void> => {
  await tabTo(field);
  await field.page().keyboard.press('Control+a');
  await field.page().keyboard.type(text);
};

/**
 * Goes to a list to choose from, and types the beginning of what is wanted: up to the first letter that the driver has no
 * key for, which would come as text from an input method and take focus to a field that can hold it.
 */
export const choose = async (list: Locator, word: string): Promise<void> => {
  await tabTo(list);
  await list.page().keyboard.type(/^[ -~]*/.exec(word)?.[0] ?? '');
  await expect
    .poll(() => list.evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.textContent))
    .toBe(word);
};

/** Waits until focus has moved there of itself. */
export const expectFocus = (wanted: Locator): Promise<void> =>
  expect
    .poll(() => wanted.evaluate((element) => element === document.activeElement), { message: String(wanted) })
    .toBe(true);

/** Pressed one after the other. */
export const press = async ({ keyboard }: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await keyboard.press(key);
};

const expectSeen = async (wanted: Locator): Promise<void> => {
  const seen = await wanted.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return element.matches(':focus-visible') && bottom > 0 && top < window.innerHeight;
  });
  if (!seen) throw new Error(`${wanted} has focus, and nobody can see it`);
};

/** Runs in the page. */
const look = (wanted: Element) => {
  const active = document.activeElement;
  const name =
    active?.getAttribute('aria-label') ??
    (active as HTMLInputElement | null)?.labels?.[0]?.textContent ??
    active?.textContent;
  return {
    there: active === wanted,
    lost: active === null || active === document.body,
    behind: active !== null && (wanted.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    here: `${active?.tagName.toLowerCase()} «${name?.trim().slice(0, 40)}»`,
  };
};
