import { Button, Link as DsLink } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Kjede } from '#shared/contract/kjede.ts';
import type { LoesTraad } from '#shared/tiltak/loese-traader.ts';
import { useTekster } from '../api/program.tsx';
import { feltFor } from './felt.ts';
import type { Redigering } from './redigering.ts';
import { nb, nn } from './tekster.ts';

/** So many rows are read at a glance; the rest on asking. */
const FOERST = 5;

/** What hangs loose, a line for each row of the chain, with the way to where it is tied. */
export const LoeseTraader = ({ kjede, gaaTil }: { kjede: Kjede; gaaTil: Redigering['gaaTil'] }) => {
  const t = useTekster(nb, nn);
  const [alle, setAlle] = useState(false);
  const { traader, tilstand, fase } = kjede;
  const perRad = [...Map.groupBy(traader, ({ id }) => id)];
  const vises = alle || perRad.length <= FOERST + 1 ? perRad : perRad.slice(0, FOERST);
  if (tilstand !== 'aktiv' || fase === 'avsluttet') return null;
  return (
    <div className="traader ikke-paa-papir">
      <p role="status" className="traader-status">
        {traader.length === 0 ? t.ingenTraader : t.traader(traader.length)}
      </p>
      {vises.length > 0 && (
        <ul>
          {vises.map(([id, egne]) => (
            <li key={id}>
              <span className="traader-rad">{navnPaa(egne[0], t)}</span>{' '}
              <span className="traader-hva">
                {egne.map(({ regel }) => (
                  <DsLink key={regel} asChild>
                    <button type="button" onClick={() => gaaTil(feltFor[regel], id)}>
                      <span className="ds-sr-only">{navnPaa(egne[0], t)}</span> {t.traad[regel]}
                    </button>
                  </DsLink>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {vises.length < perRad.length && (
        <Button variant="tertiary" data-size="sm" onClick={() => setAlle(true)}>
          {t.visAlleTraader(perRad.length - vises.length)}
        </Button>
      )}
    </div>
  );
};

const navnPaa = (traad: LoesTraad | undefined, t: typeof nb): string => {
  if (!traad) return '';
  return traad.hva ? `«${traad.hva}»` : t.utenNavn[traad.tabell];
};
