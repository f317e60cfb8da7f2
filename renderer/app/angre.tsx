import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Result } from '#shared/contract/result.ts';
import { feiltekst } from '../api/feil.ts';
import { useCommand, useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { useOrd } from '../synk/ord.ts';
import { useAngretaster } from '../ui/tastatur.ts';
import { nb, nn } from './tekster.ts';

/** Undo and redo of this session's changes, with what they concern; also Ctrl+Z and Ctrl+Y. */
export const Angre = () => {
  const t = useTekster(nb, nn).angre;
  const spraak = useSpraak();
  const ord = useOrd();
  const svar = useQuery('endring.hent', {});
  const angre = useCommand('endring.angre');
  const gjenta = useCommand('endring.gjenta');
  const [sagt, setSagt] = useState('');
  const { kanAngre, kanGjenta } = svar.status === 'klar' ? svar.value : { kanAngre: null, kanGjenta: null };
  const hva = (tabell: string) => ord.tabell(tabell).toLowerCase();

  const si = (resultat: Result<{ hoppetOver: number }>, gjort: string) => {
    if (!resultat.ok) setSagt(feiltekst(resultat.error, spraak));
    else setSagt(resultat.value.hoppetOver > 0 ? t.hoppetOver : gjort);
  };
  const angreSiste = async () =>
    kanAngre ? si(await angre({}), t.angret(hva(kanAngre.tabell))) : setSagt(t.ingenting);
  const gjentaSiste = async () =>
    kanGjenta ? si(await gjenta({}), t.gjentatt(hva(kanGjenta.tabell))) : setSagt(t.ingentingAaGjenta);
  useAngretaster(angreSiste, gjentaSiste);

  return (
    <div className="angre">
      <span className="angre-sagt" role="status">
        {sagt}
      </span>
      {kanGjenta && (
        <Button variant="tertiary" data-size="sm" aria-keyshortcuts="Control+Y" onClick={gjentaSiste}>
          {t.gjenta}
        </Button>
      )}
      <Button variant="tertiary" data-size="sm" aria-keyshortcuts="Control+Z" disabled={!kanAngre} onClick={angreSiste}>
        {kanAngre ? t.angreHva(hva(kanAngre.tabell)) : t.angre}
      </Button>
    </div>
  );
};
