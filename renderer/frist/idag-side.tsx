import './idag.css';
import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { type Hast, hastegrader, type Paaminnelse } from '#shared/frist/paaminnelse.ts';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { idag, visUkedag } from '../ui/dato.ts';
import { Del, Side } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { Notater } from './notater.tsx';
import { Paaminnelsesliste } from './paaminnelsesliste.tsx';
import { nb, nn } from './tekster.ts';

/** The first page: what needs me, why, and what I jotted down in passing. */
export const IdagSide = () => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const svar = useQuery('paaminnelse.list', {});
  const dag = visUkedag(idag(), spraak);
  return (
    <Side tittel={t.tittel} ingress={svar.status === 'klar' ? <Oppsummering dag={dag} alt={svar.value} /> : dag}>
      <div className="idag">
        <div className="idag-venter">
          <Vis svar={svar}>{(alt) => <Paaminnelser alt={alt.filter(vises)} />}</Vis>
        </div>
        <Notater />
      </div>
    </Side>
  );
};

/** The notes stand on the page themselves. */
const vises = ({ regel }: Paaminnelse): boolean => regel !== 'hurtignotater';

const Oppsummering = ({ dag, alt }: { dag: string; alt: readonly Paaminnelse[] }) => {
  const t = useTekster(nb, nn);
  const antall = (hast: Hast) => alt.filter((p) => p.hast === hast).length;
  const [forfalt, snart] = [antall('passert'), antall('snart')];
  const tall = [forfalt > 0 && t.forfalt(forfalt), snart > 0 && t.snart(snart)].filter((del) => del !== false);
  return (
    <>
      <span className="idag-dag">{dag}</span>
      <span>{(tall.length > 0 ? tall : [t.ingenHaster]).join(' · ')}</span>
    </>
  );
};

const Paaminnelser = ({ alt }: { alt: readonly Paaminnelse[] }) => {
  const t = useTekster(nb, nn);
  const [sagt, setSagt] = useState('');
  return (
    <>
      <p role="status" className="idag-sagt">
        {sagt}
      </p>
      {alt.length === 0 && (
        <Tom tekst={t.ingen}>
          <Button asChild variant="secondary">
            <Link href="/kommuner">{t.tilKommuner}</Link>
          </Button>
          <Button asChild variant="tertiary">
            <Link href="/moeter">{t.tilMoeter}</Link>
          </Button>
        </Tom>
      )}
      {hastegrader
        .map((hast) => ({ hast, gruppe: alt.filter((p) => p.hast === hast) }))
        .filter(({ gruppe }) => gruppe.length > 0)
        .map(({ hast, gruppe }) => (
          <Del key={hast} tittel={t.gruppe[hast]} handling={<span className="idag-antall">{gruppe.length}</span>}>
            <Paaminnelsesliste gruppe={gruppe} onSagt={setSagt} />
          </Del>
        ))}
    </>
  );
};
