import { Button, Textfield } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import { type Samling, samlingsformer } from '#shared/samling/samling.ts';
import { useLagring } from '../api/lagring.ts';
import { useQuery, useTekster } from '../api/program.tsx';
import { Feil } from '../api/vis.tsx';
import { Historikk, useKodeord } from '../synk/panel.tsx';
import { Autolagret } from '../ui/autolagret.tsx';
import { AutolagretDag } from '../ui/dagfelt.tsx';
import { Del } from '../ui/page.tsx';
import { AutolagretValg } from '../ui/valgfelt.tsx';
import { nb, nn } from './tekster.ts';

/** What the samling is: every field saves itself, and anything may be missing. */
export const Samlingsfakta = ({ samling, harKostnader }: { samling: Samling; harKostnader: boolean }) => {
  const t = useTekster(nb, nn);
  const formord = useKodeord('samlingsform');
  const { lagre, failure } = useLagring('samling.oppdater', samling.id);
  const { start, slutt } = samling;
  return (
    <Del tittel={t.om}>
      <div className="samlingsfakta">
        <Autolagret
          className="samlingsfakta-tittel"
          label={t.fakta.tittel}
          autoFocus={samling.tittel === null}
          maxLength={300}
          value={samling.tittel}
          save={(tittel, skriver) => lagre({ tittel }, skriver)}
        />
        <AutolagretDag label={t.fakta.start} value={start} save={(dag, skriver) => lagre({ start: dag }, skriver)} />
        <AutolagretDag
          label={t.fakta.slutt}
          description={t.fakta.sluttHva}
          value={slutt}
          save={(dag, skriver) => lagre({ slutt: dag }, skriver)}
        />
        <AutolagretValg
          label={t.fakta.form}
          ingen={t.fakta.ikkeValgt}
          valg={samlingsformer.map((form) => [form, formord[form]] as const)}
          value={samling.form}
          save={(form) => lagre({ form })}
        />
        <Autolagret
          label={t.fakta.sted}
          maxLength={300}
          value={samling.sted}
          save={(sted, skriver) => lagre({ sted }, skriver)}
        />
        <Rammevalg samling={samling} fast={harKostnader} lagre={(rammeId) => lagre({ rammeId })} />
      </div>
      <p role="status" className="samling-note samling-tom">
        {start && slutt && slutt < start ? t.fakta.sluttFoer : ''}
      </p>
      <Autolagret
        className="lesetekst"
        label={t.fakta.hensikt}
        description={t.fakta.hensiktHva}
        multiline
        maxLength={20_000}
        value={samling.hensikt}
        save={(hensikt, skriver) => lagre({ hensikt }, skriver)}
      />
      <Historikk tabell="samling" id={samling.id} felt="hensikt" />
      <Feil failure={failure} />
    </Del>
  );
};

interface RammevalgProps {
  readonly samling: Samling;
  /** Costs stand on it: it stays. */
  readonly fast: boolean;
  readonly lagre: (rammeId: string | null) => Promise<boolean>;
}

/** The ramme that costs are taken from: those for regionale samlinger. */
const Rammevalg = ({ samling, fast, lagre }: RammevalgProps) => {
  const t = useTekster(nb, nn).fakta;
  const svar = useQuery('ramme.list', {});
  if (svar.status !== 'klar') return <Feil failure={svar.status === 'feil' ? svar.error : null} />;
  const rammer = svar.value.filter(({ formaal }) => formaal === 'regionale-samlinger');
  if (rammer.length === 0)
    return (
      <div className="samling-uten-ramme">
        <span>{t.ingenRammer}</span>
        <Button asChild variant="secondary" data-size="sm">
          <Link href="/tilskudd">{t.tilTilskudd}</Link>
        </Button>
      </div>
    );
  const valgt = rammer.find((ramme) => ramme.id === samling.rammeId);
  if (fast && valgt)
    return (
      <div className="samling-fast">
        <Textfield label={t.ramme} readOnly value={t.rammeValg(valgt.aar, valgt.kilde)} />
        <span className="samling-under">{t.rammeFast}</span>
      </div>
    );
  return (
    <AutolagretValg
      label={t.ramme}
      ingen={t.ikkeValgt}
      valg={rammer.map((ramme) => [ramme.id, t.rammeValg(ramme.aar, ramme.kilde)] as const)}
      value={valgt?.id ?? null}
      save={lagre}
    />
  );
};
