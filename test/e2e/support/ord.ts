import type { Spraak } from '#shared/contract/program.ts';
import { nb as hjelpNb } from '../../../renderer/app/hjelp-nb-tekster.ts';
import { nn as hjelpNn } from '../../../renderer/app/hjelp-nn-tekster.ts';
import * as hjelp from '../../../renderer/app/hjelp-tekster.ts';
import * as soek from '../../../renderer/app/soek-tekster.ts';
import * as skall from '../../../renderer/app/tekster.ts';
import * as frist from '../../../renderer/frist/tekster.ts';
import * as kommune from '../../../renderer/kommune/tekster.ts';
import * as kontakt from '../../../renderer/kontakt/tekster.ts';
import * as person from '../../../renderer/person/tekster.ts';
import * as rapport from '../../../renderer/rapport/tekster.ts';
import * as samling from '../../../renderer/samling/tekster.ts';
import { nb as ordbokNb } from '../../../renderer/synk/ordbok-nb.ts';
import { nn as ordbokNn } from '../../../renderer/synk/ordbok-nn.ts';
import * as tilskudd from '../../../renderer/tilskudd/tekster.ts';
import * as tiltak from '../../../renderer/tiltak/tekster.ts';
import * as uttrekk from '../../../renderer/uttrekk/uttrekk-tekster.ts';
import * as kobling from '../../../renderer/veileder/koblingstekster.ts';
import * as veileder from '../../../renderer/veileder/tekster.ts';

/** The words a user sees, from the catalogues of the screens, for a story that is the same in both languages. */
export const ord = (spraak: Spraak) => {
  const paa = <T>(katalog: Readonly<Record<Spraak, T>>): T => katalog[spraak];
  return {
    skall: paa(skall),
    soek: paa(soek),
    hjelp: paa(hjelp),
    hjelpesider: paa({ nb: hjelpNb, nn: hjelpNn }),
    person: paa(person),
    frist: paa(frist),
    kommune: paa(kommune),
    kontakt: paa(kontakt),
    uttrekk: paa(uttrekk),
    veileder: paa(veileder),
    kobling: paa(kobling),
    tiltak: paa(tiltak),
    tilskudd: paa(tilskudd),
    samling: paa(samling),
    rapport: paa(rapport),
    kode: paa({ nb: ordbokNb, nn: ordbokNn }).kode,
  };
};
