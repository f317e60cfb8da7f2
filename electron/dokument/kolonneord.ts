import type { Rolle } from '#shared/person/rolle.ts';
import type { Arknavn, arkkolonner } from '#shared/rapport/kolonner.ts';

/** A column in words. Those of the roles are made from the role's name. */
export interface Kolonneord {
  readonly overskrift: string;
  readonly betydning: string;
}
/** Words for every column of every sheet. */
export type Kolonneordbok = {
  readonly [A in Arknavn]: Readonly<Record<Exclude<keyof (typeof arkkolonner)[A], Rolle>, Kolonneord>>;
};
