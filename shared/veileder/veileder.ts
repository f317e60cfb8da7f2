import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import { utenAksenter } from '#shared/lib/soeketekst.ts';
import { delt, patchSchema, radSchema, tabell } from '#shared/lib/tabell.ts';

/** What a veileder is looked for (AFI-rapport 2024:04, sections 4.1, 4.3 and 4.4). */
export const kompetanser = [
  'skoleeierrollen',
  'kommunal-forvaltning',
  'smaa-kommuner',
  'skoleledelse',
  'analyse',
  'veiledning',
  'organisasjonsutvikling',
  'lesing',
  'regning',
  'laeringsmiljoe',
  'inkluderende-praksis',
  'ppt-og-barnehage',
] as const;
export const Kompetanse = z.enum(kompetanser);
export type Kompetanse = z.infer<typeof Kompetanse>;

export const veilederspraak = ['bokmål', 'nynorsk', 'nordsamisk', 'lulesamisk', 'sørsamisk', 'kvensk'] as const;
export const Veilederspraak = z.enum(veilederspraak);
export type Veilederspraak = z.infer<typeof Veilederspraak>;

const linje = (lengde: number) => z.string().trim().max(lengde).nullable();

/** Somebody who supports kommuner in the scheme. What is written of a named person is theirs to see: facts, not opinions. */
export const veilederTabell = tabell('veileder', {
  navn: delt(z.string().trim().min(1).max(200)),
  /** The university, college or other milieu. */
  institusjon: delt(linje(200)),
  epost: delt(z.email().max(200).nullable()),
  telefon: delt(linje(50)),
  /** Where they live and how far they travel. */
  region: delt(linje(200)),
  /** Days offered per half-year. */
  dagerPerSemester: delt(z.int().min(0).max(130).nullable()),
  /** The day they stopped taking work; null while they take it. */
  sluttet: delt(Dag.nullable()),
  merknad: delt(z.string().max(20_000).nullable(), 'tekst'),
});
export const Veileder = radSchema(veilederTabell);
export type Veileder = z.infer<typeof Veileder>;
export const VeilederPatch = patchSchema(veilederTabell);

/** Whether two are likely one person: the same name, however it is spaced, capitalised and accented, or the same e-mail. */
export const erSammePerson = (
  a: { readonly navn: string; readonly epost?: string | null | undefined },
  b: Pick<Veileder, 'navn' | 'epost'>,
): boolean => renset(a.navn) === renset(b.navn) || (!!a.epost && !!b.epost && renset(a.epost) === renset(b.epost));

/** Whether they have stopped by a day (`YYYY-MM-DD`): the last day is given, and counts. */
export const harSluttet = ({ sluttet }: Pick<Veileder, 'sluttet'>, dag: string): boolean =>
  sluttet !== null && sluttet <= dag;

export const veilederkompetanseTabell = tabell(
  'veilederkompetanse',
  { veilederId: delt(z.uuid()), kompetanse: delt(Kompetanse) },
  ['veilederId', 'kompetanse'],
);
export const veilederspraakTabell = tabell(
  'veilederspraak',
  { veilederId: delt(z.uuid()), spraak: delt(Veilederspraak) },
  ['veilederId', 'spraak'],
);

const renset = (tekst: string): string => utenAksenter(tekst.normalize('NFC')).trim().replace(/\s+/g, ' ');
