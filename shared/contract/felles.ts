import { z } from 'zod';

/** No input. */
export const Ingen = z.strictObject({});
/** A thing by its id. */
export const Id = z.strictObject({ id: z.uuid() });
export const Bekreftet = z.object({ id: z.uuid() });

/** A file handed in or out: bytes never pass a channel; the transport keeps them under their sha256. */
export const Filref = z.object({ fil: z.string().regex(/^[0-9a-f]{64}$/), navn: z.string().min(1).max(300) });
export type Filref = z.infer<typeof Filref>;

/** Long work carries an id of the caller's, so that its progress can be followed and the work stopped. */
export const Arbeid = z.string().max(100).optional();
