import type { Spraak } from '#shared/contract/program.ts';
import { forkort } from '#shared/lib/tekst.ts';
import type { Dokument } from '#shared/rapport/dokument.ts';
import type { Kommunearkgrunnlag } from './kommuneark-grunnlag.ts';
import { tiltak, traader, utfordringer } from './kommuneark-kjede.ts';
import { avtaler, moeter, samlinger } from './kommuneark-kontakt.ts';
import { ordFor, sammen } from './kommuneark-ord.ts';
import { resultater } from './kommuneark-resultater.ts';
import { status, tilskudd, veiledere } from './kommuneark-status.ts';
import { skrivLangDag, skrivTall } from './skrivemaate.ts';

/**
 * One kommune on two A4 pages, in the order somebody in a meeting wants it. It fits whatever the kommune holds: every list
 * has a longest length, with what is left out counted, and every text that a person has written is shortened.
 */
export const lagKommuneark = (grunnlag: Kommunearkgrunnlag, spraak: Spraak): Dokument => {
  const ord = ordFor(spraak);
  const { t } = ord;
  const { kommune, idag, embete, registerkilde } = grunnlag;
  const deler = [status, utfordringer, tiltak, traader, veiledere, tilskudd, moeter, avtaler, samlinger, resultater];
  return {
    spraak,
    tittel: forkort(kommune.navn, 50),
    undertittel: sammen(
      [
        t.nummer(kommune.kommunenummer),
        forkort(kommune.samiskNavn, 40),
        forkort(kommune.kvenskNavn, 40),
        forkort(kommune.fylke, 40),
        t.innbyggere(skrivTall(kommune.innbyggere)),
      ],
      ' · ',
    ),
    deler: deler.map((del) => del(grunnlag, ord)).filter((del) => del !== null),
    bunntekst: sammen(
      [
        t.laget(skrivLangDag(idag), spraak === 'nn' ? embete?.navnNynorsk : embete?.navn),
        t.kilder(registerkilde),
        t.utelatt,
      ],
      ' ',
    ),
  };
};
