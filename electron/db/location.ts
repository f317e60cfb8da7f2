import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AppError } from '#shared/contract/result.ts';

/**
 * A live SQLite store must lie on this machine's own disk: sync clients copy half a store, and network disks lock
 * wrongly. Looks at where the folder really is, behind links, junctions and mapped drives.
 * @throws AppError `unavailable` `lager-nettverksmappe` with what was found
 */
export const assertLocal = (dir: string, mounts: () => string = readMounts): void => {
  const real = realOf(dir);
  const found = syncFolder(real) ?? networkPath(real) ?? networkMount(real, mounts());
  if (found) throw new AppError('unavailable', 'lager-nettverksmappe', { mappe: dir, funnet: found });
};

/** The nearest folder above that exists, resolved, with the rest put back: the store's own folder may not exist yet. */
const realOf = (path: string): string => {
  const full = resolve(path);
  if (/^\\\\/.test(path)) return path;
  if (existsSync(full)) return realpathSync.native(full);
  const parent = dirname(full);
  return parent === full ? full : `${realOf(parent)}${full.slice(parent.length)}`;
};

const SYNCED =
  /^(OneDrive|Dropbox|Google ?Drive|GoogleDrive|My Drive|iCloud ?Drive|iCloudDrive|Mobile Documents|Nextcloud|ownCloud|Box|Box Sync|SharePoint|MEGA|pCloudDrive|Jottacloud)(\b|$)/i;

const syncFolder = (path: string): string | undefined => path.split(/[\\/]/).find((part) => SYNCED.test(part));

const networkPath = (path: string): string | undefined =>
  /^\\\\(?![?.]\\)|^\\\\\?\\UNC\\/.test(path) ? path : undefined;

const NETWORK_TYPES =
  /^(nfs\d?|cifs|smb\d?|smbfs|afs|9p|ncpfs|davfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|smbnetfs|onedriver))$/;

const networkMount = (path: string, mounts: string): string | undefined => {
  const lines = mounts.split('\n').map((line) => line.split(' '));
  const inside = lines.filter(([, at]) => at && (path === at || path.startsWith(at.endsWith('/') ? at : `${at}/`)));
  const [, , type] = inside.sort((a, b) => (b[1]?.length ?? 0) - (a[1]?.length ?? 0))[0] ?? [];
  return type && NETWORK_TYPES.test(type) ? type : undefined;
};

const readMounts = (): string => {
  try {
    return readFileSync('/proc/self/mounts', 'utf8');
  } catch {
    return ''; // only Linux lists its mounts there; elsewhere the resolved path tells
  }
};
