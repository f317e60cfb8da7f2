import { unzipSync } from 'fflate';
import { z } from 'zod';
import { AppError } from '#shared/contract/result.ts';
import { schemaVersion } from '../db/migrate.ts';

export const FORMAT = 1;
const LARGEST_MANIFEST = 16 * 1024 * 1024;
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Packed = z.object({ sha256: Sha256, stoerrelse: z.int().min(0) });

/** The first thing in a central export file: what the rest is. */
export const Manifest = z.object({
  format: z.literal(FORMAT),
  /** The code of the embete whose data it is. */
  embete: z.string().min(1),
  /** The centre it was made from; null where there is none. */
  senterId: z.uuid().nullable(),
  skjemaversjon: z.int().min(1),
  /** ISO-8601 UTC. */
  laget: z.iso.datetime(),
  /** How far each device's changes are in it. */
  dekning: z.record(z.uuid(), z.int().min(1)),
  tilstandssum: z.string().regex(/^[0-9a-f]{32}$/),
  operasjoner: z.int().min(0),
  data: Packed,
  filer: z.array(Packed),
});
export type Manifest = z.infer<typeof Manifest>;

/**
 * @throws AppError invalid-input `sentralfil-ukjent` for what is not such a file, `sentralfil-skadet`; unavailable
 *   `sentralfil-nyere` for one that a newer program has made
 */
export const readManifest = (zip: Uint8Array): Manifest => {
  const raw = jsonIn(zip);
  const newer = z.object({ format: z.int().gt(FORMAT) }).safeParse(raw).success;
  const manifest = Manifest.safeParse(raw).data;
  if (newer || (manifest && manifest.skjemaversjon > schemaVersion))
    throw new AppError('unavailable', 'sentralfil-nyere', { program: schemaVersion });
  if (!manifest) throw new AppError('invalid-input', 'sentralfil-ukjent');
  return manifest;
};

const jsonIn = (zip: Uint8Array): unknown => {
  try {
    const { 'manifest.json': bytes } = unzipSync(zip, {
      filter: ({ name, originalSize }) => name === 'manifest.json' && originalSize <= LARGEST_MANIFEST,
    });
    return bytes && JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new AppError('invalid-input', 'sentralfil-ukjent');
  }
};
