import { Button } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import type { Koblingsnotat } from '#shared/veileder/kobling.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { nb, nn } from './koblingstekster.ts';

interface NotatfeltProps {
  readonly koblingId: string;
  /** Absent until something is written. */
  readonly notat: Koblingsnotat | undefined;
  readonly onOpprettet?: (id: string) => void;
  readonly onFerdig: () => void;
}

/** A note as it is written: made by its first words, and never left empty. */
export const Notatfelt = ({ koblingId, notat, onOpprettet, onFerdig }: NotatfeltProps) => {
  const t = useTekster(nb, nn);
  const opprett = useCommand('koblingsnotat.opprett');
  const oppdater = useCommand('koblingsnotat.oppdater');
  const [failure, setFailure] = useState<Failure | null>(null);
  const id = useRef(notat?.id);
  const lagre = async (tekst: string | null, skriver: boolean) => {
    if (!tekst?.trim()) return true;
    const svar =
      id.current === undefined
        ? await opprett({ koblingId, tekst })
        : await oppdater({ id: id.current, tekst, skriver });
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok && id.current === undefined) {
      id.current = svar.value.id;
      onOpprettet?.(svar.value.id);
    }
    return svar.ok;
  };
  return (
    <div className="notatfelt">
      <Autolagret
        label={t.notat.notat}
        description={t.notat.hva}
        multiline
        autoFocus
        rows={2}
        maxLength={20_000}
        value={notat?.tekst ?? null}
        save={lagre}
      />
      <Feil failure={failure} />
      <Button variant="secondary" data-size="sm" onClick={onFerdig}>
        {t.ferdig}
      </Button>
    </div>
  );
};
