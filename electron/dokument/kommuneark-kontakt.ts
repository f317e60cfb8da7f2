import { forkort } from '#shared/lib/tekst.ts';
import type { Blokk, Dokumentdel } from '#shared/rapport/dokument.ts';
import type { Arkmoete, Arksamling, Kommunearkgrunnlag } from './kommuneark-grunnlag.ts';
import { avsnitt, inntil, kolonne, liste, midtI, type Ord, sammen } from './kommuneark-ord.ts';
import { skrivDag } from './skrivemaate.ts';

/** The last meetings and what was agreed in them; what was said stays with the embete. */
export const moeter = (grunnlag: Kommunearkgrunnlag, ord: Ord): Dokumentdel | null => {
  const { t, koder } = ord;
  if (grunnlag.deltakelser.length === 0) return null;
  const vaert = grunnlag.moeter.filter(({ dato }) => dato !== null && dato <= grunnlag.idag);
  const rad = ({ dato, form, tema, ferdig, avtalt }: Arkmoete): string[] => [
    dato ? skrivDag(dato) : '',
    sammen([sammen([form && koder.form[form], forkort(tema, 70)], ': '), ferdig === 0 && t.utkast], ' '),
    avtalt.length === 0
      ? t.ingenting
      : sammen(
          [
            ...avtalt.slice(0, 3).map(({ tekst }) => forkort(tekst, 70)),
            avtalt.length > 3 && t.flere(avtalt.length - 3),
          ],
          '; ',
        ),
  ];
  const tabell = (rader: Arkmoete[]): Blokk => ({
    type: 'tabell',
    tittel: t.del.moeter,
    kolonner: [kolonne(t.kolonne.dato, 1.3), kolonne(t.kolonne.moete, 5), kolonne(t.kolonne.avtalt, 6)],
    rader: rader.map(rad),
  });
  const blokker = vaert.length === 0 ? [avsnitt(t.ingenMoeter)] : inntil(3, vaert, tabell, ord);
  return { overskrift: t.del.moeter, halv: false, blokker };
};

/** What was agreed and is not done. */
export const avtaler = ({ aapne, idag }: Kommunearkgrunnlag, ord: Ord): Dokumentdel | null => {
  const { t } = ord;
  if (aapne.length === 0) return null;
  const punkt = ({ tekst, eier, frist }: (typeof aapne)[number]) =>
    sammen(
      [
        sammen([frist && (frist < idag ? t.fristUte : t.frist)(skrivDag(frist)), forkort(eier, 30)]),
        forkort(tekst, 70),
      ],
      ': ',
    );
  return { overskrift: t.del.avtaler, halv: true, blokker: inntil(4, aapne, (vist) => liste(vist.map(punkt)), ord) };
};

export const samlinger = (grunnlag: Kommunearkgrunnlag, ord: Ord): Dokumentdel | null => {
  const { t, koder } = ord;
  if (grunnlag.samlinger.length === 0) return null;
  const punkt = ({ start, tittel, sted, svar, deltakere }: Arksamling) =>
    sammen([
      sammen([start && skrivDag(start), forkort(tittel, 50) || t.samling], ' '),
      forkort(sted, 30),
      deltakere > 0 ? t.kom(deltakere) : svar && midtI(koder.invitasjonssvar[svar]),
    ]);
  return {
    overskrift: t.del.samlinger,
    halv: true,
    blokker: inntil(3, grunnlag.samlinger, (vist) => liste(vist.map(punkt)), ord),
  };
};
