import { Fieldset, Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Output } from '#shared/contract/index.ts';
import type { Failure } from '#shared/contract/result.ts';
import { roller } from '#shared/person/rolle.ts';
import { useLagring } from '../api/lagring.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { Del } from '../ui/page.tsx';
import { soekbar } from '../ui/soek.ts';
import { AutolagretTall } from '../ui/tallfelt.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { Fjern } from './fjern.tsx';
import { NyDeltaker } from './ny-deltaker.tsx';
import { Rollesammendrag } from './rollesammendrag.tsx';
import { nb, nn } from './tekster.ts';

type Alt = Output<'samling.hent'>;
type Deltaker = Alt['deltakere'][number];

interface DeltakereProps extends Pick<Alt, 'deltakere' | 'invitasjoner'> {
  readonly samlingId: string;
  /** What is to be said of who they are. */
  readonly children: ReactNode;
}

/** Who took part: so many in a role, kommune by kommune, and all of them added up. */
export const Deltakere = ({ samlingId, deltakere, invitasjoner, children }: DeltakereProps) => {
  const t = useTekster(nb, nn).deltaker;
  const slett = useCommand('samlingdeltaker.slett');
  const [failure, setFailure] = useState<Failure | null>(null);
  const nyRolle = useRef<HTMLSelectElement>(null);
  const grupper = Map.groupBy(deltakere, ({ kommunenavn }) => kommunenavn ?? t.annet);
  const navn = Map.groupBy(
    deltakere.filter((d) => d.navn?.trim()),
    (d) => soekbar(d.navn?.trim() ?? ''),
  );
  const fjern = async (id: string) => {
    const svar = await slett({ id });
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok) nyRolle.current?.focus();
  };
  return (
    <Del tittel={t.tittel}>
      {deltakere.length === 0 && <p className="samling-note">{t.ingen}</p>}
      {children}
      {[...grupper].map(([hvor, gruppe]) => (
        <section key={hvor} className="deltakergruppe">
          <Heading level={3} data-size="2xs">
            {hvor}
          </Heading>
          <ul className="samlingsliste">
            {gruppe.map((deltaker, i) => (
              <li key={deltaker.id}>
                <Rad
                  deltaker={deltaker}
                  navn={t.rad(hvor, i + 1)}
                  toGanger={(navn.get(soekbar(deltaker.navn?.trim() ?? ''))?.length ?? 0) > 1}
                  onFjern={() => void fjern(deltaker.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Feil failure={failure} />
      <NyDeltaker ref={nyRolle} samlingId={samlingId} invitert={invitasjoner} />
      {deltakere.length > 0 && <Rollesammendrag deltakere={deltakere} />}
    </Del>
  );
};

interface RadProps {
  readonly deltaker: Deltaker;
  readonly navn: string;
  /** The same name stands in another row. */
  readonly toGanger: boolean;
  readonly onFjern: () => void;
}

const Rad = ({ deltaker, navn, toGanger, onFjern }: RadProps) => {
  const t = useTekster(nb, nn).deltaker;
  const rolleord = useKodeord('rolle');
  const { lagre, failure } = useLagring('samlingdeltaker.oppdater', deltaker.id);
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend className="ds-sr-only">{navn}</Fieldset.Legend>
      <div className="deltakerrad">
        <AutolagretValg
          label={t.rolle}
          ingen={t.ikkeValgt}
          valg={roller.map((rolle) => [rolle, rolleord[rolle]] as const)}
          value={deltaker.rolle}
          save={(rolle) => lagre({ rolle })}
        />
        <AutolagretTall
          label={t.antall}
          mest={1_000}
          value={deltaker.antall}
          save={(antall, skriver) => lagre({ antall: Math.max(1, antall ?? 1) }, skriver)}
        />
        <Autolagret
          label={t.navnKort}
          maxLength={200}
          value={deltaker.navn}
          save={(verdi, skriver) => lagre({ navn: verdi }, skriver)}
        />
        <Fjern navn={t.fjern(navn)} onFjern={onFjern} />
      </div>
      {toGanger && <p className="samling-note">{t.toGanger}</p>}
      <Feil failure={failure} />
    </Fieldset>
  );
};
