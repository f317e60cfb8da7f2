import { Button, ValidationMessage } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { Hurtignotatlinje } from '#shared/contract/frist.ts';
import type { Input } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { useCommand, useSpraak, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { visTidspunkt } from '../ui/dato.ts';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { useKommunevalg } from './kommunevalg.ts';
import { useSortering } from './sortering.tsx';
import { nb, nn } from './tekster.ts';

interface NotatkortProps {
  readonly notat: Hurtignotatlinje;
  /** The note is sorted or removed: what became of it. */
  readonly onBorte: (hva: ReactNode) => void;
}

/** A note to be put where it belongs: its words and kommune are changed in place. */
export const Notatkort = ({ notat, onBorte }: NotatkortProps) => {
  const t = useTekster(nb, nn).notat;
  const spraak = useSpraak();
  const kommuner = useKommunevalg();
  const { lagre, failure: lagrefeil } = useLagring(notat.id);
  const { sorter, slett, mangler, failure } = useSortering(notat, onBorte);
  const [tomt, setTomt] = useState(false);
  return (
    <>
      <Autolagret
        label={t.fra(visTidspunkt(notat.tid, spraak, new Date().toISOString()))}
        multiline
        rows={2}
        maxLength={20_000}
        error={tomt ? t.ikkeTomt : undefined}
        value={notat.tekst}
        save={async (tekst, skriver) => {
          const ingen = !tekst?.trim();
          setTomt(ingen);
          return ingen || lagre({ tekst: tekst ?? '', skriver });
        }}
      />
      <AutolagretValg
        label={t.kommune}
        valg={kommuner}
        ingen={t.ingenKommune}
        value={notat.kommunenummer}
        save={(kommunenummer) => lagre({ kommunenummer })}
      />
      {mangler === 'kommune' && notat.kommunenummer === null && <ValidationMessage>{t.velgKommune}</ValidationMessage>}
      {mangler === 'deltakelse' && notat.kommunenummer !== null && (
        <ValidationMessage>
          {t.ingenDeltakelse}{' '}
          <Link href={`/kommune/${notat.kommunenummer}`}>{t.tilKommunen(notat.kommunenavn ?? '')}</Link>
        </ValidationMessage>
      )}
      <Feil failure={failure ?? lagrefeil} />
      <div className="idag-notat-knapper">
        <Button variant="secondary" data-size="sm" onClick={() => void sorter('moete')}>
          {t.tilMoete}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => void sorter('privat-notat')}>
          {t.tilPrivat}
        </Button>
        <Button variant="tertiary" data-size="sm" data-color="neutral" onClick={() => void slett()}>
          {t.slett}
        </Button>
      </div>
    </>
  );
};

const useLagring = (id: string) => {
  const oppdater = useCommand('hurtignotat.oppdater');
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    failure,
    lagre: async (felter: Omit<Input<'hurtignotat.oppdater'>, 'id'>): Promise<boolean> => {
      const svar = await oppdater({ id, ...felter });
      setFailure(svar.ok ? null : svar.error);
      return svar.ok;
    },
  };
};
