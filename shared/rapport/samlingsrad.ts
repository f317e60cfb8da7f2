import { z } from 'zod';
import { Dag } from '#shared/lib/dato.ts';
import type { Rolle } from '#shared/person/rolle.ts';
import { Samlingsform } from '#shared/samling/samling.ts';
import { antall, oere, perRolle, perRolleFelt } from './felles.ts';

/** A regional samling that has been held: who was there by role, and what it cost. */
export const Samlingsrad = z.strictObject({
  dato: Dag,
  sluttdato: Dag.nullable(),
  form: Samlingsform.nullable(),
  inviterte: antall,
  /** Kommuner that somebody came from. */
  kommuner: antall,
  deltakere: antall,
  ...perRolleFelt,
  kostnadOere: oere,
});
export type Samlingsrad = z.infer<typeof Samlingsrad>;

export type Samlingsgrunnlag = Pick<
  Samlingsrad,
  'dato' | 'sluttdato' | 'form' | 'inviterte' | 'kommuner' | 'kostnadOere'
> & { readonly id: string };

export interface Samlingsdeltakelse {
  readonly samlingId: string;
  readonly rolle: Rolle | null;
  readonly antall: number;
}

export const lagSamlingsrad = (
  { id: _, kostnadOere, ...samling }: Samlingsgrunnlag,
  deltakere: readonly Samlingsdeltakelse[],
): Samlingsrad => ({
  ...samling,
  deltakere: deltakere.reduce((sum, { antall }) => sum + antall, 0),
  ...perRolle(deltakere),
  kostnadOere,
});
