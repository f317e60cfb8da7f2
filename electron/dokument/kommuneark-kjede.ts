import { forkort } from '#shared/lib/tekst.ts';
import type { Blokk, Dokumentdel } from '#shared/rapport/dokument.ts';
import { type Tiltaksstatus, tiltaksstatuser } from '#shared/tiltak/tiltak.ts';
import type { Kommunearkgrunnlag } from './kommuneark-grunnlag.ts';
import { avsnitt, inntil, kolonne, liste, midtI, type Ord, sammen } from './kommuneark-ord.ts';
import { skrivKroner } from './skrivemaate.ts';

type Kjede = NonNullable<Kommunearkgrunnlag['kjede']>;

/** What the kommune must get better at, and the results that say so. */
export const utfordringer = ({ kjede }: Kommunearkgrunnlag, ord: Ord): Dokumentdel | null => {
  const { t, koder } = ord;
  if (!kjede) return null;
  const tabell = (rader: Kjede['utfordringer']): Blokk => ({
    type: 'tabell',
    tittel: t.del.utfordringer,
    kolonner: [
      kolonne(t.kolonne.utfordring, 7),
      kolonne(t.kolonne.nivaa, 1.6),
      kolonne(t.kolonne.indikatorer, 5),
      kolonne(t.kolonne.tiltak, 1, true),
    ],
    rader: rader.map(({ tekst, nivaa, indikatorer, tiltak: svar }) => [
      forkort(tekst, 110) || t.utenTekst,
      nivaa ? koder.utfordringsnivaa[nivaa] : '',
      flere(
        indikatorer.map((indikator) => koder.indikator[indikator]),
        2,
        t.flere,
      ),
      String(svar.length),
    ]),
  });
  return {
    overskrift: t.del.utfordringer,
    halv: false,
    blokker:
      kjede.utfordringer.length === 0 ? [avsnitt(t.ingenUtfordringer)] : inntil(5, kjede.utfordringer, tabell, ord),
  };
};

/** What is being done about it, what it is given, and how it went; what is under way first. */
export const tiltak = ({ kjede }: Kommunearkgrunnlag, ord: Ord): Dokumentdel | null => {
  const { t, koder } = ord;
  if (!kjede) return null;
  const tabell = (rader: Kjede['tiltak']): Blokk => ({
    type: 'tabell',
    tittel: t.del.tiltak,
    kolonner: [
      kolonne(t.kolonne.tiltak, 5),
      kolonne(t.kolonne.rettetMot, 2.1),
      kolonne(t.kolonne.status, 1.9),
      kolonne(t.kolonne.vedtatt, 2.7, true),
      kolonne(t.kolonne.vurdering, 5.3),
    ],
    rader: rader.map(({ tittel, nivaa, status, vedtatt, vurdering }) => [
      forkort(tittel, 90) || t.utenTittel,
      nivaa ? koder.tiltaksnivaa[nivaa] : '',
      koder.tiltaksstatus[status],
      vedtatt === 0 ? '' : skrivKroner(vedtatt),
      forkort(vurdering, 110),
    ]),
  });
  const rekke = kjede.tiltak.toSorted((a, b) => plass(a.status) - plass(b.status));
  return {
    overskrift: t.del.tiltak,
    halv: false,
    blokker: rekke.length === 0 ? [avsnitt(t.ingenTiltak)] : inntil(6, rekke, tabell, ord),
  };
};

/** Where the chain leads nowhere. */
export const traader = ({ kjede }: Kommunearkgrunnlag, ord: Ord): Dokumentdel | null => {
  const { t } = ord;
  if (!kjede || kjede.traader.length === 0) return null;
  const punkt = ({ regel, tabell, hva }: Kjede['traader'][number]) =>
    `${hva ? `«${forkort(hva, 50)}»` : t.utenNavn[tabell]} ${t.traad[regel]}`;
  return {
    overskrift: t.del.traader,
    halv: true,
    blokker: inntil(4, kjede.traader, (vist) => liste(vist.map(punkt)), ord),
  };
};

const plass = (status: Tiltaksstatus): number => (status === 'underveis' ? -1 : tiltaksstatuser.indexOf(status));

/** «A, b og 3 til». */
const flere = (ord: readonly string[], mest: number, rest: (n: number) => string): string => {
  const vist = ord.slice(0, mest).map((ett, i) => (i === 0 ? ett : midtI(ett)));
  return sammen([vist.join(', '), ord.length > mest && rest(ord.length - mest)], ' ');
};
