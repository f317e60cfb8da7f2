/** The look of a document on paper, made by build/arkstil.ts from electron/dokument/arkstil.ts. */
declare module 'virtual:arkstil.css';
