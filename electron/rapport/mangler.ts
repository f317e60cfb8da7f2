import type { Rapportmangel } from '#shared/contract/rapport.ts';
import type { Rapportgrunnlag } from '#shared/rapport/lag-rapport.ts';
import type { Deltakelse, Deltakelsesmangel } from '#shared/uttrekk/deltakelse.ts';
import { syncable } from '../db/syncable.ts';
import type { Rapportkonflikt } from './queries.ts';

/**
 * What to look at before the report is sent, blockers first. `detalj` is a code or a day: for `deltakelse-mangler` the
 * uttrekk's year and the fields, for `moete-utkast` the day if there is one, for `konflikt` the table and the field, for
 * `tiltak-uten-nivaa` how many, for `ramme-overskredet` year, purpose and øre over.
 */
export const finnMangler = (
  grunnlag: Rapportgrunnlag,
  konflikter: readonly Rapportkonflikt[],
  linjer: readonly (Pick<Deltakelse, 'id'> & { readonly mangler: readonly Deltakelsesmangel[] })[],
): Rapportmangel[] => {
  const { deltakelser, moeter, maalinger } = grunnlag;
  const manglerI = new Map(linjer.map(({ id, mangler }) => [id, mangler]));
  const deltakelseMed = new Map(deltakelser.map((d) => [d.id, d]));
  const harMaaling = new Set(maalinger.map((m) => m.kommunenummer));
  const kommuner = new Map(deltakelser.map((d) => [d.kommunenummer, d]));
  const mangler = [
    ...konflikter.map((k) => mangel('konflikt', k, [k.tabell, k.felt].filter(Boolean).join('.'), stopper(k))),
    ...(deltakelser.length === 0 ? [mangel('ingen-deltakelser')] : []),
    ...deltakelser.flatMap((d) => {
      const felter = manglerI.get(d.id) ?? [];
      return felter.length === 0 ? [] : [mangel('deltakelse-mangler', d, `${d.uttrekk} ${felter.join(',')}`)];
    }),
    ...moeter
      .filter((moete) => moete.ferdig !== 1)
      .map((moete) => ({
        ...mangel('moete-utkast', deltakelseMed.get(moete.deltakelseId), moete.dato),
        moeteId: moete.id,
      })),
    ...[
      ...Map.groupBy(
        grunnlag.tiltak.filter((t) => t.nivaa === null && t.status !== 'avbrutt'),
        (t) => t.kommunenummer,
      ).values(),
    ].map((uten) => mangel('tiltak-uten-nivaa', uten[0], String(uten.length))),
    ...grunnlag.midler
      .filter((rad) => rad.restOere < 0)
      .map((rad) => mangel('ramme-overskredet', undefined, `${rad.aar} ${rad.formaal} ${-rad.restOere}`)),
    ...[...kommuner.values()]
      .filter((d) => !harMaaling.has(d.kommunenummer))
      .map((d) => mangel('ingen-indikatorer', d)),
  ];
  return mangler.sort((a, b) => Number(b.stopper) - Number(a.stopper));
};

const mangel = (
  regel: Rapportmangel['regel'],
  kommune?: { readonly kommunenummer: string | null; readonly kommunenavn: string | null },
  detalj: string | null = null,
  stopper = false,
): Rapportmangel => ({
  regel,
  stopper,
  kommunenummer: kommune?.kommunenummer ?? null,
  kommunenavn: kommune?.kommunenavn ?? null,
  detalj,
  moeteId: null,
});

/** Nothing is built on a field that asks, nor on a row that one removed and another changed, before somebody has chosen. */
const stopper = ({ tabell, felt }: Rapportkonflikt): boolean =>
  felt === '' || syncable.find(({ navn }) => navn === tabell)?.felt[felt]?.policy === 'spoer';
