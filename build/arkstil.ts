import type { Plugin } from 'vite';
import { ARKSTIL } from '../electron/dokument/arkstil.ts';

const NAME = 'virtual:arkstil.css';

/** The look of a document on paper, for the program's own pages: the very rules that its PDF is made with. */
export const arkstil = (): Plugin => ({
  name: 'arkstil',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id) => (id === `\0${NAME}` ? ARKSTIL : undefined),
});
