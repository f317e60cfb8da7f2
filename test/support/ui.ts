import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// jsdom has the dialog element without its methods.
HTMLDialogElement.prototype.show = HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement, value?: string) {
  this.open = false;
  if (value !== undefined) this.returnValue = value;
  this.dispatchEvent(new Event('close'));
};

// Nor has it animations, which the spinner keeps in step.
document.getAnimations = () => [];

// It lays nothing out either, so nothing changes size.
globalThis.ResizeObserver = function ResizeObserver() {
  return { observe() {}, unobserve() {}, disconnect() {} };
} as unknown as typeof globalThis.ResizeObserver;
