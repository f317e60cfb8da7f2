import type { Maaling } from '#shared/indikator/maaling.ts';
import type { Moeteform } from '#shared/kontakt/moete.ts';
import { dagINorge } from '#shared/lib/dato.ts';
import type { Rolle } from '#shared/person/rolle.ts';
import type { Deltakelse } from '#shared/uttrekk/deltakelse.ts';
import { jaNei, perRolle } from './felles.ts';
import type { Middelrad } from './middelrad.ts';
import {
  type Deltakelsesrad,
  type Indikatorrad,
  type Kontaktrad,
  MINST_ANTALL,
  RAPPORT_SKJEMAVERSJON,
  type Rapport,
} from './rapport.ts';
import { lagSamlingsrad, type Samlingsdeltakelse, type Samlingsgrunnlag } from './samlingsrad.ts';
import { lagNivaarader, lagTiltaksrad, type Tiltaksgrunnlag } from './tiltaksrader.ts';

/** What a report is made from, as the store has it: no free text and no name is read. */
export interface Rapportgrunnlag {
  readonly deltakelser: readonly (Pick<Deltakelse, 'id'> &
    Omit<Deltakelsesrad, 'grunnOppgitt' | 'kontakter' | 'sisteKontakt'> & { readonly harGrunn: number })[];
  readonly moeter: readonly {
    readonly id: string;
    readonly deltakelseId: string;
    readonly dato: string | null;
    readonly form: Moeteform | null;
    readonly ferdig: number;
  }[];
  readonly deltakere: readonly { readonly moeteId: string; readonly rolle: Rolle | null }[];
  readonly avtalepunkter: readonly {
    readonly moeteId: string;
    readonly frist: string | null;
    readonly gjort: number;
  }[];
  readonly maalinger: readonly (Pick<Maaling, 'skoleaar' | 'fag' | 'trinn' | Maaltall | 'tilstand'> &
    Pick<Indikatorrad, 'kommunenummer' | 'kommunenavn' | 'nummer' | 'nummerart'>)[];
  readonly tiltak: readonly Tiltaksgrunnlag[];
  readonly midler: readonly Middelrad[];
  readonly samlinger: readonly Samlingsgrunnlag[];
  readonly samlingsdeltakere: readonly Samlingsdeltakelse[];
}
type Maaltall = 'skalapoeng' | 'usikkerhet' | 'antall';

export type Rapporthode = Pick<Rapport, 'programversjon' | 'sannFor' | 'avsender'>;

/** The report, from rows and a moment and nothing else: the same rows at the same moment make the same report. */
export const lagRapport = (grunnlag: Rapportgrunnlag, hode: Rapporthode): Rapport => {
  const idag = dagINorge(hode.sannFor);
  const moeterTil = Map.groupBy(
    grunnlag.moeter.filter((moete) => moete.ferdig === 1),
    (moete) => moete.deltakelseId,
  );
  const deltakereI = Map.groupBy(grunnlag.deltakere, (deltaker) => deltaker.moeteId);
  const iSamlingen = Map.groupBy(grunnlag.samlingsdeltakere, (deltaker) => deltaker.samlingId);
  const avtaltI = Map.groupBy(grunnlag.avtalepunkter, (punkt) => punkt.moeteId);
  return {
    ...hode,
    skjemaversjon: RAPPORT_SKJEMAVERSJON,
    deltakelser: grunnlag.deltakelser.map((d) => deltakelsesrad(d, moeterTil.get(d.id) ?? [])),
    kontakter: grunnlag.deltakelser.flatMap((d) =>
      (moeterTil.get(d.id) ?? []).map((moete) =>
        kontaktrad(d, moete, deltakereI.get(moete.id) ?? [], avtaltI.get(moete.id) ?? [], idag),
      ),
    ),
    indikatorer: grunnlag.maalinger.map(indikatorrad),
    tiltak: grunnlag.tiltak.map(lagTiltaksrad),
    nivaaer: lagNivaarader(
      grunnlag.tiltak,
      grunnlag.deltakelser.filter((d) => d.tilstand === 'aktiv' || d.tilstand === 'pauset'),
    ),
    midler: [...grunnlag.midler],
    samlinger: grunnlag.samlinger
      .filter(({ dato }) => dato <= idag)
      .map((samling) => lagSamlingsrad(samling, iSamlingen.get(samling.id) ?? [])),
    utkast: grunnlag.moeter.filter((moete) => moete.ferdig !== 1).length,
  };
};

type Rader<F extends keyof Rapportgrunnlag> = Rapportgrunnlag[F];
type En<F extends keyof Rapportgrunnlag> = Rader<F>[number];

const deltakelsesrad = (
  { id: _, harGrunn, ...felter }: En<'deltakelser'>,
  moeter: Rader<'moeter'>,
): Deltakelsesrad => ({
  ...felter,
  grunnOppgitt: jaNei(harGrunn),
  kontakter: moeter.length,
  sisteKontakt: moeter.reduce<string | null>((siste, { dato }) => ((dato ?? '') > (siste ?? '') ? dato : siste), null),
});

const kontaktrad = (
  { kommunenummer, kommunenavn, uttrekk }: En<'deltakelser'>,
  { dato, form }: En<'moeter'>,
  deltakere: Rader<'deltakere'>,
  avtalt: Rader<'avtalepunkter'>,
  idag: string,
): Kontaktrad => ({
  kommunenummer,
  kommunenavn,
  uttrekk,
  dato,
  form,
  deltakere: deltakere.length,
  ...perRolle(deltakere),
  avtalepunkter: avtalt.length,
  avtalepunkterGjort: avtalt.filter((punkt) => punkt.gjort === 1).length,
  avtalepunkterOverFrist: avtalt.filter(({ gjort, frist }) => gjort !== 1 && frist !== null && frist < idag).length,
});

/** A result as it may be shown: figures only of one that Udir shows and that enough pupils stand behind, and only all three together. */
export const indikatorrad = ({
  tilstand,
  skalapoeng,
  usikkerhet,
  antall,
  ...proeve
}: En<'maalinger'>): Indikatorrad => {
  if (tilstand !== 'vist') return { ...proeve, tilstand };
  if (skalapoeng === null || usikkerhet === null || antall === null || antall < MINST_ANTALL)
    return { ...proeve, tilstand: 'for-faa' };
  return { ...proeve, tilstand, skalapoeng, usikkerhet, antall };
};
