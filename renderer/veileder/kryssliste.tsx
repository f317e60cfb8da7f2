import { Checkbox, Fieldset } from '@digdir/designsystemet-react';
import type { Veilederlinje } from '#shared/contract/veileder.ts';
import { kompetanser, veilederspraak } from '#shared/veileder/veileder.ts';
import { useLagring } from '../api/lagring.ts';
import { useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { useAutosave } from '../ui/autolagret.tsx';
import { Del } from '../ui/page.tsx';
import { nb, nn } from './tekster.ts';

/** What a veileder can and speaks: ticked off, each tick saved at once. */
export const Kryssliste = ({ veileder }: { veileder: Veilederlinje }) => {
  const t = useTekster(nb, nn);
  const { lagreSett, failure } = useLagring('veileder.oppdater', veileder.id);
  return (
    <Del tittel={t.side.kan}>
      <div className="veileder-kan">
        <Kryss
          legende={t.liste.kompetanse}
          valg={kompetanser}
          ord={useKodeord('kompetanse')}
          value={veileder.kompetanser}
          save={(valgt) => lagreSett({ kompetanser: [...valgt] })}
        />
        <Kryss
          legende={t.liste.spraak}
          valg={veilederspraak}
          ord={useKodeord('veilederspraak')}
          value={veileder.spraak}
          save={(valgt) => lagreSett({ spraak: [...valgt] })}
        />
      </div>
      <Feil failure={failure} />
    </Del>
  );
};

interface KryssProps<V extends string> {
  readonly legende: string;
  readonly valg: readonly V[];
  readonly ord: Readonly<Record<V, string>>;
  readonly value: readonly V[];
  readonly save: (valgt: readonly V[]) => Promise<boolean>;
}

const Kryss = <V extends string>({ legende, valg, ord, value, save }: KryssProps<V>) => {
  const felt = useAutosave({ value, save });
  const kryss = (verdi: V, paa: boolean) => {
    felt.onChange(valg.filter((v) => (v === verdi ? paa : felt.value.includes(v))));
    felt.onBlur(); // one act is the whole change
  };
  return (
    <Fieldset className="kryss">
      <Fieldset.Legend>{legende}</Fieldset.Legend>
      <div className="kryss-valg">
        {valg.map((verdi) => (
          <Checkbox
            key={verdi}
            label={ord[verdi]}
            checked={felt.value.includes(verdi)}
            onChange={({ target }) => kryss(verdi, target.checked)}
          />
        ))}
      </div>
    </Fieldset>
  );
};
