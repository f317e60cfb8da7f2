import type { ReactNode } from 'react';
import type { Maaling } from '#shared/indikator/maaling.ts';

/** A result; what Udir shields gets a mark of its own, the same as in the pictures. */
export const Skjermet = ({ maaling, children }: { maaling: Maaling; children: ReactNode }) =>
  maaling.tilstand === 'skjermet' || maaling.tilstand === 'antall-skjermet' ? (
    <span className="skjermet">{children}</span>
  ) : (
    children
  );
