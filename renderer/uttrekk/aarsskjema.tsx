import { Button, Card, Heading, Textfield } from '@digdir/designsystemet-react';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import type { Failure, Result } from '#shared/contract/result.ts';
import { Uttrekk } from '#shared/uttrekk/uttrekk.ts';
import { Feil } from '../api/vis.tsx';
import { idag } from '../ui/dato.ts';

interface AarsskjemaProps {
  readonly tittel: string;
  /** Of its heading. */
  readonly nivaa: 2 | 3;
  readonly ord: { readonly aar: string; readonly aarFeil: string; readonly opprett: string; readonly avbryt: string };
  readonly lag: (aar: number) => Promise<Result<{ id: string }>>;
  /** The id of what was made, or was there already; null where nothing was. */
  readonly onFerdig: (id: string | null) => void;
  /** Fields beside the year. */
  readonly children?: ReactNode;
}

/** The form that something new in an uttrekk begins with: its year. */
export const Aarsskjema = ({ tittel, nivaa, ord, lag, onFerdig, children }: AarsskjemaProps) => {
  const [aar, setAar] = useState(idag().slice(0, 4));
  const [proevd, setProevd] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const lest = Uttrekk.shape.aar.safeParse(Number(aar));

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setProevd(true);
    if (!lest.success) return;
    const svar = await lag(lest.data);
    if (svar.ok) onFerdig(svar.value.id);
    else setFailure(svar.error);
  };

  return (
    <Card asChild className="deltakelseskort" variant="tinted" data-color="neutral">
      <form noValidate onSubmit={(event) => void send(event)}>
        <Heading level={nivaa} data-size="2xs">
          {tittel}
        </Heading>
        <div className="deltakelseskort-felt">
          <Textfield
            label={ord.aar}
            inputMode="numeric"
            autoComplete="off"
            autoFocus
            value={aar}
            error={proevd && !lest.success ? ord.aarFeil : undefined}
            onChange={(event) => setAar(event.target.value)}
          />
          {children}
        </div>
        <Feil failure={failure} />
        <div className="deltakelseskort-knapper">
          <Button type="submit">{ord.opprett}</Button>
          <Button variant="tertiary" onClick={() => onFerdig(null)}>
            {ord.avbryt}
          </Button>
        </div>
      </form>
    </Card>
  );
};
