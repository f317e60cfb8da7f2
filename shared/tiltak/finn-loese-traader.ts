import type { Utfordring } from '#shared/forfase/utfordring.ts';
import { dagEtter } from '#shared/lib/dato.ts';
import { forkort } from '#shared/lib/tekst.ts';
import type { Deltakelse, Fase } from '#shared/uttrekk/deltakelse.ts';
import type { LoesTraad } from './loese-traader.ts';
import type { Tiltak } from './tiltak.ts';

/** The chain of one deltakelse, as far as loose ends go; texts may be shortened as long as empty ones stay empty. */
export interface Kjedegrunnlag {
  readonly deltakelseId: string;
  /** When the kommune is to apply for the gjennomføring, by its version of the scheme; null where that sets no day. */
  readonly soeknadsfrist: string | null;
  readonly fase: Fase;
  readonly tilstand: Deltakelse['tilstand'];
  readonly utfordringer: readonly Utfordringsledd[];
  readonly tiltak: readonly Tiltaksledd[];
}
type Utfordringsledd = Pick<Utfordring, 'id' | 'tekst' | 'belegg'> & {
  readonly indikatorer: readonly string[];
  /** Ids of the tiltak that answer it. */
  readonly tiltak: readonly string[];
};
type Tiltaksledd = Pick<Tiltak, 'id' | 'tittel' | 'maal' | 'nivaa' | 'status' | 'start' | 'slutt' | 'vurdering'> & {
  readonly utfordringer: readonly string[];
  /** Øre. */
  readonly vedtatt: number;
};

/**
 * Where the chain indikator → utfordring → tiltak → kroner → vurdering is broken, in the order of the chain.
 * - Only an active deltakelse that is not finished has loose ends: nobody is to tie those of a kommune that has stopped.
 * - That something is missing altogether is said when the scheme expects it: utfordringer from four weeks before the
 *   kommune is to apply for money, since many applied without having them (AFI-rapport 2024:04, section 2.1), tiltak in
 *   the gjennomføring.
 * - A row without a name is asked for its name first, and a deltakelse without tiltak for a tiltak: the rest would be noise.
 * - A tiltak that was called off asks for nothing, and answers nothing.
 * - The levels are the evaluation's warnings: nothing at the owner's level, or leaders only (sections 4.4 and 4.5). Nothing
 *   is said of them while a level is unknown.
 * @param idag `YYYY-MM-DD`
 */
export const finnLoeseTraader = (kjede: Kjedegrunnlag, idag: string): LoesTraad[] => {
  const { fase, tilstand, deltakelseId } = kjede;
  if (tilstand !== 'aktiv' || fase === 'avsluttet') return [];
  const iGang = kjede.tiltak.filter(({ status }) => status !== 'avbrutt');
  const lever = new Set(iGang.map(({ id }) => id));
  const manglerTiltak = erGjennomfoering(fase) && iGang.length === 0;
  const om = (regler: readonly (Regel | false)[]) => traader('deltakelse', deltakelseId, '', regler);
  return [
    ...om([kjede.utfordringer.length === 0 && skalHaUtfordringer(kjede, idag) && 'ingen-utfordringer']),
    ...kjede.utfordringer.flatMap((u) =>
      traader(
        'utfordring',
        u.id,
        kort(u.tekst),
        tom(u.tekst)
          ? ['utfordring-uten-tekst']
          : [
              u.indikatorer.length === 0 && 'utfordring-uten-indikator',
              tom(u.belegg) && 'utfordring-uten-belegg',
              erGjennomfoering(fase) &&
                !manglerTiltak &&
                !u.tiltak.some((id) => lever.has(id)) &&
                'utfordring-uten-tiltak',
            ],
      ),
    ),
    ...om([manglerTiltak && 'ingen-tiltak']),
    ...iGang.flatMap((t) => traader('tiltak', t.id, kort(t.tittel), iTiltak(t, idag))),
    ...om(iNivaaer(iGang.map(({ nivaa }) => nivaa))),
  ];
};

type Regel = LoesTraad['regel'];

const iTiltak = (t: Tiltaksledd, idag: string): (Regel | false)[] => {
  if (tom(t.tittel)) return ['tiltak-uten-tittel'];
  const ferdig = t.status === 'evaluert' || t.status === 'innarbeidet';
  return [
    t.utfordringer.length === 0 && 'tiltak-uten-utfordring',
    tom(t.maal) && 'tiltak-uten-maal',
    t.nivaa === null && 'tiltak-uten-nivaa',
    t.start !== null && t.slutt !== null && t.slutt < t.start && 'tiltak-slutt-foer-start',
    t.status !== 'ikke-startet' && t.vedtatt <= 0 && 'tiltak-uten-kroner',
    (ferdig || (t.slutt !== null && t.slutt < idag)) && tom(t.vurdering) && 'tiltak-uten-vurdering',
  ];
};

const iNivaaer = (nivaaer: readonly Tiltak['nivaa'][]): (Regel | false)[] => {
  if (nivaaer.length === 0 || nivaaer.includes(null)) return [];
  return [
    !nivaaer.includes('skoleeier') && 'ingen-paa-eiernivaa',
    nivaaer.every((nivaa) => nivaa === 'skoleeier' || nivaa === 'skoleleder') && 'bare-ledere',
  ];
};

const GJENNOMFOERING: readonly Fase[] = ['gjennomfoering-1', 'gjennomfoering-2', 'etteroppfoelging'];
const erGjennomfoering = (fase: Fase): boolean => GJENNOMFOERING.includes(fase);

const skalHaUtfordringer = ({ fase, soeknadsfrist }: Kjedegrunnlag, idag: string): boolean =>
  erGjennomfoering(fase) || (fase === 'forfase' && soeknadsfrist !== null && idag >= dagEtter(soeknadsfrist, -28));

const traader = (
  tabell: LoesTraad['tabell'],
  id: string,
  hva: string,
  regler: readonly (Regel | false)[],
): LoesTraad[] => regler.filter((regel) => regel !== false).map((regel) => ({ regel, tabell, id, hva }));

const tom = (tekst: string | null): boolean => !tekst?.trim();

const kort = (tekst: string | null): string => forkort(tekst, 80);
