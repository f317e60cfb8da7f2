import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import { delt, patchSchema, radSchema, tabell } from '#shared/lib/tabell.ts';
import { Rolle } from '#shared/person/rolle.ts';

export const samlingsformer = ['fysisk', 'digitalt', 'hybrid'] as const;
export const Samlingsform = z.enum(samlingsformer);
export type Samlingsform = z.infer<typeof Samlingsform>;

/** A regional samling: where the kommuner of an embete meet (AFI-rapport 2024:04, section 2; Udir, «Rapportering og økonomi»). */
export const samlingTabell = tabell('samling', {
  tittel: delt(z.string().max(300).nullable()),
  start: delt(Dag.nullable()),
  /** The last day; null for one day. */
  slutt: delt(Dag.nullable()),
  form: delt(Samlingsform.nullable()),
  sted: delt(z.string().max(300).nullable()),
  /** Why they meet. */
  hensikt: delt(z.string().max(20_000).nullable(), 'tekst'),
  /** Where its costs are taken from. */
  rammeId: delt(z.uuid().nullable()),
});
export const Samling = radSchema(samlingTabell);
export type Samling = z.infer<typeof Samling>;
export const SamlingPatch = patchSchema(samlingTabell);

export const invitasjonssvar = ['ikke-svart', 'kommer', 'kommer-ikke'] as const;
export const Invitasjonssvar = z.enum(invitasjonssvar);
export type Invitasjonssvar = z.infer<typeof Invitasjonssvar>;

export const samlinginvitasjonTabell = tabell(
  'samlinginvitasjon',
  { samlingId: delt(z.uuid()), kommuneId: delt(z.uuid()), svar: delt(Invitasjonssvar) },
  ['samlingId', 'kommuneId'],
);
export const Samlinginvitasjon = radSchema(samlinginvitasjonTabell);
export type Samlinginvitasjon = z.infer<typeof Samlinginvitasjon>;

/** Who took part: so many in a role, from a kommune or from elsewhere. A name is not needed. */
export const samlingdeltakerTabell = tabell('samlingdeltaker', {
  samlingId: delt(z.uuid()),
  kommuneId: delt(z.uuid().nullable()),
  rolle: delt(Rolle.nullable()),
  antall: delt(z.int().min(1).max(1_000)),
  navn: delt(z.string().max(200).nullable()),
});
export const Samlingdeltaker = radSchema(samlingdeltakerTabell);
export type Samlingdeltaker = z.infer<typeof Samlingdeltaker>;
export const SamlingdeltakerPatch = patchSchema(samlingdeltakerTabell).omit({ samlingId: true, kommuneId: true });

/** Whether the last day of a samling is over; one without a date is still to come. */
export const erHoldt = ({ start, slutt }: Pick<Samling, 'start' | 'slutt'>, idag: string): boolean => {
  const siste = [start, slutt]
    .filter((dag) => dag !== null)
    .sort()
    .at(-1);
  return siste !== undefined && siste < idag;
};

/** Those to come first, the nearest at the top and those without a date last; then those held, newest first. */
export const sammenlignSamlinger =
  (idag: string) =>
  (a: Pick<Samling, 'id' | 'start' | 'slutt'>, b: Pick<Samling, 'id' | 'start' | 'slutt'>): number => {
    const holdt = erHoldt(a, idag);
    if (holdt !== erHoldt(b, idag)) return holdt ? 1 : -1;
    const [forst, sist] = holdt ? [b, a] : [a, b];
    return (forst.start ?? '9').localeCompare(sist.start ?? '9') || forst.id.localeCompare(sist.id);
  };

export const samlingsmangler = ['uten-dato', 'uten-ramme', 'bare-ledere'] as const;
export type Samlingsmangel = (typeof samlingsmangler)[number];

/** What may be looked at: what it lacks, and whether nobody but owners and leaders came from the kommuner. */
export const manglerISamling = (
  samling: { readonly start: string | null; readonly harRamme: boolean },
  roller: readonly (Rolle | null)[],
): Samlingsmangel[] => [
  ...(samling.start === null ? (['uten-dato'] as const) : []),
  ...(samling.harRamme ? [] : (['uten-ramme'] as const)),
  ...(erBareLedere(roller) ? (['bare-ledere'] as const) : []),
];

const LEDERE: readonly (Rolle | null)[] = ['administrativ-skoleeier', 'politisk-skoleeier', 'skoleleder'];
const VERTER: readonly (Rolle | null)[] = ['raadgiver', 'udir', 'veileder', 'kompetansemiljoe'];

/**
 * Teachers resent gatherings that are for leaders only (AFI-rapport 2024:04, section 4.5). Those who hold the samling say
 * nothing of it, and neither does a participant whose role is not known.
 */
const erBareLedere = (roller: readonly (Rolle | null)[]): boolean => {
  const fraKommunene = roller.filter((rolle) => !VERTER.includes(rolle));
  return fraKommunene.length > 0 && fraKommunene.every((rolle) => LEDERE.includes(rolle));
};
