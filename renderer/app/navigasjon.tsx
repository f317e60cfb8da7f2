import { Button, Tag } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useQuery, useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

const grupper = [
  [
    { href: '/', tekst: 'idag', under: [] },
    { href: '/kommuner', tekst: 'kommuner', under: ['/kommune/', '/kart'] },
    { href: '/moeter', tekst: 'moeter', under: ['/moete/'] },
  ],
  [
    { href: '/uttrekk', tekst: 'uttrekk', under: [] },
    { href: '/veiledere', tekst: 'veiledere', under: ['/veileder/'] },
    { href: '/tilskudd', tekst: 'tilskudd', under: [] },
    { href: '/samlinger', tekst: 'samlinger', under: ['/samling/'] },
  ],
  [
    { href: '/importer', tekst: 'importer', under: [] },
    { href: '/rapport', tekst: 'rapport', under: [] },
    { href: '/synk', tekst: 'synk', under: [] },
  ],
  [
    { href: '/papirkurv', tekst: 'papirkurv', under: [] },
    { href: '/innstillinger', tekst: 'innstillinger', under: [] },
    { href: '/om', tekst: 'om', under: [] },
  ],
] as const;

/** The way about; behind a button where the window is narrow. */
export const Navigasjon = () => {
  const t = useTekster(nb, nn);
  const [sted] = useLocation();
  const innstilling = useQuery('innstilling.hent', {});
  const nytt = innstilling.status === 'klar' && innstilling.value.sisteNytt !== innstilling.value.programversjon;
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
                  aria-current={sted === href || under.some((start) => sted.startsWith(start)) ? 'page' : undefined}
                >
                  {t.sider[tekst]}
                  {href === '/om' && nytt && (
                    <Tag className="skall-nytt" data-size="sm" data-color="info">
                      {t.nytt}
                    </Tag>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  );
};
