import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import { delt, patchSchema, radSchema, tabell } from '#shared/lib/tabell.ts';
import { Fase } from '#shared/uttrekk/deltakelse.ts';

/** The phases in which a veileder works. */
export const Koblingsfase = Fase.extract(['forfase', 'gjennomfoering-1', 'gjennomfoering-2']);
export type Koblingsfase = z.infer<typeof Koblingsfase>;

/** One who leads, one beside, or the one who links the phases (AFI-rapport 2024:04, sections 4.4 and 5.2). */
export const koblingsroller = ['hovedveileder', 'medveileder', 'koordinator'] as const;
export const Koblingsrolle = z.enum(koblingsroller);
export type Koblingsrolle = z.infer<typeof Koblingsrolle>;

export const koblingsstatuser = ['aktuell', 'spurt', 'takket-ja', 'takket-nei', 'avsluttet'] as const;
export const Koblingsstatus = z.enum(koblingsstatuser);
export type Koblingsstatus = z.infer<typeof Koblingsstatus>;

/** A veileder and a deltakelse in one phase, from thought of to finished. */
export const koblingTabell = tabell(
  'kobling',
  {
    deltakelseId: delt(z.uuid()),
    veilederId: delt(z.uuid()),
    fase: delt(Koblingsfase),
    rolle: delt(Koblingsrolle.nullable()),
    status: delt(Koblingsstatus, 'spoer'),
    statusDato: delt(Dag.nullable()),
    /** Days promised for the phase. */
    dager: delt(z.int().min(0).max(400).nullable()),
  },
  ['deltakelseId', 'veilederId', 'fase'],
);
export const Kobling = radSchema(koblingTabell);
export type Kobling = z.infer<typeof Kobling>;
export const KoblingPatch = patchSchema(koblingTabell).omit({ deltakelseId: true, veilederId: true, fase: true });

/** A note on a match: a judgement about a named person, so always dated and signed. */
export const koblingsnotatTabell = tabell('koblingsnotat', {
  koblingId: delt(z.uuid()),
  dato: delt(Dag),
  raadgiverId: delt(z.uuid()),
  tekst: delt(z.string().max(20_000), 'tekst'),
});
export const Koblingsnotat = radSchema(koblingsnotatTabell);
export type Koblingsnotat = z.infer<typeof Koblingsnotat>;
