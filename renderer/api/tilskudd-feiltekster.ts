import type { Tekster } from '#shared/lib/tekster.ts';

/** The rules about money in words; `{kr:navn}` is øre as kroner. */
export const nb = {
  'ramme-finnes':
    'Det finnes alt en ramme fra {kilde} til dette formålet i {aar}, på {kr:beloep}. Endre den som finnes, i stedet for å lage en ny. Ingenting er endret.',
  'ramme-finnes-ikke': 'Rammen finnes ikke lenger. Den kan være slettet; se i papirkurven.',
  'ramme-har-posteringer':
    'Rammen kan ikke slettes, for det er ført beløp på den. Endre summen, eller ta tilbake føringene.',
  'ramme-overskredet':
    'Beløpet er større enn det som er igjen av rammen. Det er {kr:rest} igjen, og dette er {kr:beloep}. Ingenting er ført.',
  'soeknad-finnes-ikke': 'Søknaden finnes ikke lenger. Den kan være slettet; se i papirkurven.',
  'soeknad-annen-deltakelse':
    'Søknaden hører til en annen deltakelse enn vedtaket. Velg en søknad fra samme deltakelse.',
  'soeknad-avsluttet':
    'Søknaden er trukket eller avslått, og kan ikke innvilges. Endre statusen først, hvis den skal behandles likevel.',
  'soeknad-har-tildeling':
    'Søknaden kan ikke slettes, for det er gjort vedtak på den. Sett statusen til trukket hvis den ikke gjelder lenger.',
  'deltakelse-deltar-ikke':
    '{kommune} har takket nei eller trukket seg fra dette uttrekket, så det kan ikke gjøres vedtak her. Ingenting er ført.',
  'tildeling-finnes-ikke': 'Vedtaket finnes ikke lenger, eller deltakelsen ligger i papirkurven.',
  'fordeling-stemmer-ikke':
    'Fordelingen stemmer ikke med summen: delene er til sammen {kr:sum}, og vedtaket er på {kr:beloep}. Ingenting er ført.',
  'fordeling-to-ganger': 'Samme tiltak står to ganger i fordelingen. Slå de to delene sammen. Ingenting er ført.',
  'formaal-uten-tiltak':
    'Bare rammer til tiltak kan fordeles på tiltak. Velg en annen ramme, eller la beløpet stå samlet. Ingenting er ført.',
  'tiltak-annen-deltakelse': 'Tiltaket hører til en annen deltakelse enn vedtaket. Ingenting er ført.',
  'mer-enn-vedtatt':
    'Beløpet er mer enn vedtaket gir rom for. Det er {kr:rest} igjen, og dette er {kr:beloep}. Ingenting er ført.',
  'mer-enn-utbetalt':
    'Kommunen kan ikke betale tilbake mer enn den har fått. Det er {kr:rest} igjen av det som er utbetalt, og dette er {kr:beloep}. Ingenting er ført.',
  'postering-finnes-ikke': 'Føringen finnes ikke lenger.',
  'er-korreksjon': 'Dette er selv en retting, og kan ikke tas tilbake. Før beløpet på nytt hvis rettingen var feil.',
  'allerede-korrigert': 'Føringen er alt tatt tilbake. Ingenting er ført.',
  'utbetalt-paa-vedtaket':
    'Vedtaket kan ikke tas tilbake så lenge kommunen har fått eller brukt penger av det[ (utbetalt: {kr:utbetalt})][ (brukt: {kr:forbrukt})]. Før tilbakebetalingen, eller ta tilbake de føringene, først. Ingenting er ført.',
  'tilbakebetalt-av-utbetalingen':
    'Utbetalingen kan ikke tas tilbake, for {kr:tilbakebetalt} av den er betalt tilbake. Ta tilbake den føringen først. Ingenting er ført.',
  'utbetalt-igjen':
    'Tilbakebetalingen kan ikke tas tilbake, for beløpet er utbetalt på nytt. Ta tilbake den utbetalingen først. Ingenting er ført.',
  'samling-uten-ramme':
    'Samlingen har ingen ramme å ta kostnaden fra. Velg ramme for samlingen først. Ingenting er ført.',
  'feil-formaal':
    'Kostnaden ved en samling kan bare tas fra en ramme til regionale samlinger. Velg en annen ramme for samlingen. Ingenting er ført.',
};

export const nn: Tekster<typeof nb> = {
  'ramme-finnes':
    'Det finst alt ei ramme frå {kilde} til dette føremålet i {aar}, på {kr:beloep}. Endre ho som finst, i staden for å lage ei ny. Ingenting er endra.',
  'ramme-finnes-ikke': 'Ramma finst ikkje lenger. Ho kan vere sletta; sjå i papirkorga.',
  'ramme-har-posteringer':
    'Ramma kan ikkje slettast, for det er ført beløp på ho. Endre summen, eller ta tilbake føringane.',
  'ramme-overskredet':
    'Beløpet er større enn det som er att av ramma. Det er {kr:rest} att, og dette er {kr:beloep}. Ingenting er ført.',
  'soeknad-finnes-ikke': 'Søknaden finst ikkje lenger. Han kan vere sletta; sjå i papirkorga.',
  'soeknad-annen-deltakelse': 'Søknaden høyrer til ei anna deltaking enn vedtaket. Vel ein søknad frå same deltaking.',
  'soeknad-avsluttet':
    'Søknaden er trekt eller avslått, og kan ikkje innvilgast. Endre statusen først, om han skal behandlast likevel.',
  'soeknad-har-tildeling':
    'Søknaden kan ikkje slettast, for det er gjort vedtak på han. Set statusen til trekt om han ikkje gjeld lenger.',
  'deltakelse-deltar-ikke':
    '{kommune} har takka nei eller trekt seg frå dette uttrekket, så det kan ikkje gjerast vedtak her. Ingenting er ført.',
  'tildeling-finnes-ikke': 'Vedtaket finst ikkje lenger, eller deltakinga ligg i papirkorga.',
  'fordeling-stemmer-ikke':
    'Fordelinga stemmer ikkje med summen: delane er til saman {kr:sum}, og vedtaket er på {kr:beloep}. Ingenting er ført.',
  'fordeling-to-ganger': 'Same tiltak står to gonger i fordelinga. Slå dei to delane saman. Ingenting er ført.',
  'formaal-uten-tiltak':
    'Berre rammer til tiltak kan fordelast på tiltak. Vel ei anna ramme, eller lat beløpet stå samla. Ingenting er ført.',
  'tiltak-annen-deltakelse': 'Tiltaket høyrer til ei anna deltaking enn vedtaket. Ingenting er ført.',
  'mer-enn-vedtatt':
    'Beløpet er meir enn vedtaket gir rom for. Det er {kr:rest} att, og dette er {kr:beloep}. Ingenting er ført.',
  'mer-enn-utbetalt':
    'Kommunen kan ikkje betale tilbake meir enn han har fått. Det er {kr:rest} att av det som er utbetalt, og dette er {kr:beloep}. Ingenting er ført.',
  'postering-finnes-ikke': 'Føringa finst ikkje lenger.',
  'er-korreksjon': 'Dette er sjølv ei retting, og kan ikkje takast tilbake. Før beløpet på nytt om rettinga var feil.',
  'allerede-korrigert': 'Føringa er alt teken tilbake. Ingenting er ført.',
  'utbetalt-paa-vedtaket':
    'Vedtaket kan ikkje takast tilbake så lenge kommunen har fått eller brukt pengar av det[ (utbetalt: {kr:utbetalt})][ (brukt: {kr:forbrukt})]. Før tilbakebetalinga, eller ta tilbake dei føringane, først. Ingenting er ført.',
  'tilbakebetalt-av-utbetalingen':
    'Utbetalinga kan ikkje takast tilbake, for {kr:tilbakebetalt} av ho er betalt tilbake. Ta tilbake den føringa først. Ingenting er ført.',
  'utbetalt-igjen':
    'Tilbakebetalinga kan ikkje takast tilbake, for beløpet er utbetalt på nytt. Ta tilbake den utbetalinga først. Ingenting er ført.',
  'samling-uten-ramme': 'Samlinga har inga ramme å ta kostnaden frå. Vel ramme for samlinga først. Ingenting er ført.',
  'feil-formaal':
    'Kostnaden ved ei samling kan berre takast frå ei ramme til regionale samlingar. Vel ei anna ramme for samlinga. Ingenting er ført.',
};
