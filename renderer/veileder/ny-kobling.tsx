import { Button, Card, Link as DsLink, Heading } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { Link } from 'wouter';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import type { Failure } from '#shared/contract/result.ts';
import type { Veilederlinje } from '#shared/contract/veileder.ts';
import {
  Koblingsfase,
  type Koblingsrolle,
  type Koblingsstatus,
  koblingsroller,
  koblingsstatuser,
} from '#shared/veileder/kobling.ts';
import { harSluttet } from '#shared/veileder/veileder.ts';
import { useCommand, useQuery, useTekster } from '../api/program.tsx';
import { Feil, Vis } from '../api/vis.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { idag } from '../ui/dato.ts';
import { Fakta } from '../ui/fakta.tsx';
import { Tom } from '../ui/tom.tsx';
import { Kapasitet } from './kapasitet.tsx';
import { naaOgNest } from './koblingsfaser.ts';
import { nb, nn } from './koblingstekster.ts';
import { oppramsing } from './oppramsing.ts';
import { nb as veilederNb, nn as veilederNn } from './tekster.ts';
import { Valg } from './valg.tsx';

interface NyKoblingProps {
  readonly deltakelser: readonly DeltakelseLinje[];
  /** The name of who was added; null where nobody was. */
  readonly onFerdig: (navn: string | null) => void;
}

/** Matches a veileder with a deltakelse: only those who still work are offered, with what they can and the time they have. */
export const NyKobling = (props: NyKoblingProps) => {
  const t = useTekster(nb, nn).ny;
  return (
    <Card className="ny-veileder" variant="tinted" data-color="neutral">
      <Heading level={3} data-size="2xs">
        {t.tittel}
      </Heading>
      <Vis svar={useQuery('veileder.list', {})}>
        {(alle) => {
          const iArbeid = alle.filter((veileder) => !harSluttet(veileder, idag()));
          return iArbeid.length === 0 ? (
            <Tom tekst={t.ingenVeiledere}>
              <DsLink asChild>
                <Link href="/veiledere">{t.tilVeiledere}</Link>
              </DsLink>
              <Button variant="tertiary" data-size="sm" onClick={() => props.onFerdig(null)}>
                {t.avbryt}
              </Button>
            </Tom>
          ) : (
            <Skjema veiledere={iArbeid} {...props} />
          );
        }}
      </Vis>
    </Card>
  );
};

const Skjema = ({
  veiledere,
  deltakelser,
  onFerdig,
}: NyKoblingProps & { readonly veiledere: readonly Veilederlinje[] }) => {
  const t = useTekster(nb, nn);
  const faseord = useKodeord('fase');
  const rolleord = useKodeord('koblingsrolle');
  const statusord = useKodeord('koblingsstatus');
  const opprett = useCommand('kobling.opprett');
  const nyest = deltakelser.toSorted((a, b) => b.aar - a.aar);
  const [deltakelseId, setDeltakelseId] = useState(nyest[0]?.id ?? '');
  const deltakelse = nyest.find(({ id }) => id === deltakelseId);
  const [valgtFase, setFase] = useState<Koblingsfase | null>(null);
  const [veilederId, setVeilederId] = useState<string | null>(null);
  const [rolle, setRolle] = useState<Koblingsrolle | null>(null);
  const [status, setStatus] = useState<Koblingsstatus>('aktuell');
  const [proevd, setProevd] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const fase = valgtFase ?? (deltakelse && naaOgNest(deltakelse.fase)) ?? 'forfase';
  const veileder = veiledere.find(({ id }) => id === veilederId);

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setProevd(true);
    if (!veileder) return;
    const svar = await opprett({ deltakelseId, veilederId: veileder.id, fase, rolle, status });
    if (svar.ok) onFerdig(veileder.navn);
    else setFailure(svar.error);
  };

  return (
    <form className="ny-kobling" noValidate onSubmit={(event) => void send(event)}>
      <div className="ny-veileder-felt">
        <Valg
          label={t.ny.veileder}
          autoFocus
          value={veilederId}
          ingen={t.ny.velg}
          error={proevd && !veileder ? t.ny.veilederMangler : undefined}
          valg={veiledere.map(({ id, navn, institusjon }) => [id, [navn, institusjon].filter(Boolean).join(', ')])}
          onValg={setVeilederId}
        />
        {nyest.length > 1 && (
          <Valg
            label={t.ny.deltakelse}
            value={deltakelseId}
            valg={nyest.map(({ id, aar }) => [id, t.uttrekk(aar)])}
            onValg={(id) => setDeltakelseId(id ?? deltakelseId)}
          />
        )}
        <Valg
          label={t.ny.fase}
          value={fase}
          valg={Koblingsfase.options.map((verdi) => [verdi, faseord[verdi]])}
          onValg={setFase}
        />
        <Valg
          label={t.ny.rolle}
          value={rolle}
          ingen={t.ny.ingenRolle}
          valg={koblingsroller.map((verdi) => [verdi, rolleord[verdi]])}
          onValg={setRolle}
        />
        <Valg
          label={t.ny.status}
          value={status}
          valg={koblingsstatuser.map((verdi) => [verdi, statusord[verdi]])}
          onValg={(verdi) => setStatus(verdi ?? status)}
        />
      </div>
      <div role="status">{veileder && <Valgt veileder={veileder} />}</div>
      <Feil failure={failure} />
      <div className="veileder-knapper">
        <Button type="submit">{t.ny.opprett}</Button>
        <Button variant="tertiary" onClick={() => onFerdig(null)}>
          {t.ny.avbryt}
        </Button>
      </div>
    </form>
  );
};

/** What to know of somebody before they are asked. */
const Valgt = ({ veileder }: { veileder: Veilederlinje }) => {
  const t = useTekster(nb, nn).ny;
  const { kapasitet } = useTekster(veilederNb, veilederNn);
  const kompetanseord = useKodeord('kompetanse');
  const spraakord = useKodeord('veilederspraak');
  return (
    <Fakta
      fakta={[
        [t.kan, oppramsing(veileder.kompetanser.map((verdi) => kompetanseord[verdi])) || t.ikkeOppgitt],
        [t.spraak, oppramsing(veileder.spraak.map((verdi) => spraakord[verdi])) || t.ikkeOppgitt],
        [kapasitet.lovet, <Kapasitet key="lovet" veileder={veileder} />],
        [t.oppdrag, String(veileder.oppdrag)],
      ]}
    />
  );
};
