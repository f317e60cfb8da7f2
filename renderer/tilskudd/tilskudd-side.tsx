import './tilskudd.css';
import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Rammelinje } from '#shared/contract/tilskudd.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Vis } from '../api/vis.tsx';
import { idag } from '../ui/dato.ts';
import { Del, Side } from '../ui/page.tsx';
import { Tom } from '../ui/tom.tsx';
import { Aarsvedtak } from './aarsvedtak.tsx';
import { NyRamme } from './ny-ramme.tsx';
import { Rammekort } from './rammekort.tsx';
import { nb, nn } from './tekster.ts';
import { VentendeSoeknader } from './ventende-soeknader.tsx';

/** The money of the embete in one year: what there is, what is bound, what waits, what has been decided. */
export const TilskuddSide = () => {
  const t = useTekster(nb, nn);
  const iAar = Number(idag().slice(0, 4));
  const [aar, setAar] = useState(iAar);
  return (
    <Side tittel={t.tittel} ingress={t.ingress}>
      <Vis svar={useQuery('ramme.list', {})}>
        {(rammer) => (
          <>
            <Aarsvelger
              aar={aar}
              aarene={[...new Set([iAar + 1, iAar, ...rammer.map((ramme) => ramme.aar)])].sort((a, b) => b - a)}
              onAar={setAar}
            />
            <Rammer key={aar} aar={aar} rammer={rammer.filter((ramme) => ramme.aar === aar)} />
          </>
        )}
      </Vis>
      <VentendeSoeknader />
      <Aarsvedtak aar={aar} />
    </Side>
  );
};

interface AarsvelgerProps {
  readonly aar: number;
  readonly aarene: readonly number[];
  readonly onAar: (aar: number) => void;
}

const Aarsvelger = ({ aar, aarene, onAar }: AarsvelgerProps) => {
  const t = useTekster(nb, nn);
  return (
    <Field className="tilskudd-aar">
      <Label>{t.aar}</Label>
      <Select width="auto" value={aar} onChange={({ target }) => onAar(Number(target.value))}>
        {aarene.map((ett) => (
          <Select.Option key={ett} value={ett}>
            {ett}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
};

const Rammer = ({ aar, rammer }: { aar: number; rammer: readonly Rammelinje[] }) => {
  const t = useTekster(nb, nn).ramme;
  const [ny, setNy] = useState(false);
  const [sagt, setSagt] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const knapp = useRef<HTMLButtonElement>(null);
  const lukk = (hva: string | null) => {
    flushSync(() => {
      setNy(false);
      setSagt(hva === null ? '' : t.lagtTil(hva));
    });
    (hva === null ? knapp : status).current?.focus(); // the first ramme moves the button
  };
  const leggTil = (
    <Button ref={knapp} variant="secondary" data-size="sm" onClick={() => setNy(true)}>
      {t.ny}
    </Button>
  );
  return (
    <Del tittel={t.tittel(aar)} handling={!ny && rammer.length > 0 && leggTil}>
      <p ref={status} role="status" tabIndex={-1} className="tilskudd-sagt">
        {sagt}
      </p>
      {ny && <NyRamme aar={aar} har={rammer.map(({ formaal }) => formaal)} onFerdig={lukk} />}
      {rammer.length > 0 ? (
        <div className="rammer">
          {rammer.map((ramme) => (
            <Rammekort key={ramme.id} ramme={ramme} />
          ))}
        </div>
      ) : (
        !ny && <Tom tekst={t.ingen(aar)}>{leggTil}</Tom>
      )}
    </Del>
  );
};
