import './importer.css';
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Importrapport } from '#shared/indikator/maaling.ts';
import { Arbeidslinje } from '../api/arbeid.tsx';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Del, Side } from '../ui/page.tsx';
import { visTall } from '../ui/tall.ts';
import { Filrapport } from './filrapport.tsx';
import { nb, nn } from './importer-tekster.ts';
import { useImportering } from './importering.ts';
import { ImporterteFiler } from './importerte-filer.tsx';
import { SlikHenterDu } from './slik-henter-du.tsx';
import { Slippsone } from './slippsone.tsx';

/** Udir's result files, seen before they are stored. */
export const ImporterSide = () => {
  const t = useTekster(nb, nn);
  const importering = useImportering();
  const { arbeid, leser, filer, ferdig, failure } = importering;
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <div className="importer-inn">
        <Slippsone onFiler={(valgte) => void importering.proev(valgte)} />
        <SlikHenterDu />
      </div>
      {arbeid && <Arbeidslinje key={arbeid} id={arbeid} tekst={leser ? t.leser(leser.nr, leser.av) : t.importerer} />}
      <Feil failure={failure} />
      {ferdig && <Ferdig rapporter={ferdig} />}
      {filer.length > 0 && <Forhaandsvisning {...importering} />}
      <ImporterteFiler />
    </Side>
  );
};

const Forhaandsvisning = ({ arbeid, filer, nye, importerNye, avbryt, taBort }: ReturnType<typeof useImportering>) => {
  const t = useTekster(nb, nn);
  const utenMestring = filer.some(({ svar }) => svar.ok && !svar.value.harMestringsnivaa);
  const harSkjermet = filer.some(
    ({ svar }) => svar.ok && Object.values(svar.value.skjermet).some((antall) => antall > 0),
  );
  return (
    <Del tittel={t.filer.tittel} handling={<span className="importer-note">{t.filer.ingenting}</span>}>
      <ul className="filrapporter">
        {filer.map((proevd) => (
          <Filrapport key={proevd.fil.fil} proevd={proevd} onTaBort={() => taBort(proevd.fil.fil)} />
        ))}
      </ul>
      {harSkjermet && <p className="importer-note">{t.fil.skjermetHva}</p>}
      {utenMestring && (
        <Alert data-color="info">
          <Heading level={3} data-size="2xs">
            {t.mestring.tittel}
          </Heading>
          <Paragraph>{t.mestring.hva}</Paragraph>
        </Alert>
      )}
      <div className="importer-knapper">
        {nye.length > 0 ? (
          <Button disabled={arbeid !== null} onClick={() => void importerNye()}>
            {t.filer.importer(nye.length)}
          </Button>
        ) : (
          <span>{filer.every(({ svar }) => svar.ok) && t.filer.ingenNye}</span>
        )}
        <Button variant="tertiary" disabled={arbeid !== null} onClick={avbryt}>
          {t.filer.avbryt}
        </Button>
      </div>
    </Del>
  );
};

const Ferdig = ({ rapporter }: { rapporter: readonly Importrapport[] }) => {
  const t = useTekster(nb, nn);
  const rader = rapporter.flatMap(({ plassert }) => Object.values(plassert)).reduce((sum, antall) => sum + antall, 0);
  return (
    <Alert data-color="success" role="status">
      <Paragraph>{t.ferdig(rapporter.length, visTall(rader))}</Paragraph>
      <Button asChild variant="secondary" data-size="sm">
        <Link href="/kommuner">{t.tilKommuner}</Link>
      </Button>
    </Alert>
  );
};
