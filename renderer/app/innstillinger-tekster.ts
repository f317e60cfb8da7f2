import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  tittel: 'Innstillinger',
  spraak: 'Språk',
  spraakHva: 'Språket i programmet. Brev og rapporter til en kommune følger målformen til kommunen.',
  hvem: 'Hvem og hvor',
  embete: 'Embete',
  datamappe: 'Dataene ligger i',
  datamappeHva: 'Mappen ligger på denne maskinen og skal ikke flyttes til en delt eller synkronisert mappe.',
};

export const nn: Tekster<typeof nb> = {
  tittel: 'Innstillingar',
  spraak: 'Språk',
  spraakHva: 'Språket i programmet. Brev og rapportar til ein kommune følgjer målforma til kommunen.',
  hvem: 'Kven og kvar',
  embete: 'Embete',
  datamappe: 'Dataa ligg i',
  datamappeHva: 'Mappa ligg på denne maskina og skal ikkje flyttast til ei delt eller synkronisert mappe.',
};
