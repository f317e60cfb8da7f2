import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The store's folder when nobody chose one: below where Electron keeps this program's files, so that window, browser and
 * command line share one store.
 */
export const defaultData = (): string => join(applicationData(), 'oppfolger', 'data');

const applicationData = (): string => {
  const home = homedir();
  if (process.platform === 'win32') return process.env.APPDATA ?? join(home, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME || join(home, '.config');
};
