import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { SynkStatus } from '#shared/contract/events.ts';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { visTidspunkt } from '../ui/dato.ts';
import type { Spraakkode } from '../ui/spraak.ts';
import { nb, nn } from './tekster.ts';

/** How sharing with the others is doing, in words; leads to the page that says more. */
export const Synklinje = () => {
  const t = useTekster(nb, nn).synk;
  const spraak = useSpraak();
  const svar = useQuery('synk.hent', {});
  const naa = useMinutt();
  return (
    <Link href="/synk" className="synklinje">
      {svar.status === 'klar' ? synksetning(svar.value, t, spraak, naa) : t.ukjent}
    </Link>
  );
};

/** `12 endringer venter · sist bekreftet i dag 08:14 · ingen sentralmappe valgt` */
export const synksetning = (
  status: SynkStatus,
  t: ReturnType<typeof useTekster<typeof nb>>['synk'],
  spraak: Spraakkode,
  naa: string,
): string =>
  [
    status.venter === 0 ? (status.sistBekreftet ? t.ingenVenter : t.ingenEndringer) : t.venter(status.venter),
    status.sistBekreftet && t.bekreftet(visTidspunkt(status.sistBekreftet, spraak, naa)),
    status.konflikter > 0 && t.konflikter(status.konflikter),
    status.mangler.length > 0 && t.mangler,
    status.aarsak === 'senter-utilgjengelig' ? t.utilgjengelig : t.tilstand[status.tilstand],
  ]
    .filter(Boolean)
    .join(' · ');

/** The time, so that «i dag» does not stay over midnight. */
const useMinutt = (): string => {
  const [naa, setNaa] = useState(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setNaa(new Date().toISOString()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return naa;
};
