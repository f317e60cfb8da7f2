import { Checkbox } from '@digdir/designsystemet-react';
import { type ChangeEvent, useState } from 'react';
import { Link } from 'wouter';
import type { Failure } from '#shared/contract/result.ts';
import type { Paaminnelse } from '#shared/frist/paaminnelse.ts';
import { dagerMellom } from '#shared/lib/dato.ts';
import { useCommand, useSpraak, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { idag, visDag } from '../ui/dato.ts';
import { ordlegg } from './ordlegging.ts';
import { nb, nn } from './tekster.ts';

interface LinjeProps {
  readonly paaminnelse: Paaminnelse;
  /** Something was done that a screen reader should say. */
  readonly onSagt: (hva: string) => void;
}

/** One thing that needs the adviser: when, what with a way there, and why. */
export const Paaminnelseslinje = ({ paaminnelse, onSagt }: LinjeProps) => {
  const t = useTekster(nb, nn);
  const kode = { formaal: useKodeord('formaal'), soeknadsstatus: useKodeord('soeknadsstatus') };
  const { hva, hvorfor, lenke } = ordlegg(paaminnelse, t, kode);
  const { avtalepunktId, dato, anslag } = paaminnelse;
  return (
    <li className="paaminnelse">
      <Naar dato={dato} anslag={anslag} />
      <div className="paaminnelse-hva">
        <Link href={lenke}>{hva}</Link>
        <span className="paaminnelse-hvorfor">{hvorfor}</span>
      </div>
      {avtalepunktId && <Gjort avtalepunktId={avtalepunktId} hva={hva} onGjort={() => onSagt(t.krysset(hva))} />}
    </li>
  );
};

const Naar = ({ dato, anslag }: Pick<Paaminnelse, 'dato' | 'anslag'>) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  if (dato === null) return null;
  const dag = visDag(dato, spraak);
  return (
    <div className="paaminnelse-naar">
      <span className="paaminnelse-om">{t.dager(dagerMellom(idag(), dato))}</span>
      <time dateTime={dato}>{anslag ? t.omkring(dag) : dag}</time>
    </div>
  );
};

/** Ticked off, the line goes away: focus goes to the next one, or back to the top. */
const Gjort = ({ avtalepunktId, hva, onGjort }: { avtalepunktId: string; hva: string; onGjort: () => void }) => {
  const t = useTekster(nb, nn);
  const oppdater = useCommand('avtalepunkt.oppdater');
  const [krysset, setKrysset] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const kryssAv = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const linje = currentTarget.closest('li');
    const neste = (linje?.nextElementSibling ?? linje?.previousElementSibling)?.querySelector<HTMLElement>('a');
    setKrysset(true);
    const svar = await oppdater({ id: avtalepunktId, patch: { gjort: 1 } });
    setFailure(svar.ok ? null : svar.error);
    if (!svar.ok) return setKrysset(false);
    onGjort();
    (neste ?? document.querySelector<HTMLElement>('[data-sidetittel]'))?.focus();
  };
  return (
    <div className="paaminnelse-gjort ikke-paa-papir">
      <Checkbox
        label={
          <>
            {t.gjort} <span className="ds-sr-only">{hva}</span>
          </>
        }
        checked={krysset}
        onChange={(event) => void kryssAv(event)}
      />
      <Feil failure={failure} />
    </div>
  );
};
