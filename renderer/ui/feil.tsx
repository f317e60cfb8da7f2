import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

/** Something did not work: a sentence that says what, where and what to do, and perhaps a way on. */
export const Feilmelding = ({ children, handling }: { children: ReactNode; handling?: ReactNode }) => (
  <Alert data-color="warning" role="alert">
    <Paragraph>{children}</Paragraph>
    {handling}
  </Alert>
);
