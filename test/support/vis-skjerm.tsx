import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Spraak } from '#shared/contract/program.ts';
import { createCache } from '../../renderer/api/cache.ts';
import { ProgramProvider } from '../../renderer/api/program.tsx';
import type { Transport } from '../../renderer/api/transport.ts';

/** A screen over a transport, as the app shows it. */
export const visSkjerm = (transport: Transport, skjerm: ReactNode, spraak: Spraak = 'nb'): RenderResult =>
  render(<ProgramProvider api={{ transport, cache: createCache(transport), spraak }}>{skjerm}</ProgramProvider>);
