import './tom.css';
import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** Nothing here yet: says so, and what to do next. */
export const Tom = ({ tekst, children }: { tekst: string; children?: ReactNode }) => (
  <div className="tom">
    <Paragraph>{tekst}</Paragraph>
    {children && <div className="tom-handling">{children}</div>}
  </div>
);
