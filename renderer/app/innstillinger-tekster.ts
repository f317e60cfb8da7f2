import type { Tekster } from '#shared/lib/tekster.ts';

export const nb = {
  tittel: 'Innstillinger',
  spraak: 'Språk',
  spraakHva: 'Språket i programmet. Brev og rapporter til en kommune følger målformen til kommunen.',
  hvem: 'Hvem og hvor',
  embete: 'Embete',
  paaminnelser: 'Påminnelser',
  stillhetsuker: 'Uker uten kontakt før en kommune regnes som stille',
  stillhetsukerHva: (vanlig: number) =>
    `Stille kommuner står på siden «I dag». Tøm feltet for å gå tilbake til det vanlige, som er ${vanlig} uker. Valget gjelder bare denne maskinen.`,
  paaMaskinen: 'På denne maskinen',
  datamappe: 'Dataene ligger i',
  datamappeHva: 'Mappen ligger på denne maskinen og skal ikke flyttes til en delt eller synkronisert mappe.',
  kopimappe: 'Sikkerhetskopiene ligger i',
  kopimappeHva:
    'Programmet tar en kopi når det lukkes, hvis noe er endret, og beholder de ti siste. Kopier fra før en oppdatering beholdes alle.',
};

export const nn: Tekster<typeof nb> = {
  tittel: 'Innstillingar',
  spraak: 'Språk',
  spraakHva: 'Språket i programmet. Brev og rapportar til ein kommune følgjer målforma til kommunen.',
  hvem: 'Kven og kvar',
  embete: 'Embete',
  paaminnelser: 'Påminningar',
  stillhetsuker: 'Veker utan kontakt før ein kommune blir rekna som stille',
  stillhetsukerHva: (vanlig) =>
    `Stille kommunar står på sida «I dag». Tøm feltet for å gå tilbake til det vanlege, som er ${vanlig} veker. Valet gjeld berre denne maskina.`,
  paaMaskinen: 'På denne maskina',
  datamappe: 'Dataa ligg i',
  datamappeHva: 'Mappa ligg på denne maskina og skal ikkje flyttast til ei delt eller synkronisert mappe.',
  kopimappe: 'Tryggingskopiane ligg i',
  kopimappeHva:
    'Programmet tek ein kopi når det blir lukka, dersom noko er endra, og tek vare på dei ti siste. Kopiar frå før ei oppdatering blir tekne vare på alle saman.',
};
