import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { lesTall } from '#shared/lib/tall.ts';
import { useTekster } from '../api/program.tsx';
import { Beloepfelt } from '../ui/beloepfelt.tsx';
import { Dagfelt } from '../ui/dagfelt.tsx';
import { type Feltverdi, useOrd } from './ord.ts';
import { type Art, type Kode, tallkoder } from './ordbok.ts';
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
  const [verdi, setVerdi] = useState<Feltverdi | undefined>(fra);
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
        error={proevd && lest === undefined ? (art === 'beloep' ? t.ikkeBeloep : t.ikkeTall) : undefined}
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
  /** Undefined for what has been typed and is no value. */
  readonly verdi: Feltverdi | undefined;
  readonly onVerdi: (verdi: Feltverdi | undefined) => void;
  readonly error: string | undefined;
}

const Verdifelt = ({ label, art, verdi, onVerdi, error }: VerdifeltProps) => {
  const felles = { label, autoFocus: true, error, value: String(verdi ?? '') };
  switch (art) {
    case 'tekst':
      return <Textfield {...felles} multiline rows={6} onChange={(event) => onVerdi(event.target.value)} />;
    case 'linje':
    case 'tall':
    case 'tidspunkt':
      return <Textfield {...felles} autoComplete="off" onChange={(event) => onVerdi(event.target.value)} />;
    case 'dag':
      return <Dagfelt label={label} value={verdi == null ? null : String(verdi)} onDag={onVerdi} />;
    case 'beloep':
      return (
        <Beloepfelt
          label={label}
          autoFocus
          minst={0}
          error={error}
          value={typeof verdi === 'number' ? verdi : null}
          onBeloep={onVerdi}
        />
      );
    default:
      return <Kodevalg label={label} art={art} verdi={verdi} onVerdi={onVerdi} />;
  }
};

const Kodevalg = ({
  label,
  art,
  verdi,
  onVerdi,
}: Omit<VerdifeltProps, 'art' | 'error'> & { readonly art: Kode | 'ja-nei' }) => {
  const { ordbok } = useOrd();
  const valg = art === 'ja-nei' ? { 1: ordbok.ja, 0: ordbok.nei } : ordbok.kode[art];
  const erTall = art === 'ja-nei' || tallkoder.has(art);
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        autoFocus
        value={String(verdi ?? '')}
        onChange={({ target }) => onVerdi(erTall && target.value !== '' ? Number(target.value) : target.value)}
      >
        {/* Without it, an empty value would look like the first of the codes. */}
        {verdi == null || verdi === '' ? <Select.Option value="">{ordbok.tomt}</Select.Option> : null}
        {Object.entries<string>(valg).map(([kode, ord]) => (
          <Select.Option key={kode} value={kode}>
            {ord}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
};

/** The value as the store keeps it; undefined where it cannot be one. */
const les = (art: Art, verdi: Feltverdi | undefined): Feltverdi | undefined => {
  if (verdi === undefined) return undefined;
  if (verdi === null || String(verdi).trim() === '') return null;
  return art === 'tall' ? (typeof verdi === 'number' ? verdi : lesTall(String(verdi))) : verdi;
};
