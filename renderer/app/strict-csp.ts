import { z } from 'zod';

// zod probes for `new Function` when the first schema is made, which a strict content security policy reports. This file
// is imported before any that makes a schema.
z.config({ jitless: true });
