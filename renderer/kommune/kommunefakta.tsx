import type { ReactNode } from 'react';
import type { Kommune } from '#shared/kommune/kommune.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Fakta } from '../ui/fakta.tsx';
import { visTall } from '../ui/tall.ts';
import { nb, nn } from './tekster.ts';

/** What the register knows of a kommune, with a mark on what the embete has corrected. */
export const Kommunefakta = ({ kommune, rettet }: { kommune: Kommune; rettet: readonly string[] }) => {
  const t = useTekster(nb, nn);
  const maalform = useKodeord('maalform');
  const fakta: readonly (readonly [string, string, ReactNode])[] = [
    ['kommunenummer', t.kolonne.kommunenummer, kommune.kommunenummer],
    ['fylke', t.kolonne.fylke, kommune.fylke],
    ['maalform', t.kolonne.maalform, maalform[kommune.maalform]],
    [
      'innbyggere',
      t.kolonne.innbyggere,
      <>
        {visTall(kommune.innbyggere)} <small>{t.kort.innbyggereDato(kommune.innbyggereAar)}</small>
      </>,
    ],
    ['administrasjonssenter', t.kort.senter, kommune.administrasjonssenter],
    ['samiskNavn', t.kort.samisk, kommune.samiskNavn && <span lang="smi">{kommune.samiskNavn}</span>],
    ['kvenskNavn', t.kort.kvensk, kommune.kvenskNavn && <span lang="fkv">{kommune.kvenskNavn}</span>],
  ];
  return (
    <Fakta
      fakta={fakta.map(([felt, navn, verdi]) => [
        navn,
        verdi && (
          <>
            {verdi} {rettet.includes(felt) && <small>({t.kort.rettet})</small>}
          </>
        ),
      ])}
    />
  );
};
