import type { Tekster } from '#shared/lib/tekster.ts';

/** What the shell and the hosts say themselves: menu, native dialogs, start, terminal. */
export const nb = {
  meny: {
    fil: 'Fil',
    datamappe: 'Åpne datamappen',
    avslutt: 'Avslutt Oppfølger',
    rediger: 'Rediger',
    angre: 'Angre skriving',
    gjenta: 'Gjør om skriving',
    klippUt: 'Klipp ut',
    kopier: 'Kopier',
    limInn: 'Lim inn',
    merkAlt: 'Merk alt',
    vis: 'Vis',
    stoerre: 'Større',
    mindre: 'Mindre',
    normal: 'Normal størrelse',
    fullskjerm: 'Fullskjerm',
    utvikler: 'Utviklerverktøy',
    hjelp: 'Hjelp',
    hjelpHer: 'Hjelp for denne siden',
    ordningen: 'Om oppfølgingsordningen (udir.no)',
    om: 'Om Oppfølger',
  },
  dialog: {
    velgFiler: 'Velg filer',
    filer: 'Filer',
    alleFiler: 'Alle filer',
    lagreFil: 'Lagre fil',
    velgMappe: 'Velg mappe',
    sidenStanset: 'Vinduet stanset',
    sidenStansetHva:
      'Vinduet stanset to ganger. Det du har lagret, er trygt. Programmet avsluttes nå; start det på nytt, og meld fra om det gjentar seg.',
  },
  start: {
    tittel: 'Oppfølger kunne ikke starte',
    ukjent:
      'Noe uventet stanset starten. Det du har lagret, er ikke berørt. Prøv igjen, og meld fra om det gjentar seg.',
    regel: {
      'lager-i-bruk': (mappe: string) =>
        `Dataene er allerede åpne i et annet vindu. Lukk det andre vinduet, og start på nytt. Mappe: ${mappe}`,
      'lager-nyere': (mappe: string) =>
        `Dataene er lagret av en nyere utgave av Oppfølger enn denne. Installer den nyeste utgaven, og start på nytt. Ingenting er endret. Mappe: ${mappe}`,
      'lager-ikke-sqlite': (mappe: string) =>
        `Filen «oppfolger.sqlite» er ikke et datalager som programmet kan lese. Flytt den ut av mappen, og hent den siste kopien fra undermappen «sikkerhetskopi». Ingenting er endret. Mappe: ${mappe}`,
      'lager-fremmed': (mappe: string) =>
        `Filen «oppfolger.sqlite» hører til et annet program. Velg en annen mappe for dataene. Ingenting er endret. Mappe: ${mappe}`,
      'lager-skadet': (mappe: string) =>
        `Datalageret er skadet. Flytt «oppfolger.sqlite» ut av mappen uten å slette den, og hent den siste kopien fra undermappen «sikkerhetskopi». Mappe: ${mappe}`,
      'lager-nettverksmappe': (mappe: string) =>
        `Dataene kan ikke ligge i en mappe på nettverket eller i en mappe som synkroniseres; da kan de bli ødelagt. Velg en mappe på denne maskinens egen disk. Mappen dere deler, velger du siden inne i programmet. Mappe: ${mappe}`,
      'lager-ikke-skrivbar': (mappe: string) =>
        `Programmet får ikke lagre i mappen. Velg en annen mappe, eller be den som har ansvar for maskinen, om tilgang. Mappe: ${mappe}`,
      'disk-full': (mappe: string) =>
        `Disken er full. Frigjør plass, og start på nytt. Det du har lagret, er trygt. Mappe: ${mappe}`,
    },
  },
  nettleser: {
    aapne: (lenke: string) => `Oppfølger kjører. Åpne denne lenken i nettleseren; den virker én gang:\n  ${lenke}`,
    merLenke: 'Trykk Enter for en ny lenke, Ctrl+C for å avslutte.',
    bruk: `Bruk:
  npm start -- [valg]

Valg:
  --browser           åpner programmet i nettleseren
  --data MAPPE        hvilket datalager
  --ingen-nettleser   viser lenken uten å åpne nettleseren`,
    ikkeBygd: 'Sidene er ikke bygd. Kjør «npm run build» først, eller start med «npm start -- --browser».',
    brukt: 'Lenken er brukt. Trykk Enter der programmet ble startet, for å få en ny.',
    ukjent: 'Åpne lenken som ble vist der programmet ble startet.',
  },
  kommandolinje: {
    bruk: `Bruk:
  oppfolger kanaler                     viser hver kanal med JSON Schema
  oppfolger kall <kanal> [json | -]     kaller en kanal; «-» leser JSON fra standard inn

Valg:
  --data MAPPE      hvilket datalager
  --fil STI         en fil inn (kan gjentas)
  --ut STI          hvor filen som kommer ut, skrives
  --framdrift       viser framdriften på standard feil
  --spraak nb|nn    språket i meldinger`,
  },
};

export const nn: Tekster<typeof nb> = {
  meny: {
    fil: 'Fil',
    datamappe: 'Opne datamappa',
    avslutt: 'Avslutt Oppfølger',
    rediger: 'Rediger',
    angre: 'Angre skriving',
    gjenta: 'Gjer om skriving',
    klippUt: 'Klipp ut',
    kopier: 'Kopier',
    limInn: 'Lim inn',
    merkAlt: 'Merk alt',
    vis: 'Vis',
    stoerre: 'Større',
    mindre: 'Mindre',
    normal: 'Normal storleik',
    fullskjerm: 'Fullskjerm',
    utvikler: 'Utviklarverktøy',
    hjelp: 'Hjelp',
    hjelpHer: 'Hjelp for denne sida',
    ordningen: 'Om oppfølgingsordninga (udir.no)',
    om: 'Om Oppfølger',
  },
  dialog: {
    velgFiler: 'Vel filer',
    filer: 'Filer',
    alleFiler: 'Alle filer',
    lagreFil: 'Lagre fil',
    velgMappe: 'Vel mappe',
    sidenStanset: 'Vindauget stansa',
    sidenStansetHva:
      'Vindauget stansa to gonger. Det du har lagra, er trygt. Programmet blir avslutta no; start det på nytt, og meld frå om det held fram.',
  },
  start: {
    tittel: 'Oppfølger kunne ikkje starte',
    ukjent: 'Noko uventa stansa starten. Det du har lagra, er ikkje rørt. Prøv igjen, og meld frå om det held fram.',
    regel: {
      'lager-i-bruk': (mappe) =>
        `Dataa er alt opne i eit anna vindauge. Lukk det andre vindauget, og start på nytt. Mappe: ${mappe}`,
      'lager-nyere': (mappe) =>
        `Dataa er lagra av ei nyare utgåve av Oppfølger enn denne. Installer den nyaste utgåva, og start på nytt. Ingenting er endra. Mappe: ${mappe}`,
      'lager-ikke-sqlite': (mappe) =>
        `Fila «oppfolger.sqlite» er ikkje eit datalager som programmet kan lese. Flytt ho ut av mappa, og hent den siste kopien frå undermappa «sikkerhetskopi». Ingenting er endra. Mappe: ${mappe}`,
      'lager-fremmed': (mappe) =>
        `Fila «oppfolger.sqlite» høyrer til eit anna program. Vel ei anna mappe for dataa. Ingenting er endra. Mappe: ${mappe}`,
      'lager-skadet': (mappe) =>
        `Datalageret er skadd. Flytt «oppfolger.sqlite» ut av mappa utan å slette ho, og hent den siste kopien frå undermappa «sikkerhetskopi». Mappe: ${mappe}`,
      'lager-nettverksmappe': (mappe) =>
        `Dataa kan ikkje liggje i ei mappe på nettverket eller i ei mappe som blir synkronisert; då kan dei bli øydelagde. Vel ei mappe på disken i denne maskina. Mappa de deler, vel du sidan inne i programmet. Mappe: ${mappe}`,
      'lager-ikke-skrivbar': (mappe) =>
        `Programmet får ikkje lagre i mappa. Vel ei anna mappe, eller be den som har ansvar for maskina, om tilgang. Mappe: ${mappe}`,
      'disk-full': (mappe) =>
        `Disken er full. Frigjer plass, og start på nytt. Det du har lagra, er trygt. Mappe: ${mappe}`,
    },
  },
  nettleser: {
    aapne: (lenke) => `Oppfølger køyrer. Opne denne lenkja i nettlesaren; ho verkar éin gong:\n  ${lenke}`,
    merLenke: 'Trykk Enter for ei ny lenkje, Ctrl+C for å avslutte.',
    bruk: `Bruk:
  npm start -- [val]

Val:
  --browser           opnar programmet i nettlesaren
  --data MAPPE        kva datalager
  --ingen-nettleser   viser lenkja utan å opne nettlesaren`,
    ikkeBygd: 'Sidene er ikkje bygde. Køyr «npm run build» først, eller start med «npm start -- --browser».',
    brukt: 'Lenkja er brukt. Trykk Enter der programmet vart starta, for å få ei ny.',
    ukjent: 'Opne lenkja som vart vist der programmet vart starta.',
  },
  kommandolinje: {
    bruk: `Bruk:
  oppfolger kanaler                     viser kvar kanal med JSON Schema
  oppfolger kall <kanal> [json | -]     kallar ein kanal; «-» les JSON frå standard inn

Val:
  --data MAPPE      kva datalager
  --fil STI         ei fil inn (kan takast opp att)
  --ut STI          kvar fila som kjem ut, blir skriven
  --framdrift       viser framdrifta på standard feil
  --spraak nb|nn    språket i meldingar`,
  },
};
