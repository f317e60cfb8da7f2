import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import { delt, patchSchema, radSchema, tabell } from '#shared/lib/tabell.ts';

/** Phases in order. The scheme has three years; uttrekksfasen comes before them (AFI-rapport 2024:04, section 4.2; Udir, «Tre faser i ordningen»). */
export const faser = [
  'uttrekksfase',
  'forfase',
  'gjennomfoering-1',
  'gjennomfoering-2',
  'etteroppfoelging',
  'avsluttet',
] as const;
export const Fase = z.enum(faser);
export type Fase = z.infer<typeof Fase>;

/** Participation is voluntary: a kommune may decline, pause or withdraw (AFI-rapport 2024:04, section 1). */
export const tilstander = ['aktiv', 'pauset', 'takket-nei', 'trukket-seg'] as const;
export const Tilstand = z.enum(tilstander);
export type Tilstand = z.infer<typeof Tilstand>;

/** A kommune's part in one uttrekk. */
export const deltakelseTabell = tabell(
  'deltakelse',
  {
    kommuneId: delt(z.uuid()),
    uttrekkId: delt(z.uuid()),
    fase: delt(Fase, 'spoer'),
    tilstand: delt(Tilstand, 'spoer'),
    /** Why the status is what it is, in the adviser's words. */
    grunn: delt(z.string().max(20_000).nullable(), 'tekst'),
    /** The day from which the status holds. */
    statusDato: delt(Dag.nullable()),
  },
  ['kommuneId', 'uttrekkId'],
);

export const Deltakelse = radSchema(deltakelseTabell);
export type Deltakelse = z.infer<typeof Deltakelse>;
export const DeltakelsePatch = patchSchema(deltakelseTabell).omit({ kommuneId: true, uttrekkId: true });

/** What is missing before a status may be called settled. A pause, a refusal or a withdrawal without a reason is a question left to the next adviser. */
export const manglerIDeltakelse = (
  d: Pick<Deltakelse, 'tilstand' | 'grunn' | 'statusDato'>,
): ('grunn' | 'statusDato')[] => [
  ...(d.tilstand !== 'aktiv' && !d.grunn?.trim() ? (['grunn'] as const) : []),
  ...(d.statusDato === null ? (['statusDato'] as const) : []),
];
