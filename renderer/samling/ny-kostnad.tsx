import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useRef, useState } from 'react';
import type { Failure } from '#shared/contract/result.ts';
import type { Samling } from '#shared/samling/samling.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { Beloepfelt } from '../ui/beloepfelt.tsx';
import { Dagfelt } from '../ui/dagfelt.tsx';
import { idag } from '../ui/dato.ts';
import { gaaTilFoersteFeil } from '../ui/foerste-feil.ts';
import { nb, nn } from './tekster.ts';

/** Posts a cost on the samling's ramme. What is refused stays as it was typed. */
export const NyKostnad = ({ samling }: { samling: Samling }) => {
  const t = useTekster(nb, nn).kostnad;
  const foer = useCommand('postering.opprett');
  const [hva, setHva] = useState('');
  const [beloep, setBeloep] = useState<number | null | undefined>(null);
  const [dato, setDato] = useState<string | null>(() =>
    samling.start !== null && samling.start < idag() ? samling.start : idag(),
  );
  const [proevd, setProevd] = useState(false);
  const [nr, setNr] = useState(0);
  const [sagt, setSagt] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const foerste = useRef<HTMLInputElement>(null);
  const tekst = hva.trim();

  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProevd(true);
    setSagt('');
    if (tekst === '' || beloep == null || dato === null) return gaaTilFoersteFeil(event.currentTarget);
    const svar = await foer({ samlingId: samling.id, art: 'forbrukt', beloep, dato, tekst });
    setFailure(svar.ok ? null : svar.error);
    if (!svar.ok) return;
    setSagt(t.foert([tekst, visBeloep(beloep)].join(', ')));
    setHva('');
    setBeloep(null);
    setProevd(false);
    setNr(nr + 1); // a new field, without what was typed in the old
    foerste.current?.focus();
  };

  return (
    <form className="nyrad ikke-paa-papir" autoComplete="off" noValidate onSubmit={(event) => void send(event)}>
      <Fieldset>
        <Fieldset.Legend>{t.ny}</Fieldset.Legend>
        <div className="nykostnad-felt">
          <Textfield
            ref={foerste}
            label={t.hva}
            maxLength={1_000}
            value={hva}
            error={proevd && tekst === '' ? t.hvaFeil : undefined}
            onChange={({ target }) => setHva(target.value)}
          />
          <Beloepfelt
            key={nr}
            label={t.beloep}
            value={beloep ?? null}
            onBeloep={setBeloep}
            error={proevd && beloep == null ? t.beloepFeil : undefined}
          />
          <Dagfelt
            label={t.dato}
            value={dato}
            onDag={setDato}
            error={proevd && dato === null ? t.datoFeil : undefined}
          />
        </div>
      </Fieldset>
      <Button type="submit" variant="secondary" data-size="sm">
        {t.foer}
      </Button>
      <p role="status" className="samling-note samling-tom">
        {sagt}
      </p>
      <Feil failure={failure} />
    </form>
  );
};
