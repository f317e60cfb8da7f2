import './radtabell.css';
import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { gaaMellomRader } from './tastatur.ts';

/** A list where each row leads somewhere: the link in its heading is the whole row's, and the arrows go between them. */
export const Radtabell = ({ className, children }: { className: string; children: ReactNode }) => (
  <Table className={`radtabell ${className}`} hover onKeyDown={gaaMellomRader}>
    {children}
  </Table>
);
