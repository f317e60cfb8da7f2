import './fakta.css';
import type { ReactNode } from 'react';

/** Names and values side by side; those without a value are left out. */
export const Fakta = ({ fakta }: { fakta: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="fakta">
    {fakta.map(
      ([navn, verdi]) =>
        verdi && (
          <div key={navn}>
            <dt>{navn}</dt>
            <dd>{verdi}</dd>
          </div>
        ),
    )}
  </dl>
);
