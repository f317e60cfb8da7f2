import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

const grupper = [
  [
    { href: '/', tekst: 'kommuner', under: '/kommune/' },
    { href: '/moeter', tekst: 'moeter', under: '/moete/' },
  ],
  [
    { href: '/importer', tekst: 'importer', under: null },
    { href: '/rapport', tekst: 'rapport', under: null },
    { href: '/synk', tekst: 'synk', under: null },
  ],
  [
    { href: '/papirkurv', tekst: 'papirkurv', under: null },
    { href: '/innstillinger', tekst: 'innstillinger', under: null },
    { href: '/om', tekst: 'om', under: null },
  ],
] as const;

/** The way about; behind a button where the window is narrow. */
export const Navigasjon = () => {
  const t = useTekster(nb, nn);
  const [sted] = useLocation();
  const [aapen, setAapen] = useState(false);
  const knapp = useRef<HTMLButtonElement>(null);
  return (
    <nav
      className="skall-nav"
      aria-label={t.navigasjon}
      data-region
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !aapen) return;
        setAapen(false);
        knapp.current?.focus();
      }}
    >
      <Button
        ref={knapp}
        className="skall-menyknapp"
        variant="tertiary"
        data-size="sm"
        aria-expanded={aapen}
        aria-controls="meny"
        onClick={() => setAapen(!aapen)}
      >
        {t.meny}
      </Button>
      <div id="meny" className="skall-meny" data-aapen={aapen || undefined}>
        {grupper.map((gruppe) => (
          <ul key={gruppe[0].href}>
            {gruppe.map(({ href, tekst, under }) => (
              <li key={href}>
                <Link
                  href={href}
                  onClick={() => setAapen(false)}
                  aria-current={sted === href || (under && sted.startsWith(under)) ? 'page' : undefined}
                >
                  {t.sider[tekst]}
                </Link>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  );
};
