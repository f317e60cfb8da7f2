import type { Tekster } from '#shared/lib/tekster.ts';
import { nb as tilskuddNb, nn as tilskuddNn } from './tilskudd-feiltekster.ts';

/** `{navn}` is filled from the failure's details; what stands in `[…]` is left out where a detail in it is missing. */
export const nb = {
  kode: {
    'invalid-input': 'Programmet kunne ikke bruke det som ble fylt ut[ ({paths})]. Se over feltene og prøv igjen.',
    'not-found': 'Det du ville åpne, finnes ikke lenger. Det kan være slettet; se i papirkurven.',
    conflict: 'Dette lar seg ikke gjøre slik dataene er nå. Ingenting er endret.',
    locked: 'Dataene er i bruk i et annet vindu. Lukk det andre vinduet og prøv igjen.',
    unavailable: 'Dette er ikke tilgjengelig akkurat nå. Arbeidet ditt er trygt på denne maskinen; prøv igjen om litt.',
    internal:
      'Noe uventet gikk galt i programmet[ (referanse {reference})]. Det du har lagret, er ikke berørt. Prøv igjen, og meld fra om det gjentar seg.',
  },
  regel: {
    ...tilskuddNb,
    'program-borte':
      'Siden har mistet forbindelsen med programmet på maskinen din. Det som er lagret, er trygt. Kopier det du skrev sist, og start programmet på nytt.',
    stoppet: 'Arbeidet ble stoppet. Ingenting er endret.',
    'allerede-startet': 'Programmet er alt tatt i bruk på denne maskinen. Last siden på nytt for å komme inn.',
    'embete-finnes-ikke': 'Programmet kjenner ikke embetet «{embete}». Velg et av embetene i listen.',
    'kommune-finnes-ikke':
      'Programmet kjenner ingen kommune med nummer {kommunenummer}. Finn kommunen i listen over kommuner.',
    'deltakelse-finnes':
      '{kommune} har alt en deltakelse i uttrekk {aar}, med andre opplysninger. Endre den som finnes, i stedet for å lage en ny.',
    'deltakelse-finnes-ikke':
      'Deltakelsen finnes ikke lenger. Den kan være slettet; se i papirkurven, der den kan hentes tilbake.',
    'uttrekk-finnes': 'Uttrekk {aar} finnes alt, med andre opplysninger. Endre det som finnes. Ingenting er endret.',
    'uttrekk-finnes-ikke': 'Uttrekket finnes ikke lenger. Det kan være slettet; se i papirkurven.',
    'uttrekk-har-deltakelser':
      'Uttrekk {aar} kan ikke slettes så lenge kommuner er med i det (antall: {antall}). Slett deltakelsene først. Ingenting er slettet.',
    'ordningsversjon-finnes-ikke':
      'Programmet kjenner ikke denne versjonen av ordningen. Velg en av dem i listen. Ingenting er endret.',
    'moete-finnes-ikke':
      'Møtet finnes ikke lenger. Det kan være slettet; se i papirkurven, der det kan hentes tilbake.',
    'moete-mangler':
      'Møtet mangler noe før det kan ferdigstilles. Det som mangler, er merket. Utkastet er lagret som det er.',
    'utfordring-annen-deltakelse':
      'Et tiltak kan bare svare på utfordringer i sin egen deltakelse. Skriv utfordringen inn der tiltaket er. Ingenting er endret.',
    'veileder-finnes':
      'Det finnes allerede en veileder som heter {navn}[ ({institusjon})], eller har samme e-post. Ingenting er lagt til.',
    'veileder-finnes-ikke':
      'Veilederen finnes ikke lenger. Den kan være slettet; se i papirkurven, der den kan hentes tilbake.',
    'veileder-har-koblinger':
      '{navn} kan ikke slettes, for da ville kommunene miste historikken sin (koblinger: {antall}). Skriv inn når veilederen sluttet, i stedet. Ingenting er slettet.',
    'veileder-sluttet':
      '{navn} sluttet {dato} og kan ikke få nye oppdrag. Velg en annen veileder, eller rett datoen hos veilederen. Ingenting er endret.',
    'kobling-finnes':
      '{veileder} er alt koblet til {kommune} i denne fasen, med andre opplysninger. Endre den koblingen som finnes, i stedet for å lage en ny.',
    'kobling-finnes-ikke':
      'Koblingen finnes ikke lenger. Den kan være slettet; se i papirkurven, der den kan hentes tilbake.',
    'status-fram-i-tid':
      'Statusen kan ikke gjelde fra {dato}, for den dagen har ikke vært ennå. Skriv dagen den ble avklart. Datoen er ikke endret.',
    'notat-finnes-ikke': 'Notatet finnes ikke lenger. Det kan være slettet; se i papirkurven.',
    'notat-annen-kommune':
      'Notatet handler om en annen kommune enn {kommune}. Velg kommunen på notatet først. Ingenting er endret.',
    'notat-av-annen':
      'Notatet er signert av [{raadgiver}, ]en annen enn deg. Bare den som har signert, kan endre eller slette det. Skriv heller et eget notat.',
    'samling-finnes-ikke':
      'Samlingen finnes ikke lenger. Den kan være slettet; se i papirkurven, der den kan hentes tilbake.',
    'samling-har-kostnader':
      'Samlingen har kostnader som er ført på rammen ({antall}). Ta dem tilbake først, så kan rammen byttes eller samlingen slettes. Ingenting er endret.',
    'rad-finnes-ikke': 'Det du ville endre, finnes ikke lenger. Det kan være slettet; se i papirkurven.',
    'tabell-finnes-ikke': 'Programmet kjenner ikke «{tabell}». Ingenting er endret.',
    'felt-finnes-ikke': 'Programmet kjenner ikke feltet «{felt}». Ingenting er endret.',
    feltverdi: 'Verdien kan ikke stå i feltet «{felt}». Rett den og prøv igjen. Ingenting er endret.',
    'fil-finnes-ikke': 'Filen er ikke lenger hos programmet. Velg den på nytt.',
    'opplasting-avbrutt':
      'Filen[ «{fil}»] kom ikke hele veien fram til programmet. Velg den på nytt. Ingenting er endret.',
    'fil-for-stor':
      'Filen[ «{fil}»] er større enn noen fil programmet kan lese. Sjekk at du valgte riktig fil. Ingenting er endret.',
    'fil-tom': 'Filen er tom. Hent den på nytt der du fikk den, og prøv igjen.',
    'fil-er-xlsx':
      'Filen er en Excel-arbeidsbok. Last ned resultatene som CSV fra Udir og velg den filen i stedet. Ingenting er endret.',
    'fil-er-utf8':
      'Filen er lagret på nytt i et annet program, og da kan innholdet være endret. Last den ned på nytt fra Udir, og velg den uten å åpne den først. Ingenting er endret.',
    'fil-ukjent':
      'Programmet kjenner ikke igjen filen som en resultatfil fra Udir. Last den ned på nytt som CSV og prøv igjen. Ingenting er endret.',
    'fil-avkortet':
      'Filen stopper midt i en rad[ (linje {linje})], så noe av den mangler. Last den ned på nytt og prøv igjen. Ingenting er endret.',
    'fil-andre-kolonner':
      'Filen mangler kolonner programmet trenger: {mangler}. Sjekk at det er en fil med nasjonale prøver fra Udir. Ingenting er endret.',
    'fil-like-kolonner':
      'Filen har to kolonner som heter «{kolonne}», og da er det uklart hvilken som gjelder. Last den ned på nytt. Ingenting er endret.',
    'lager-har-arbeid':
      'Det er alt gjort arbeid på denne maskinen. En sentralfil kan bare åpnes på en maskin uten arbeid. Velg sentralmappen under Synkronisering i stedet. Ingenting er endret.',
    'ikke-startet': 'Fortell først hvem du er og hvilket embete du arbeider i. Last siden på nytt for å begynne.',
    'rapport-stoppet':
      'Rapporten er ikke laget, fordi noe må ordnes først. Det står øverst i listen over det som mangler, med lenke dit det rettes.',
    'utskrift-mangler':
      'Programmet finner ingen nettleser på maskinen som kan lage PDF. Velg «Skriv ut» og lagre som PDF derfra i stedet.',
    'utskrift-feilet':
      'Dokumentet lot seg ikke gjøre om til PDF på denne maskinen. Bruk utskriften i nettleseren i stedet.',
    'fil-ikke-lesbar':
      'Programmet får ikke lese filen[ {fil}]. Sjekk at den finnes og at du har tilgang, og prøv igjen.',
    'fil-ikke-skrivbar':
      'Filen[ {fil}] lot seg ikke lagre. Sjekk at den ikke er åpen i et annet program, og at du har tilgang til mappen.',
    'sentralfil-ukjent':
      'Filen er ikke en sentralfil fra Oppfølger. Sjekk at du valgte filen som heter noe slikt som sentral-vestland.zip. Ingenting er endret.',
    'sentralfil-skadet':
      'Sentralfilen er skadet, så den kan ikke brukes. Kopier den på nytt fra sentralmappen og prøv igjen. Ingenting er endret.',
    'sentralfil-nyere':
      'Sentralfilen er laget av en nyere utgave av programmet. Installer den nyeste utgaven og prøv igjen. Ingenting er endret.',
    'sentralfil-ufullstendig':
      'Sentralfilen er ikke laget, fordi endringer fra en annen maskin ikke har kommet fram ennå. Synkroniser og prøv igjen om litt.',
    'sentralfil-avvik':
      'Sentralfilen er ikke lagt ut, fordi den ikke ble helt lik det som ligger på denne maskinen. Dataene dine er trygge. Prøv igjen, og meld fra om det gjentar seg.',
    'senter-ikke-valgt': 'Ingen sentralmappe er valgt. Velg den under Synkronisering. Arbeidet ditt er lagret her.',
    'senter-utilgjengelig':
      'Sentralmappen[ {mappe}] lar seg ikke nå akkurat nå. Det er vanlig uten nett. Arbeidet ditt er lagret her og deles når mappen kan nås.',
    'senter-ikke-skrivbar':
      'Programmet får ikke skrive i sentralmappen[ {mappe}]. Sjekk at du har skrivetilgang. Arbeidet ditt er lagret her.',
    'senter-fullt':
      'Det er ikke mer plass i sentralmappen[ {mappe}]. Be den som drifter mappen om mer plass. Arbeidet ditt er lagret her.',
    'senter-venter':
      'Noe i sentralmappen er ikke kommet helt fram ennå. Programmet henter det når det er på plass. Ingenting er slettet.',
    'senter-bekrefter-ikke':
      'Det som ble lagt i sentralmappen, kom ikke likt tilbake, så det regnes ikke som delt. Arbeidet ditt er lagret her, og programmet prøver igjen.',
    'senter-nyere-format':
      'Sentralmappen er tatt i bruk av en nyere utgave av programmet. Installer den nyeste utgaven for å dele igjen. Du kan arbeide videre så lenge.',
    'senter-annet-embete':
      'Sentralmappen hører til et annet embete[ ({senter})]. Velg mappen til ditt eget embete. Ingenting er delt eller hentet.',
    'senter-byttet':
      'Dette er en annen sentralmappe enn den du har delt med før. Velg den gamle mappen, eller spør i embetet hva som er riktig. Ingenting er delt eller hentet.',
    'synk-mange-slettinger':
      'Synkroniseringen ville fjerne mye på én gang[ ({antall} av {av})], så den stoppet. Spør de andre i embetet om det er meningen. Ingenting er fjernet.',
    'synk-egen-framtid':
      'Sentralmappen har nyere endringer fra denne maskinen enn maskinen selv har. Det kan skje etter at en sikkerhetskopi er hentet tilbake. Start på nytt fra sentralfilen. Ingenting er slettet.',
    'synk-fil-skadet':
      'En vedlagt fil i sentralmappen er skadet. Den hentes på nytt når en maskin som har den, synkroniserer.',
    'segment-skadet':
      'En fil i sentralmappen er skadet[ ({navn})]. Den legges inn på nytt når maskinen den kom fra, synkroniserer. Ingenting er slettet.',
    'lager-i-bruk':
      'Programmet er alt åpent med disse dataene. Gå til det andre vinduet, eller lukk det og prøv igjen.',
    'lager-nyere':
      'Dataene er laget av en nyere utgave av programmet. Installer den nyeste utgaven for å åpne dem. Ingenting er endret.',
    'lager-ikke-sqlite':
      'Det ligger en fil i datamappen som ikke hører til programmet. Flytt den, eller velg en annen mappe. Ingenting er endret.',
    'lager-fremmed': 'Databasen i datamappen hører til et annet program. Velg en annen mappe. Ingenting er endret.',
    'lager-skadet':
      'Databasen lar seg ikke lese. Sikkerhetskopiene ligger i datamappen; hent tilbake den nyeste. Ingenting er endret.',
    'lager-ikke-skrivbar': 'Programmet får ikke skrive i datamappen. Sjekk at du har tilgang til den, og prøv igjen.',
    'lager-nettverksmappe':
      'Datamappen {mappe} ligger i en delt eller synkronisert mappe ({funnet}). Der kan databasen bli ødelagt. Velg en mappe på selve maskinen.',
    'disk-full':
      'Det er ikke mer plass på disken, så det siste ble ikke lagret. Frigjør plass og prøv igjen. Det som var lagret fra før, er trygt.',
  },
};

export const nn: Tekster<typeof nb> = {
  kode: {
    'invalid-input': 'Programmet kunne ikkje bruke det som vart fylt ut[ ({paths})]. Sjå over felta og prøv igjen.',
    'not-found': 'Det du ville opne, finst ikkje lenger. Det kan vere sletta; sjå i papirkorga.',
    conflict: 'Dette lèt seg ikkje gjere slik dataa er no. Ingenting er endra.',
    locked: 'Dataa er i bruk i eit anna vindauge. Lukk det andre vindauget og prøv igjen.',
    unavailable: 'Dette er ikkje tilgjengeleg akkurat no. Arbeidet ditt er trygt på denne maskina; prøv igjen om litt.',
    internal:
      'Noko uventa gjekk gale i programmet[ (referanse {reference})]. Det du har lagra, er ikkje rørt. Prøv igjen, og meld frå om det skjer igjen.',
  },
  regel: {
    ...tilskuddNn,
    'program-borte':
      'Sida har mista sambandet med programmet på maskina di. Det som er lagra, er trygt. Kopier det du skreiv sist, og start programmet på nytt.',
    stoppet: 'Arbeidet vart stoppa. Ingenting er endra.',
    'allerede-startet': 'Programmet er alt teke i bruk på denne maskina. Last sida på nytt for å kome inn.',
    'embete-finnes-ikke': 'Programmet kjenner ikkje embetet «{embete}». Vel eit av embeta i lista.',
    'kommune-finnes-ikke':
      'Programmet kjenner ingen kommune med nummer {kommunenummer}. Finn kommunen i lista over kommunar.',
    'deltakelse-finnes':
      '{kommune} har alt ei deltaking i uttrekk {aar}, med andre opplysningar. Endre den som finst, i staden for å lage ei ny.',
    'deltakelse-finnes-ikke':
      'Deltakinga finst ikkje lenger. Ho kan vere sletta; sjå i papirkorga, der ho kan hentast tilbake.',
    'uttrekk-finnes': 'Uttrekk {aar} finst alt, med andre opplysningar. Endre det som finst. Ingenting er endra.',
    'uttrekk-finnes-ikke': 'Uttrekket finst ikkje lenger. Det kan vere sletta; sjå i papirkorga.',
    'uttrekk-har-deltakelser':
      'Uttrekk {aar} kan ikkje slettast så lenge kommunar er med i det (tal: {antall}). Slett deltakingane først. Ingenting er sletta.',
    'ordningsversjon-finnes-ikke':
      'Programmet kjenner ikkje denne versjonen av ordninga. Vel ein av dei i lista. Ingenting er endra.',
    'moete-finnes-ikke':
      'Møtet finst ikkje lenger. Det kan vere sletta; sjå i papirkorga, der det kan hentast tilbake.',
    'moete-mangler':
      'Møtet manglar noko før det kan ferdigstillast. Det som manglar, er merkt. Utkastet er lagra som det er.',
    'utfordring-annen-deltakelse':
      'Eit tiltak kan berre svare på utfordringar i si eiga deltaking. Skriv utfordringa inn der tiltaket er. Ingenting er endra.',
    'veileder-finnes':
      'Det finst alt ein rettleiar som heiter {navn}[ ({institusjon})], eller har same e-post. Ingenting er lagt til.',
    'veileder-finnes-ikke':
      'Rettleiaren finst ikkje lenger. Han kan vere sletta; sjå i papirkorga, der han kan hentast tilbake.',
    'veileder-har-koblinger':
      '{navn} kan ikkje slettast, for då ville kommunane miste historikken sin (koplingar: {antall}). Skriv inn når rettleiaren slutta, i staden. Ingenting er sletta.',
    'veileder-sluttet':
      '{navn} slutta {dato} og kan ikkje få nye oppdrag. Vel ein annan rettleiar, eller rett datoen hos rettleiaren. Ingenting er endra.',
    'kobling-finnes':
      '{veileder} er alt kopla til {kommune} i denne fasen, med andre opplysningar. Endre den koplinga som finst, i staden for å lage ei ny.',
    'kobling-finnes-ikke':
      'Koplinga finst ikkje lenger. Ho kan vere sletta; sjå i papirkorga, der ho kan hentast tilbake.',
    'status-fram-i-tid':
      'Statusen kan ikkje gjelde frå {dato}, for den dagen har ikkje vore enno. Skriv dagen han vart avklart. Datoen er ikkje endra.',
    'notat-finnes-ikke': 'Notatet finst ikkje lenger. Det kan vere sletta; sjå i papirkorga.',
    'notat-annen-kommune':
      'Notatet handlar om ein annan kommune enn {kommune}. Vel kommunen på notatet først. Ingenting er endra.',
    'notat-av-annen':
      'Notatet er signert av [{raadgiver}, ]ein annan enn deg. Berre den som har signert, kan endre eller slette det. Skriv heller eit eige notat.',
    'samling-finnes-ikke':
      'Samlinga finst ikkje lenger. Ho kan vere sletta; sjå i papirkorga, der ho kan hentast tilbake.',
    'samling-har-kostnader':
      'Samlinga har kostnader som er førte på ramma ({antall}). Ta dei tilbake først, så kan ramma bytast eller samlinga slettast. Ingenting er endra.',
    'rad-finnes-ikke': 'Det du ville endre, finst ikkje lenger. Det kan vere sletta; sjå i papirkorga.',
    'tabell-finnes-ikke': 'Programmet kjenner ikkje «{tabell}». Ingenting er endra.',
    'felt-finnes-ikke': 'Programmet kjenner ikkje feltet «{felt}». Ingenting er endra.',
    feltverdi: 'Verdien kan ikkje stå i feltet «{felt}». Rett han og prøv igjen. Ingenting er endra.',
    'fil-finnes-ikke': 'Fila er ikkje lenger hos programmet. Vel ho på nytt.',
    'opplasting-avbrutt':
      'Fila[ «{fil}»] kom ikkje heile vegen fram til programmet. Vel ho på nytt. Ingenting er endra.',
    'fil-for-stor':
      'Fila[ «{fil}»] er større enn noka fil programmet kan lese. Sjekk at du valde rett fil. Ingenting er endra.',
    'fil-tom': 'Fila er tom. Hent ho på nytt der du fekk ho, og prøv igjen.',
    'fil-er-xlsx':
      'Fila er ei Excel-arbeidsbok. Last ned resultata som CSV frå Udir og vel den fila i staden. Ingenting er endra.',
    'fil-er-utf8':
      'Fila er lagra på nytt i eit anna program, og då kan innhaldet vere endra. Last ho ned på nytt frå Udir, og vel ho utan å opne ho først. Ingenting er endra.',
    'fil-ukjent':
      'Programmet kjenner ikkje att fila som ei resultatfil frå Udir. Last ho ned på nytt som CSV og prøv igjen. Ingenting er endra.',
    'fil-avkortet':
      'Fila stoppar midt i ei rad[ (linje {linje})], så noko manglar. Last ho ned på nytt og prøv igjen. Ingenting er endra.',
    'fil-andre-kolonner':
      'Fila manglar kolonnar programmet treng: {mangler}. Sjekk at det er ei fil med nasjonale prøver frå Udir. Ingenting er endra.',
    'fil-like-kolonner':
      'Fila har to kolonnar som heiter «{kolonne}», og då er det uklart kva for ein som gjeld. Last ho ned på nytt. Ingenting er endra.',
    'lager-har-arbeid':
      'Det er alt gjort arbeid på denne maskina. Ei sentralfil kan berre opnast på ei maskin utan arbeid. Vel sentralmappa under Synkronisering i staden. Ingenting er endra.',
    'ikke-startet': 'Fortel først kven du er og kva embete du arbeider i. Last sida på nytt for å byrje.',
    'rapport-stoppet':
      'Rapporten er ikkje laga, fordi noko må ordnast først. Det står øvst i lista over det som manglar, med lenkje dit det blir retta.',
    'utskrift-mangler':
      'Programmet finn ingen nettlesar på maskina som kan lage PDF. Vel «Skriv ut» og lagre som PDF derifrå i staden.',
    'utskrift-feilet':
      'Dokumentet lét seg ikkje gjere om til PDF på denne maskina. Bruk utskrifta i nettlesaren i staden.',
    'fil-ikke-lesbar': 'Programmet får ikkje lese fila[ {fil}]. Sjekk at ho finst og at du har tilgang, og prøv igjen.',
    'fil-ikke-skrivbar':
      'Fila[ {fil}] lét seg ikkje lagre. Sjekk at ho ikkje er open i eit anna program, og at du har tilgang til mappa.',
    'sentralfil-ukjent':
      'Fila er ikkje ei sentralfil frå Oppfølger. Sjekk at du valde fila som heiter noko slikt som sentral-vestland.zip. Ingenting er endra.',
    'sentralfil-skadet':
      'Sentralfila er skadd, så ho kan ikkje brukast. Kopier ho på nytt frå sentralmappa og prøv igjen. Ingenting er endra.',
    'sentralfil-nyere':
      'Sentralfila er laga av ei nyare utgåve av programmet. Installer den nyaste utgåva og prøv igjen. Ingenting er endra.',
    'sentralfil-ufullstendig':
      'Sentralfila er ikkje laga, fordi endringar frå ei anna maskin ikkje har kome fram enno. Synkroniser og prøv igjen om litt.',
    'sentralfil-avvik':
      'Sentralfila er ikkje lagd ut, fordi ho ikkje vart heilt lik det som ligg på denne maskina. Dataa dine er trygge. Prøv igjen, og meld frå om det skjer igjen.',
    'senter-ikke-valgt': 'Inga sentralmappe er vald. Vel ho under Synkronisering. Arbeidet ditt er lagra her.',
    'senter-utilgjengelig':
      'Sentralmappa[ {mappe}] er ikkje å nå akkurat no. Det er vanleg utan nett. Arbeidet ditt er lagra her og blir delt når mappa er å nå.',
    'senter-ikke-skrivbar':
      'Programmet får ikkje skrive i sentralmappa[ {mappe}]. Sjekk at du har skrivetilgang. Arbeidet ditt er lagra her.',
    'senter-fullt':
      'Det er ikkje meir plass i sentralmappa[ {mappe}]. Be den som driftar mappa om meir plass. Arbeidet ditt er lagra her.',
    'senter-venter':
      'Noko i sentralmappa er ikkje kome heilt fram enno. Programmet hentar det når det er på plass. Ingenting er sletta.',
    'senter-bekrefter-ikke':
      'Det som vart lagt i sentralmappa, kom ikkje likt tilbake, så det blir ikkje rekna som delt. Arbeidet ditt er lagra her, og programmet prøver igjen.',
    'senter-nyere-format':
      'Sentralmappa er teken i bruk av ei nyare utgåve av programmet. Installer den nyaste utgåva for å dele igjen. Du kan arbeide vidare så lenge.',
    'senter-annet-embete':
      'Sentralmappa høyrer til eit anna embete[ ({senter})]. Vel mappa til ditt eige embete. Ingenting er delt eller henta.',
    'senter-byttet':
      'Dette er ei anna sentralmappe enn den du har delt med før. Vel den gamle mappa, eller spør i embetet kva som er rett. Ingenting er delt eller henta.',
    'synk-mange-slettinger':
      'Synkroniseringa ville fjerne mykje på éin gong[ ({antall} av {av})], så ho stoppa. Spør dei andre i embetet om det er meininga. Ingenting er fjerna.',
    'synk-egen-framtid':
      'Sentralmappa har nyare endringar frå denne maskina enn maskina sjølv har. Det kan skje etter at ein tryggleikskopi er henta tilbake. Start på nytt frå sentralfila. Ingenting er sletta.',
    'synk-fil-skadet':
      'Ei vedlagd fil i sentralmappa er skadd. Ho blir henta på nytt når ei maskin som har ho, synkroniserer.',
    'segment-skadet':
      'Ei fil i sentralmappa er skadd[ ({navn})]. Ho blir lagd inn på nytt når maskina ho kom frå, synkroniserer. Ingenting er sletta.',
    'lager-i-bruk': 'Programmet er alt ope med desse dataa. Gå til det andre vindauget, eller lukk det og prøv igjen.',
    'lager-nyere':
      'Dataa er laga av ei nyare utgåve av programmet. Installer den nyaste utgåva for å opne dei. Ingenting er endra.',
    'lager-ikke-sqlite':
      'Det ligg ei fil i datamappa som ikkje høyrer til programmet. Flytt ho, eller vel ei anna mappe. Ingenting er endra.',
    'lager-fremmed': 'Databasen i datamappa høyrer til eit anna program. Vel ei anna mappe. Ingenting er endra.',
    'lager-skadet':
      'Databasen lèt seg ikkje lese. Tryggleikskopiane ligg i datamappa; hent tilbake den nyaste. Ingenting er endra.',
    'lager-ikke-skrivbar': 'Programmet får ikkje skrive i datamappa. Sjekk at du har tilgang til mappa, og prøv igjen.',
    'lager-nettverksmappe':
      'Datamappa {mappe} ligg i ei delt eller synkronisert mappe ({funnet}). Der kan databasen bli øydelagd. Vel ei mappe på sjølve maskina.',
    'disk-full':
      'Det er ikkje meir plass på disken, så det siste vart ikkje lagra. Frigjer plass og prøv igjen. Det som var lagra frå før, er trygt.',
  },
};
