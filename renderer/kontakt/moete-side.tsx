import './moete.css';
import { Link as DsLink } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Output } from '#shared/contract/index.ts';
import { useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { visDag } from '../ui/dato.ts';
import { Side } from '../ui/page.tsx';
import { Moetehandlinger } from './moetehandlinger.tsx';
import { Moetelesing } from './moetelesing.tsx';
import { Moeteskjema } from './moeteskjema.tsx';
import { Moetestatus } from './moetestatus.tsx';
import { nb, nn } from './tekster.ts';

/** One meeting: written while it is a draft, read when it is finished. */
export const MoeteSide = ({ id }: { id: string }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const svar = useQuery('moete.hent', { id });
  const moete = svar.status === 'klar' ? svar.value.moete : null;
  return (
    <Side
      tittel={moete ? t.moete(moete.kommunenavn) : t.liste.tittel}
      ingress={moete?.dato && visDag(moete.dato, spraak)}
      sti={
        <DsLink asChild className="ikke-paa-papir" data-color="neutral">
          {moete ? (
            <Link href={`/kommune/${moete.kommunenummer}`}>{t.tilKommunen(moete.kommunenavn)}</Link>
          ) : (
            <Link href="/moeter">{t.liste.tittel}</Link>
          )}
        </DsLink>
      }
      handlinger={moete && <Moetehandlinger moete={moete} />}
    >
      <Vis svar={svar}>{(value) => <Moete {...value} />}</Vis>
    </Side>
  );
};

const Moete = (value: Output<'moete.hent'>) => (
  <>
    <Moetestatus {...value} />
    {value.moete.ferdig === 1 ? <Moetelesing {...value} /> : <Moeteskjema {...value} />}
  </>
);
