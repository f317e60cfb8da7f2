import { forkort } from '#shared/lib/tekst.ts';
import type { Dokumentdel } from '#shared/rapport/dokument.ts';
import type { Kommunearkgrunnlag } from './kommuneark-grunnlag.ts';
import { avsnitt, fakta, inntil, kolonne, liste, midtI, type Ord, sammen } from './kommuneark-ord.ts';
import { skrivDag, skrivKroner } from './skrivemaate.ts';

/** Where the kommune is in the scheme, why, what it answered, and how often somebody has talked with it. */
export const status = ({ deltakelser, moeter, idag }: Kommunearkgrunnlag, { t, koder }: Ord): Dokumentdel => {
  const [naa, ...foer] = deltakelser;
  const overskrift = t.del.status;
  if (!naa) return { overskrift, halv: false, blokker: [avsnitt(t.ingenDeltakelse)] };
  const dager = moeter.flatMap(({ dato }) => dato ?? []);
  const vaert = dager.filter((dag) => dag <= idag);
  const neste = dager.findLast((dag) => dag > idag);
  const tidligere = foer.slice(0, 2).map(({ aar, fase }) => `${aar} (${midtI(koder.fase[fase])})`);
  return {
    overskrift,
    halv: false,
    blokker: [
      fakta([
        [t.fakta.uttrekk, sammen([naa.aar, naa.liste && t.liste(naa.liste)])],
        [t.fakta.fase, koder.fase[naa.fase]],
        [
          t.fakta.status,
          sammen([koder.tilstand[naa.tilstand], naa.statusDato && t.fra(skrivDag(naa.statusDato))], ' '),
        ],
        [
          t.fakta.svar,
          naa.svar &&
            sammen([
              sammen([koder.svar[naa.svar], naa.svardato && skrivDag(naa.svardato)], ' '),
              naa.svargrunn && midtI(koder.svargrunn[naa.svargrunn]),
            ]),
        ],
        [t.fakta.moeter, sammen([vaert.length || t.ingen, vaert[0] && t.siste(skrivDag(vaert[0]))])],
        [t.fakta.neste, neste ? skrivDag(neste) : null],
        [t.fakta.tidligere, tidligere.join(', ')],
      ]),
      ...(naa.grunn?.trim() ? [avsnitt(t.grunn(forkort(naa.grunn, 220)))] : []),
    ],
  };
};

/** Those at work for the kommune, or asked to be; who is only thought of, or has declined, is nobody's business on paper. */
export const veiledere = ({ deltakelser, koblinger }: Kommunearkgrunnlag, ord: Ord): Dokumentdel | null => {
  const { t, koder } = ord;
  if (deltakelser.length === 0) return null;
  const vist = koblinger.filter(({ status }) => status !== 'aktuell' && status !== 'takket-nei');
  const punkt = ({ veileder, institusjon, fase, rolle, status: svar }: (typeof vist)[number]) =>
    sammen(
      [
        sammen([forkort(veileder, 32) || t.ukjent, forkort(institusjon, 32)]),
        sammen([koder.fase[fase], rolle && midtI(koder.koblingsrolle[rolle]), midtI(koder.koblingsstatus[svar])]),
      ],
      ': ',
    );
  const blokker =
    vist.length === 0 ? [avsnitt(t.ingenVeiledere)] : inntil(3, vist, (noen) => liste(noen.map(punkt)), ord);
  return { overskrift: t.del.veiledere, halv: true, blokker };
};

/** What was applied for, and where the money is. */
export const tilskudd = ({ deltakelser, soeknader, penger }: Kommunearkgrunnlag, ord: Ord): Dokumentdel | null => {
  const { t, koder } = ord;
  if (deltakelser.length === 0) return null;
  const { vedtatt, utbetalt, forbrukt, tilbakebetalt, ufordelt } = penger;
  const overskrift = t.del.tilskudd;
  const ingenPenger = [vedtatt, utbetalt, forbrukt].every((sum) => sum === 0);
  if (soeknader.length === 0 && ingenPenger) return { overskrift, halv: false, blokker: [avsnitt(t.ingenTilskudd)] };
  const tabell = (rader: readonly (typeof soeknader)[number][]) => ({
    type: 'tabell' as const,
    tittel: t.soeknader,
    kolonner: [
      kolonne(t.kolonne.soeknad, 4),
      kolonne(t.kolonne.status, 4),
      kolonne(t.kolonne.soekt, 3, true),
      kolonne(t.kolonne.vedtatt, 3, true),
    ],
    rader: rader.map((soeknad) => [
      soeknad.mottatt ? t.mottatt(skrivDag(soeknad.mottatt)) : t.udatert,
      koder.soeknadsstatus[soeknad.status],
      soeknad.beloep === null ? '' : skrivKroner(soeknad.beloep),
      soeknad.vedtatt === 0 ? '' : skrivKroner(soeknad.vedtatt),
    ]),
  });
  return {
    overskrift,
    halv: false,
    blokker: [
      ...(ingenPenger
        ? []
        : [
            fakta([
              [t.fakta.vedtatt, skrivKroner(vedtatt)],
              [t.fakta.utbetalt, skrivKroner(utbetalt)],
              [t.fakta.brukt, skrivKroner(forbrukt)],
              [t.fakta.tilbakebetalt, tilbakebetalt === 0 ? null : skrivKroner(tilbakebetalt)],
              [t.fakta.ufordelt, ufordelt === 0 ? null : skrivKroner(ufordelt)],
            ]),
          ]),
      ...(soeknader.length === 0 ? [] : inntil(3, soeknader, tabell, ord)),
    ],
  };
};
