import { Button, Card, Link as DsLink, Heading, Textfield } from '@digdir/designsystemet-react';
import { type SubmitEvent, useState } from 'react';
import { Link } from 'wouter';
import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import type { Failure } from '#shared/contract/result.ts';
import type { Rammelinje, Soeknadslinje } from '#shared/contract/tilskudd.ts';
import { useCommand, useQuery, useSpraak, useTekster } from '../api/program.tsx';
import { Feil, Vis } from '../api/vis.tsx';
import { Bekreft } from '../ui/bekreft.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { Beloepfelt } from '../ui/beloepfelt.tsx';
import { Dagfelt } from '../ui/dagfelt.tsx';
import { idag, visDag } from '../ui/dato.ts';
import { gaaTilFoersteFeil } from '../ui/foerste-feil.ts';
import { Tom } from '../ui/tom.tsx';
import { Deltakelsesvalg } from './deltakelsesvalg.tsx';
import { Fordeling, useFordeling } from './fordeling.tsx';
import { useRammenavn } from './rammenavn.ts';
import { Rammevalg } from './rammevalg.tsx';
import { nb, nn } from './tekster.ts';

interface VedtaksskjemaProps {
  /** Newest first; at least one. */
  readonly deltakelser: readonly DeltakelseLinje[];
  readonly soeknad: Soeknadslinje | null;
  /** What was done, in words; null for nothing. */
  readonly onFerdig: (resultat: string | null) => void;
}

/** Decides, perhaps on an application. Asks before it is booked, for what is booked stands. */
export const Vedtaksskjema = (props: VedtaksskjemaProps) => {
  const t = useTekster(nb, nn).skjema;
  return (
    <Vis svar={useQuery('ramme.list', {})}>
      {(rammer) =>
        rammer.length === 0 ? (
          <Tom tekst={t.ingenRamme}>
            <DsLink asChild>
              <Link href="/tilskudd">{t.tilRammer}</Link>
            </DsLink>
          </Tom>
        ) : (
          <Skjema {...props} rammer={rammer} />
        )
      }
    </Vis>
  );
};

const Skjema = ({
  deltakelser,
  soeknad,
  onFerdig,
  rammer,
}: VedtaksskjemaProps & { readonly rammer: readonly Rammelinje[] }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const rammenavn = useRammenavn();
  const opprett = useCommand('tildeling.opprett');
  const [deltakelseId, setDeltakelseId] = useState(soeknad?.deltakelseId ?? deltakelser[0]?.id ?? '');
  const [rammeId, setRammeId] = useState(naermest(rammer)?.id);
  const [beloep, setBeloep] = useState<number | null | undefined>(rester(soeknad));
  const [dato, setDato] = useState<string | null>(idag);
  const [saksnummer, setSaksnummer] = useState(soeknad?.saksnummer ?? '');
  const [begrunnelse, setBegrunnelse] = useState('');
  const [proevd, setProevd] = useState(false);
  const [spoer, setSpoer] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const ramme = rammer.find(({ id }) => id === rammeId);
  const deltakelse = deltakelser.find(({ id }) => id === deltakelseId);
  const fordeling = useFordeling(beloep ?? null);
  const overRammen = ramme && beloep != null && beloep > ramme.rest;

  const velgDeltakelse = (id: string) => {
    setDeltakelseId(id);
    fordeling.nullstill();
  };
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setProevd(true);
    const klar = beloep != null && dato !== null && !overRammen && fordeling.gyldig;
    setSpoer(klar);
    if (!klar) gaaTilFoersteFeil(event.currentTarget);
  };
  const foer = async () => {
    if (!rammeId || beloep == null || dato === null) return;
    const svar = await opprett({
      ...{ rammeId, deltakelseId, soeknadId: soeknad?.id ?? null, dato, beloep },
      ...(fordeling.deler && { fordeling: fordeling.deler }),
      ...{ saksnummer: saksnummer.trim() || null, begrunnelse: begrunnelse.trim() || null },
    });
    setFailure(svar.ok ? null : svar.error);
    if (svar.ok) onFerdig(t.skjema.foert(visBeloep(beloep)));
  };

  return (
    <Card asChild variant="tinted" data-color="neutral">
      <form className="tilskudd-skjema" autoComplete="off" noValidate onSubmit={send}>
        <Heading level={3} data-size="2xs">
          {soeknad ? t.skjema.paaSoeknad(soeknad.beloep === null ? null : visBeloep(soeknad.beloep)) : t.skjema.tittel}
        </Heading>
        <div className="tilskudd-felt">
          {!soeknad && <Deltakelsesvalg deltakelser={deltakelser} value={deltakelseId} onValg={velgDeltakelse} />}
          <Rammevalg
            rammer={rammer}
            value={rammeId}
            onValg={(valgt) => {
              setRammeId(valgt.id);
              if (valgt.formaal !== 'tiltak') fordeling.nullstill();
            }}
          />
          <Beloepfelt
            label={t.skjema.beloep}
            value={beloep ?? null}
            onBeloep={setBeloep}
            error={
              proevd && overRammen
                ? t.skjema.overRammen(visBeloep(Math.max(ramme.rest, 0)))
                : proevd && beloep == null
                  ? t.beloepFeil
                  : undefined
            }
          />
          <Dagfelt
            label={t.skjema.dato}
            value={dato}
            onDag={setDato}
            error={proevd && dato === null ? t.datoFeil : undefined}
          />
          <Textfield
            label={t.vedtak.saksnummer}
            maxLength={50}
            value={saksnummer}
            onChange={({ target }) => setSaksnummer(target.value)}
          />
        </div>
        {ramme?.formaal === 'tiltak' && deltakelse && (
          <Fordeling
            key={deltakelseId}
            deltakelse={deltakelse}
            beloep={beloep ?? null}
            fordeling={fordeling}
            proevd={proevd}
          />
        )}
        <Textfield
          label={t.vedtak.begrunnelse}
          multiline
          rows={3}
          maxLength={20_000}
          value={begrunnelse}
          onChange={({ target }) => setBegrunnelse(target.value)}
        />
        <Feil failure={failure} />
        <div className="tilskudd-knapper">
          <Button type="submit">{t.skjema.foer}</Button>
          <Button variant="tertiary" onClick={() => onFerdig(null)}>
            {t.avbryt}
          </Button>
        </div>
        {spoer && ramme && beloep != null && dato !== null && (
          <Bekreft
            tittel={t.skjema.bekreftTittel(visBeloep(beloep), deltakelse?.kommunenavn ?? '')}
            tekst={
              <>
                <p>{t.skjema.bekreftTekst(rammenavn(ramme), visBeloep(ramme.rest - beloep), visDag(dato, spraak))}</p>
                <p>{t.skjema.regnskap}</p>
              </>
            }
            bekreft={t.skjema.foer}
            onBekreft={() => void foer()}
            onLukk={() => setSpoer(false)}
          />
        )}
      </form>
    </Card>
  );
};

/** What has been asked for and not been granted yet; null where that is nothing, or nothing was asked for. */
const rester = (soeknad: Soeknadslinje | null): number | null =>
  soeknad?.beloep != null && soeknad.beloep > soeknad.vedtatt ? soeknad.beloep - soeknad.vedtatt : null;

/** Money for tiltak this year is what most decisions are about. */
const naermest = (rammer: readonly Rammelinje[]): Rammelinje | undefined => {
  const tiltak = rammer.filter(({ formaal }) => formaal === 'tiltak');
  return tiltak.find(({ aar }) => String(aar) === idag().slice(0, 4)) ?? tiltak[0] ?? rammer[0];
};
