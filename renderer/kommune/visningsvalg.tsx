import './visningsvalg.css';
import { Link, useLocation } from 'wouter';
import { useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

const visninger = [
  { href: '/kommuner', tekst: 'liste' },
  { href: '/kart', tekst: 'kart' },
] as const;

/** The kommuner as a list or on the map: two pages, side by side. */
export const Visningsvalg = () => {
  const t = useTekster(nb, nn).visning;
  const [sted] = useLocation();
  return (
    <nav className="visningsvalg" aria-label={t.tittel}>
      {visninger.map(({ href, tekst }) => (
        <Link key={href} href={href} aria-current={sted === href ? 'page' : undefined}>
          {t[tekst]}
        </Link>
      ))}
    </nav>
  );
};
