import type { Paaminnelse } from '#shared/frist/paaminnelse.ts';
import type { Fristkode } from '#shared/ordning/ordningsversjon.ts';
import type { Formaal, Soeknadsstatus } from '#shared/tilskudd/tilskudd.ts';
import type { Deltakelsesmangel } from '#shared/uttrekk/deltakelse.ts';
import { visBeloep } from '../ui/beloep.ts';
import type { nb } from './tekster.ts';

/** The words for coded values that the reminders name. */
export interface Kodeord {
  readonly formaal: Readonly<Record<Formaal, string>>;
  readonly soeknadsstatus: Readonly<Record<Soeknadsstatus, string>>;
}

/** What needs the adviser, why, and where it is mended. */
export interface Ordlagt {
  readonly hva: string;
  readonly hvorfor: string;
  readonly lenke: string;
}

export const ordlegg = (p: Paaminnelse, t: typeof nb, kode: Kodeord): Ordlagt => {
  const kommune = p.kommunenavn ?? '';
  const antall = p.antall ?? 0;
  const kort = `/kommune/${p.kommunenummer}`;
  switch (p.regel) {
    case 'avtale':
      return { hva: p.hva || t.avtaleUtenTekst, hvorfor: t.avtale(kommune, p.hvem), lenke: `/moete/${p.id}` };
    case 'planlagt-moete':
      return { hva: t.moete(kommune), hvorfor: p.hva ?? t.moeteUtenTema, lenke: `/moete/${p.id}` };
    case 'moete-utkast':
      return { hva: t.moete(kommune), hvorfor: t.utkast, lenke: `/moete/${p.id}` };
    case 'planlagt-samling':
      return { hva: p.hva ?? t.samlingUtenNavn, hvorfor: t.samling, lenke: `/samling/${p.id}` };
    case 'ordningsfrist':
      return ordleggFrist(p, t, kort);
    case 'ramme-overskredet':
      return {
        hva: t.ramme(kode.formaal[p.hva as Formaal], p.hvem ?? ''),
        hvorfor: t.overskredet(visBeloep(antall)),
        lenke: '/tilskudd',
      };
    case 'konflikter':
      return { hva: t.konflikter(antall), hvorfor: t.konflikterHvorfor, lenke: '/synk' };
    case 'veileder-sluttet':
      return { hva: t.veilederSluttet(kommune), hvorfor: t.sluttet(p.hvem ?? ''), lenke: kort };
    case 'soeknad-venter':
      return {
        hva: t.soeknad(kommune),
        hvorfor: t.soeknadStatus(kode.soeknadsstatus[p.hva as Soeknadsstatus].toLocaleLowerCase('nb')),
        lenke: kort,
      };
    case 'veileder-ubesvart':
      return { hva: t.svarFra(p.hvem ?? ''), hvorfor: t.spurt(kommune), lenke: `/veileder/${p.id}` };
    case 'stille':
      return { hva: kommune, hvorfor: p.hva === 'aldri' ? t.stilleAldri : t.stille, lenke: kort };
    case 'ubesvart-uttrekk':
      return { hva: t.uttrekk(p.hva ?? ''), hvorfor: t.ubesvart(antall), lenke: '/uttrekk' };
    case 'deltakelse-mangler':
      return { hva: kommune, hvorfor: t.mangler(mangler(p).map((mangel) => t.mangel[mangel])), lenke: kort };
    case 'loese-traader':
      return { hva: kommune, hvorfor: t.traader(antall), lenke: kort };
    case 'hurtignotater':
      return { hva: t.notat.sorter(antall), hvorfor: t.notat.hva, lenke: '/' };
    case 'venter-synk':
      return {
        hva: t.venterSynk(antall),
        hvorfor: t.venterHvorfor[p.hva as keyof typeof t.venterHvorfor],
        lenke: '/synk',
      };
  }
};

const ordleggFrist = (p: Paaminnelse, t: typeof nb, kort: string): Ordlagt => {
  const kode = p.hva as Fristkode;
  if (kode !== 'veileder-paa-plass' && kode !== 'soeknad-gjennomfoering')
    return { hva: t.frist[kode], hvorfor: t.rapport(p.antall ?? 0), lenke: '/rapport' };
  return { hva: t.fristFor(t.frist[kode], p.kommunenavn ?? ''), hvorfor: t.hvorforFrist[kode], lenke: kort };
};

const mangler = ({ hva }: Paaminnelse) => (hva ?? '').split(',') as Deltakelsesmangel[];
