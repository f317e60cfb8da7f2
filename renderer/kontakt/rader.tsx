import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, type SubmitEvent, useId, useRef, useState } from 'react';
import type { Failure, Result } from '#shared/contract/result.ts';
import { Feil } from '../api/vis.tsx';
import { Del } from '../ui/page.tsx';

interface RaderProps<R extends { readonly id: string }> {
  readonly tittel: string;
  readonly className: string;
  readonly rader: readonly R[];
  readonly ingen: string;
  readonly leggTil: string;
  readonly leggTilId?: string;
  readonly opprett: () => Promise<Result<{ id: string }>>;
  readonly slett: (id: string) => Promise<Result<unknown>>;
  /** `ny`: just made here, so that its first field takes focus. */
  readonly rad: (rad: R, nr: number, ny: boolean, fjern: () => void) => ReactNode;
}

/**
 * Rows that hang on a meeting. Enter in a field, or the button, makes one more and goes to it; when one is removed, focus
 * stays with the list.
 */
export const Rader = <R extends { readonly id: string }>(props: RaderProps<R>) => {
  const { rader, opprett, slett } = props;
  const [nyId, setNyId] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const knapp = useRef<HTMLButtonElement>(null);
  const egenId = useId();

  const leggTil = async (event: SubmitEvent) => {
    event.preventDefault();
    const svar = await opprett();
    if (svar.ok) setNyId(svar.value.id);
    setFailure(svar.ok ? null : svar.error);
  };
  const fjern = async (id: string) => {
    const svar = await slett(id);
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok) knapp.current?.focus();
  };

  return (
    <div className={props.className}>
      <Del tittel={props.tittel}>
        <form className="rader" autoComplete="off" noValidate onSubmit={(event) => void leggTil(event)}>
          {rader.length === 0 ? (
            <p className="rader-ingen">{props.ingen}</p>
          ) : (
            <ul>
              {rader.map((rad, i) => (
                <li key={rad.id}>{props.rad(rad, i + 1, rad.id === nyId, () => void fjern(rad.id))}</li>
              ))}
            </ul>
          )}
          <Button ref={knapp} id={props.leggTilId ?? egenId} type="submit" variant="secondary" data-size="sm">
            {props.leggTil}
          </Button>
          <Feil failure={failure} />
        </form>
      </Del>
    </div>
  );
};
