import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Kjede } from '#shared/contract/kjede.ts';
import type { Failure, Result } from '#shared/contract/result.ts';
import { useCommand } from '../api/program.tsx';
import { erKnapp, type Felt, feltId } from './felt.ts';
import type { Aapen } from './plassering.ts';

/** Which row of a chain is open for writing, at most one; new rows, and where focus goes. */
export interface Redigering {
  readonly aapen: Aapen | null;
  /** The open row was just made, so its first field takes focus. */
  readonly ny: boolean;
  readonly failure: Failure | null;
  /** Opens the row where the field is in it, and moves focus there. */
  gaaTil(felt: Felt, radId: string): void;
  lukk(radId: string): void;
  nyUtfordring(): void;
  /** Answers the utfordring from the start, where one is given. */
  nyttTiltak(utfordringId?: string): void;
  slett(tabell: 'utfordring' | 'tiltak', radId: string): void;
}

export const useRedigering = ({ deltakelseId, tiltak }: Kjede): Redigering => {
  const [aapen, setAapen] = useState<(Aapen & { ny: boolean }) | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const opprettUtfordring = useCommand('utfordring.opprett');
  const opprettTiltak = useCommand('tiltak.opprett');
  const slettUtfordring = useCommand('utfordring.slett');
  const slettTiltak = useCommand('tiltak.slett');

  const fokuser = (felt: Felt, radId: string) => document.getElementById(feltId(felt, radId))?.focus();
  const utfoer = async (arbeid: Promise<Result<{ id: string }>>, ferdig: (id: string) => void) => {
    const svar = await arbeid;
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok) ferdig(svar.value.id);
  };
  const aapneNy =
    (under: string | null = null) =>
    (id: string) =>
      setAapen({ id, under, ny: true });
  const under = (radId: string) => tiltak.find(({ id }) => id === radId)?.utfordringer[0] ?? null;

  return {
    aapen,
    ny: aapen?.ny ?? false,
    failure,
    gaaTil(felt, radId) {
      if (!erKnapp(felt))
        flushSync(() => setAapen((naa) => (naa?.id === radId ? naa : { id: radId, under: under(radId), ny: false })));
      fokuser(felt, radId);
    },
    lukk(radId) {
      flushSync(() => setAapen(null));
      fokuser('rediger', radId);
    },
    nyUtfordring: () => void utfoer(opprettUtfordring({ deltakelseId }), aapneNy()),
    nyttTiltak: (utfordringId) =>
      void utfoer(
        opprettTiltak({ deltakelseId, ...(utfordringId !== undefined && { utfordringer: [utfordringId] }) }),
        aapneNy(utfordringId),
      ),
    slett: (tabell, radId) =>
      void utfoer((tabell === 'utfordring' ? slettUtfordring : slettTiltak)({ id: radId }), () => {
        setAapen(null);
        fokuser('ny-utfordring', deltakelseId);
      }),
  };
};
