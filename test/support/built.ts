import { buildAll } from '../../build/build.ts';

/** Screens and shell are proved on the build that a user gets, made anew for each run. */
export const setup = async (): Promise<void> => {
  await buildAll();
};
