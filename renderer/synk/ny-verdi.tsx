import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { lesTall } from '#shared/lib/tall.ts';
import { useTekster } from '../api/program.tsx';
import { Dagfelt } from '../ui/dagfelt.tsx';
import { type Feltverdi, useOrd } from './ord.ts';
import type { Art } from './ordbok.ts';
import { nb, nn } from './tekster.ts';

interface NyVerdiProps {
  readonly navn: string;
  readonly art: Exclude<Art, 'henvisning'>;
  /** What the person starts from. */
  readonly fra: Feltverdi;
  readonly onVelg: (verdi: Feltverdi) => void;
  readonly onAvbryt: () => void;
}

/** A third value, made of the two or of neither, in the kind of field the value belongs in. */
export const NyVerdi = ({ navn, art, fra, onVelg, onAvbryt }: NyVerdiProps) => {
  const t = useTekster(nb, nn).konflikt;
  const [verdi, setVerdi] = useState<Feltverdi>(fra);
  const [proevd, setProevd] = useState(false);
  const lest = les(art, verdi);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setProevd(true);
    if (lest !== undefined) onVelg(lest);
  };
  return (
    <form className="konflikt-egen" noValidate onSubmit={send}>
      <Verdifelt
        label={t.egenFelt(navn)}
        art={art}
        verdi={verdi}
        onVerdi={setVerdi}
        error={proevd && lest === undefined ? t.ikkeTall : undefined}
      />
      <div className="synk-rad">
        <Button type="submit" data-size="sm">
          {t.bruk}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onAvbryt}>
          {t.avbryt}
        </Button>
      </div>
    </form>
  );
};

interface VerdifeltProps {
  readonly label: string;
  readonly art: NyVerdiProps['art'];
  readonly verdi: Feltverdi;
  readonly onVerdi: (verdi: Feltverdi) => void;
  readonly error: string | undefined;
}

const Verdifelt = ({ label, art, verdi, onVerdi, error }: VerdifeltProps) => {
  const { ordbok } = useOrd();
  const felles = { label, autoFocus: true, error, value: String(verdi ?? '') };
  switch (art) {
    case 'tekst':
      return <Textfield {...felles} multiline rows={6} onChange={(event) => onVerdi(event.target.value)} />;
    case 'linje':
    case 'tall':
    case 'tidspunkt':
      return <Textfield {...felles} autoComplete="off" onChange={(event) => onVerdi(event.target.value)} />;
    case 'dag':
      return <Dagfelt label={label} value={verdi === null ? null : String(verdi)} onDag={onVerdi} />;
    default: {
      const valg = art === 'ja-nei' ? { 1: ordbok.ja, 0: ordbok.nei } : ordbok.kode[art];
      return (
        <Field>
          <Label>{label}</Label>
          <Select
            autoFocus
            value={String(verdi ?? '')}
            onChange={({ target }) => onVerdi(art === 'ja-nei' ? Number(target.value) : target.value)}
          >
            {Object.entries(valg).map(([kode, ord]) => (
              <Select.Option key={kode} value={kode}>
                {ord}
              </Select.Option>
            ))}
          </Select>
        </Field>
      );
    }
  }
};

/** The value as the store keeps it; undefined where it cannot be one. */
const les = (art: Art, verdi: Feltverdi): Feltverdi | undefined => {
  if (verdi === null || String(verdi).trim() === '') return null;
  return art === 'tall' ? (typeof verdi === 'number' ? verdi : lesTall(String(verdi))) : verdi;
};
