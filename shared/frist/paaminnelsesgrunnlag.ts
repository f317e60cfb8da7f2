import type { Fristkode } from '#shared/ordning/ordningsversjon.ts';
import type { Soeknadsstatus } from '#shared/tilskudd/tilskudd.ts';
import type { Deltakelsesmangel, Fase, Svar, Tilstand } from '#shared/uttrekk/deltakelse.ts';

/** A kommune as every reminder names it. */
export interface Sted {
  readonly kommunenummer: string;
  readonly kommunenavn: string;
}

/** What the reminders are made of: as much of each domain's rows as the rules look at. Days are `YYYY-MM-DD`. */
export interface Grunnlag {
  readonly idag: string;
  /** ISO-8601 UTC. */
  readonly naa: string;
  readonly stillhetsuker: number;
  /** Agreed and not done. */
  readonly avtaler: readonly (Sted & {
    readonly id: string;
    readonly moeteId: string;
    readonly tekst: string | null;
    readonly eier: string | null;
    readonly frist: string | null;
  })[];
  /** Meetings that are not called finished, dated. */
  readonly utkast: readonly (Sted & {
    readonly id: string;
    readonly deltakelseId: string;
    readonly dato: string;
    readonly tema: string | null;
  })[];
  readonly samlinger: readonly { readonly id: string; readonly tittel: string | null; readonly start: string | null }[];
  readonly deltakelser: readonly (Sted & {
    readonly id: string;
    readonly aar: number;
    readonly fase: Fase;
    readonly tilstand: Tilstand;
    readonly svar: Svar | null;
    readonly statusDato: string | null;
    readonly sisteKontakt: string | null;
    readonly mangler: readonly Deltakelsesmangel[];
  })[];
  /** The scheme's dates for the phase that each active deltakelse is in. */
  readonly frister: readonly (Sted & {
    readonly kode: Fristkode;
    readonly deltakelseId: string;
    readonly dato: string;
    readonly anslag: 0 | 1;
  })[];
  /** Deltakelser where a veileder has said yes. */
  readonly medVeileder: ReadonlySet<string>;
  readonly soeknader: readonly (Sted & {
    readonly id: string;
    readonly deltakelseId: string;
    readonly status: Soeknadsstatus;
    readonly mottatt: string | null;
  })[];
  readonly traader: readonly Sted[];
  readonly sluttede: readonly (Sted & {
    readonly veilederId: string;
    readonly veileder: string;
    readonly sluttet: string;
  })[];
  readonly ubesvarte: readonly (Sted & {
    readonly veilederId: string;
    readonly veileder: string;
    readonly statusDato: string | null;
  })[];
  /** `rest` in øre. */
  readonly rammer: readonly {
    readonly id: string;
    readonly aar: number;
    readonly formaal: string;
    readonly rest: number;
  }[];
  readonly synk: {
    readonly tilstand: 'ikke-valgt' | 'hviler' | 'arbeider' | 'stanset';
    readonly venter: number;
    readonly sistBekreftet: string | null;
    readonly konflikter: number;
  };
  readonly hurtignotater: number;
}
