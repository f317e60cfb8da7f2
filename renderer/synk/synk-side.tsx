import './synk.css';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { Side } from '../ui/page.tsx';
import { AndresEndringer } from './andres-endringer.tsx';
import { Konflikter } from './konflikter.tsx';
import { Sentralfil } from './sentralfil.tsx';
import { Sentralmappe } from './sentralmappe.tsx';
import { Synkstatus } from './synkstatus.tsx';
import { nb, nn } from './tekster.ts';

/** How the work is shared: the state in words, the central folder, what waits for a choice, and what the others have done. */
export const SynkSide = () => {
  const t = useTekster(nb, nn);
  const innstilling = useQuery('innstilling.hent', {});
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <Synkstatus />
      <Konflikter />
      <Vis svar={innstilling}>{({ sentralmappe }) => <Sentralmappe sentralmappe={sentralmappe} />}</Vis>
      <AndresEndringer />
      <Sentralfil />
    </Side>
  );
};
