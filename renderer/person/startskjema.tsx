import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { contract } from '#shared/contract/index.ts';
import type { Failure, Result } from '#shared/contract/result.ts';
import { Arbeidslinje, useArbeid } from '../api/arbeid.tsx';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Maatevalg, type Startvalg } from './maatevalg.tsx';
import { nb, nn } from './tekster.ts';

/** Who I am, and which of the three ways in. */
export const Startskjema = () => {
  const t = useTekster(nb, nn);
  const [valg, setValg] = useState<Startvalg>({ navn: '', maate: 'embete', embete: '', epost: '', fil: null });
  const [proevd, setProevd] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const start = useStart();
  const arbeid = useArbeid();
  const feil = feilI(valg, t);

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProevd(true);
    setFailure(null);
    if (arbeid.id) return;
    if (Object.values(feil).some(Boolean)) {
      const skjema = event.currentTarget;
      requestAnimationFrame(() => skjema.querySelector<HTMLElement>('[aria-invalid="true"], [data-mangler]')?.focus());
      return;
    }
    const svar = await arbeid.kjoer((id) => start(valg, id));
    if (!svar.ok) setFailure(svar.error);
  };
  const vist: Partial<typeof feil> = proevd ? feil : {};

  return (
    <form className="startskjema" noValidate onSubmit={(event) => void send(event)}>
      <Textfield
        label={t.navn}
        description={t.navnHvorfor}
        autoComplete="name"
        value={valg.navn}
        error={vist.navn}
        onChange={(event) => setValg({ ...valg, navn: event.target.value })}
      />
      <Fieldset>
        <Fieldset.Legend>{t.maate}</Fieldset.Legend>
        <Maatevalg
          valg={valg}
          endre={(patch) => setValg((forrige) => ({ ...forrige, ...patch }))}
          onFeil={setFailure}
          feil={vist}
        />
      </Fieldset>
      <Feil failure={failure} />
      {arbeid.id && valg.maate === 'sentralfil' ? (
        <Arbeidslinje id={arbeid.id} tekst={t.leser} />
      ) : (
        <Button type="submit" className="startskjema-knapp" loading={arbeid.id !== null}>
          {t.start}
        </Button>
      )}
    </form>
  );
};

/** Starts the way that was chosen; the shell takes over by itself when it is done. */
const useStart = () => {
  const nyRaadgiver = useCommand('raadgiver.opprett');
  const nyttEksempel = useCommand('eksempel.opprett');
  const fraSentralfil = useCommand('sentralfil.importer');
  return ({ navn, maate, embete, epost, fil }: Startvalg, arbeid: string): Promise<Result<unknown>> => {
    if (maate === 'eksempel') return nyttEksempel({ navn });
    if (maate === 'sentralfil' && fil) return fraSentralfil({ fil, navn, arbeid });
    return nyRaadgiver({ navn, embete, epost: epost.trim() || null });
  };
};

/** What is missing, by the same schema as the program's own. */
const feilI = ({ navn, maate, embete, epost, fil }: Startvalg, t: ReturnType<typeof useTekster<typeof nb>>) => {
  const felt = contract['raadgiver.opprett'].input.shape;
  return {
    navn: felt.navn.safeParse(navn).success ? undefined : t.navnMangler,
    embete: maate === 'embete' && !embete ? t.embeteMangler : undefined,
    epost: maate === 'embete' && !felt.epost.safeParse(epost.trim() || null).success ? t.epostFeil : undefined,
    fil: maate === 'sentralfil' && !fil ? t.filMangler : undefined,
  };
};
