import { type KeyboardEvent, useEffect, useEffectEvent } from 'react';

/** F6 and Shift+F6 go from region to region (`data-region`), as in other desktop programs. */
export const useRegioner = (): void => {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter((r) => r.checkVisibility());
      if (regions.length === 0) return;
      event.preventDefault();
      const here = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const start = here === -1 && event.shiftKey ? 0 : here;
      regions[(start + step + regions.length) % regions.length]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};

/** Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo, except in a text field, which undoes its own typing. */
export const useAngretaster = (angre: () => void, gjenta: () => void): void => {
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || undoesItself(event.target)) return;
    const key = event.key.toLowerCase();
    const redo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!redo && key !== 'z') return;
    event.preventDefault();
    if (redo) gjenta();
    else angre();
  });
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
};

/** Ctrl (⌘ on a Mac) and a letter, wherever one is in the page. */
export const useHurtigtast = (tast: string, gjoer: () => void): void => {
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.key.toLowerCase() !== tast) return;
    event.preventDefault();
    gjoer();
  });
  useEffect(() => {
    const listener = (event: globalThis.KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
};

const WITHOUT_TEXT = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'range', 'color'];

const undoesItself = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !WITHOUT_TEXT.includes(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable);

/** In a list of links (`data-radlenke`), the arrows, Home and End go from row to row; Tab leaves it as usual. */
export const gaaMellomRader = (event: KeyboardEvent<HTMLElement>): void => {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-radlenke]')];
  const here = rows.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (here === -1 || next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
};
