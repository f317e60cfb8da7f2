import { Fieldset } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import type { Input } from '#shared/contract/index.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { Beloepfelt } from '../ui/beloepfelt.tsx';
import { nb, nn } from './tekster.ts';

type Deler = NonNullable<Input<'tildeling.opprett'>['fordeling']>;

/**
 * How a sum is split on tiltak while it is typed; what is not split stays as a part of its own.
 * @param beloep the whole, øre; null while it is not known
 */
export const useFordeling = (beloep: number | null) => {
  const [skrevet, setSkrevet] = useState<Readonly<Record<string, number | null | undefined>>>({});
  const paaTiltak = Object.entries(skrevet).flatMap(([tiltakId, oere]) => (oere ? [{ tiltakId, beloep: oere }] : []));
  const igjen = (beloep ?? 0) - paaTiltak.reduce((sum, del) => sum + del.beloep, 0);
  const uforstaatt = (tiltakId: string) => tiltakId in skrevet && skrevet[tiltakId] === undefined;
  return {
    igjen,
    fordelt: paaTiltak.length > 0,
    gyldig: igjen >= 0 && !Object.keys(skrevet).some(uforstaatt),
    deler: paaTiltak.length > 0 ? medRest(paaTiltak, igjen) : undefined,
    verdi: (tiltakId: string): number | null => skrevet[tiltakId] ?? null,
    uforstaatt,
    sett: (tiltakId: string, oere: number | null | undefined) => setSkrevet((foer) => ({ ...foer, [tiltakId]: oere })),
    nullstill: () => setSkrevet({}),
  };
};

const medRest = (deler: Deler, igjen: number): Deler =>
  igjen > 0 ? [...deler, { tiltakId: null, beloep: igjen }] : deler;

interface FordelingProps {
  readonly deltakelse: DeltakelseLinje;
  readonly beloep: number | null;
  readonly fordeling: ReturnType<typeof useFordeling>;
  /** Somebody has tried to go on. */
  readonly proevd: boolean;
}

/** One amount per tiltak of the deltakelse, and what is left to split, as it is typed. */
export const Fordeling = ({ deltakelse, beloep, fordeling, proevd }: FordelingProps) => {
  const { beloepFeil, skjema: t } = useTekster(nb, nn);
  const kjeder = useQuery('kjede.list', { kommunenummer: deltakelse.kommunenummer });
  const kjede = kjeder.status === 'klar' ? kjeder.value.find((k) => k.deltakelseId === deltakelse.id) : undefined;
  if (!kjede || kjede.tiltak.length === 0) return null;
  const { igjen, fordelt } = fordeling;
  const sagt =
    beloep === null
      ? t.foerst
      : igjen < 0
        ? t.formye(visBeloep(-igjen))
        : igjen === 0 && fordelt
          ? t.alt
          : t.igjen(visBeloep(igjen));
  return (
    <Fieldset className="fordeling">
      <Fieldset.Legend>{t.fordeling}</Fieldset.Legend>
      <Fieldset.Description>{t.fordelingHva}</Fieldset.Description>
      <div className="tilskudd-felt">
        {kjede.tiltak.map(({ id, tittel }, i) => (
          <Beloepfelt
            key={id}
            description={visBeloep(0)}
            label={tittel?.trim() || t.utenTittel(i + 1)}
            value={fordeling.verdi(id)}
            onBeloep={(oere) => fordeling.sett(id, oere)}
            error={proevd && fordeling.uforstaatt(id) ? beloepFeil : undefined}
          />
        ))}
      </div>
      <p role="status" className="fordeling-igjen" data-formye={igjen < 0 || undefined}>
        {sagt}
      </p>
    </Fieldset>
  );
};
