import type { DeltakelseLinje } from '#shared/contract/deltakelse.ts';
import type { Kjede } from '#shared/contract/kjede.ts';
import type { Koblingslinje } from '#shared/contract/veileder.ts';
import type { Kommune } from '#shared/kommune/kommune.ts';
import type { Avtalepunkt, Moete } from '#shared/kontakt/moete.ts';
import type { Indikatorrad } from '#shared/rapport/rapport.ts';
import type { Samling, Samlinginvitasjon } from '#shared/samling/samling.ts';
import type { Stilling } from '#shared/tilskudd/stilling.ts';
import type { Soeknad } from '#shared/tilskudd/tilskudd.ts';

/**
 * What one kommune's sheet is made from. What has no place here cannot get onto paper: private notes, notes on a match, and
 * what else has been written of a named veileder; nor a figure that may not leave the embete.
 */
export interface Kommunearkgrunnlag {
  /** The day it is true for, and who made it. */
  readonly idag: string;
  readonly embete: { readonly navn: string; readonly navnNynorsk: string } | null;
  readonly kommune: Kommune;
  /** Who is to be named for what the register says. */
  readonly registerkilde: string;
  /** Newest uttrekk first; what follows is of the first. */
  readonly deltakelser: readonly DeltakelseLinje[];
  readonly kjede: Kjede | null;
  readonly koblinger: readonly Pick<Koblingslinje, 'veileder' | 'institusjon' | 'fase' | 'rolle' | 'status'>[];
  readonly soeknader: readonly (Pick<Soeknad, 'mottatt' | 'beloep' | 'status'> & { readonly vedtatt: number })[];
  readonly penger: Stilling & {
    /** Decided for tiltak without saying which, øre. */
    readonly ufordelt: number;
  };
  /** Newest first, over all deltakelser; those to come are among them. */
  readonly moeter: readonly Arkmoete[];
  /** Agreed and not done, earliest date first. */
  readonly aapne: readonly Pick<Avtalepunkt, 'tekst' | 'eier' | 'frist'>[];
  /** Newest first. */
  readonly samlinger: readonly Arksamling[];
  readonly resultater: readonly Arkresultat[];
}

export interface Arkmoete extends Pick<Moete, 'dato' | 'form' | 'tema' | 'ferdig'> {
  readonly avtalt: readonly Pick<Avtalepunkt, 'tekst'>[];
}

export interface Arksamling extends Pick<Samling, 'tittel' | 'start' | 'slutt' | 'sted'> {
  readonly svar: Samlinginvitasjon['svar'] | null;
  /** Persons from the kommune. */
  readonly deltakere: number;
}

/** The newest result of one test, or why there are no figures; and the country's for the same test. */
export type Arkresultat = Indikatorrad & { readonly landet: number | null };
