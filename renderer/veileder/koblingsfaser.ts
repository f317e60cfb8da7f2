import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import type { Koblingslinje } from '#shared/contract/veileder.ts';
import { type Fase, faser } from '#shared/uttrekk/deltakelse.ts';
import { Koblingsfase, type Koblingsstatus } from '#shared/veileder/kobling.ts';
import { harSluttet } from '#shared/veileder/veileder.ts';

type Deltakelse = Pick<DeltakelseLinje, 'id' | 'aar' | 'fase' | 'tilstand'>;

/** A phase of a deltakelse in which somebody supports the kommune, or should. */
export interface FaseMedKoblinger {
  readonly deltakelse: Deltakelse;
  readonly fase: Koblingsfase;
  readonly koblinger: readonly Koblingslinje[];
}

/** The phases worth showing: the one a kommune is in or comes to first, and every one that somebody is matched with. */
export const faserAvDeltakelser = (
  deltakelser: readonly Deltakelse[],
  koblinger: readonly Koblingslinje[],
): FaseMedKoblinger[] =>
  deltakelser
    .toSorted((a, b) => b.aar - a.aar)
    .flatMap((deltakelse) =>
      Koblingsfase.options
        .map((fase) => ({
          deltakelse,
          fase,
          koblinger: koblinger
            .filter((kobling) => kobling.deltakelseId === deltakelse.id && kobling.fase === fase)
            .toSorted((a, b) => REKKE.indexOf(a.status) - REKKE.indexOf(b.status)),
        }))
        .filter(({ fase, koblinger: i }) => i.length > 0 || (erMed(deltakelse) && fase === naaOgNest(deltakelse.fase))),
    );

/** The phase to match for: where the kommune stands, or forfasen where it has not come so far. */
export const naaOgNest = (fase: Fase): Koblingsfase | undefined =>
  fase === 'uttrekksfase' ? 'forfase' : Koblingsfase.safeParse(fase).data;

/**
 * What a phase lacks: `ingen` has said yes, or whoever did has `sluttet`. Nothing where the phase is over, or the kommune
 * is no longer in the scheme.
 */
export const manglerIFase = (
  { deltakelse, fase, koblinger }: FaseMedKoblinger,
  idag: string,
): 'ingen' | 'sluttet' | null => {
  if (!erMed(deltakelse) || faser.indexOf(fase) < faser.indexOf(deltakelse.fase)) return null;
  const ja = koblinger.filter(({ status }) => status === 'takket-ja');
  if (ja.some((kobling) => kobling.veileder !== null && !harSluttet(kobling, idag))) return null;
  return ja.length > 0 ? 'sluttet' : 'ingen';
};

/** Those who are in before those who may come, and those who are out last. */
const REKKE: readonly Koblingsstatus[] = ['takket-ja', 'spurt', 'aktuell', 'avsluttet', 'takket-nei'];

const erMed = ({ tilstand }: Deltakelse): boolean => tilstand === 'aktiv' || tilstand === 'pauset';
