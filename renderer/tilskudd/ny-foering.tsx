import { Button, Field, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import type { Tildelingslinje } from '#shared/contract/tilskudd.ts';
import { spillerom } from '#shared/tilskudd/stilling.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { Beloepfelt } from '../ui/beloepfelt.tsx';
import { Dagfelt } from '../ui/dagfelt.tsx';
import { idag } from '../ui/dato.ts';
import { gaaTilFoersteFeil } from '../ui/foerste-feil.ts';
import { nb, nn } from './tekster.ts';

const arter = ['utbetalt', 'forbrukt', 'tilbakebetalt'] as const;
type Art = (typeof arter)[number];

interface NyFoeringProps {
  readonly tildeling: Tildelingslinje;
  /** What was booked, in words; null for nothing. */
  readonly onFerdig: (resultat: string | null) => void;
}

/** Books what has been paid, used or paid back of a decision, perhaps on one of the tiltak it was split on. */
export const NyFoering = ({ tildeling, onFerdig }: NyFoeringProps) => {
  const t = useTekster(nb, nn);
  const foer = useCommand('postering.opprett');
  const [art, setArt] = useState<Art>('utbetalt');
  const [beloep, setBeloep] = useState<number | null | undefined>(null);
  const [dato, setDato] = useState<string | null>(idag);
  const [tiltakId, setTiltakId] = useState<string | null>(null);
  const [tekst, setTekst] = useState('');
  const [proevd, setProevd] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const tiltak = fordeltPaa(tildeling);

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProevd(true);
    if (beloep == null || dato === null) return gaaTilFoersteFeil(event.currentTarget);
    const svar = await foer({ tildelingId: tildeling.id, art, beloep, dato, tiltakId, tekst: tekst.trim() || null });
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok) onFerdig(t.foering.foert(t.foering.art[art], visBeloep(beloep)));
  };
  return (
    <form
      className="tilskudd-skjema"
      aria-label={t.foering.aapne}
      autoComplete="off"
      noValidate
      onSubmit={(event) => void send(event)}
    >
      <div className="tilskudd-felt">
        <Field>
          <Label>{t.foering.hva}</Label>
          <Select
            autoFocus
            value={art}
            onChange={({ target }) => setArt(arter.find((a) => a === target.value) ?? 'utbetalt')}
          >
            {arter.map((a) => (
              <Select.Option key={a} value={a}>
                {t.foering.art[a]}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Beloepfelt
          label={t.ramme.beloep}
          description={t.foering.rom(visBeloep(Math.max(spillerom(tildeling)[art], 0)))}
          value={beloep ?? null}
          onBeloep={setBeloep}
          error={proevd && beloep == null ? t.beloepFeil : undefined}
        />
        <Dagfelt
          label={t.linjer.dato}
          value={dato}
          onDag={setDato}
          error={proevd && dato === null ? t.datoFeil : undefined}
        />
        {tiltak.length > 0 && (
          <Field>
            <Label>{t.foering.tiltak}</Label>
            <Select value={tiltakId ?? ''} onChange={({ target }) => setTiltakId(target.value || null)}>
              <Select.Option value="">{t.foering.ikkeTiltak}</Select.Option>
              {tiltak.map(([id, tittel], i) => (
                <Select.Option key={id} value={id}>
                  {tittel?.trim() || t.skjema.utenTittel(i + 1)}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
        <Textfield
          label={t.foering.tekst}
          maxLength={1_000}
          value={tekst}
          onChange={({ target }) => setTekst(target.value)}
        />
      </div>
      <Feil failure={failure} />
      <div className="tilskudd-knapper">
        <Button type="submit" data-size="sm">
          {t.foering.foer}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => onFerdig(null)}>
          {t.avbryt}
        </Button>
      </div>
      <Paragraph data-size="sm" className="tilskudd-under">
        {t.foering.note}
      </Paragraph>
    </form>
  );
};

/** The tiltak that the decision was split on, each once. */
const fordeltPaa = ({ posteringer }: Tildelingslinje): [id: string, tittel: string | null][] => [
  ...new Map(
    posteringer.flatMap(({ art, tiltakId, tiltak }) => (art === 'vedtatt' && tiltakId ? [[tiltakId, tiltak]] : [])),
  ),
];
