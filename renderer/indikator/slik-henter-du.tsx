import { Heading, Link, List } from '@digdir/designsystemet-react';
import { useHost, useTekster } from '../api/program.tsx';
import { nb, nn } from './importer-tekster.ts';

const STATISTIKK = 'https://www.udir.no/tall-og-forskning/statistikk/statistikk-grunnskole/';

/** How the files are fetched from Udir, with the tick that is easily forgotten. */
export const SlikHenterDu = () => {
  const t = useTekster(nb, nn).slik;
  const host = useHost();
  return (
    <section className="slik-henter-du">
      <Heading level={2} data-size="2xs">
        {t.tittel}
      </Heading>
      <List.Ordered>
        {[t.steg1, t.steg2, t.steg3, t.steg4].map((steg) => (
          <List.Item key={steg}>{steg}</List.Item>
        ))}
      </List.Ordered>
      <Link asChild>
        <button type="button" onClick={() => host.aapneLenke(STATISTIKK)}>
          {t.aapne}
        </button>
      </Link>
    </section>
  );
};
