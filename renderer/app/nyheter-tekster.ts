interface Nyhet {
  readonly versjon: string;
  readonly nb: readonly string[];
  readonly nn: readonly string[];
}

/** What those who use the program notice in each version, newest first; CHANGELOG.md has the rest. */
export const nyheter: readonly [Nyhet, ...Nyhet[]] = [
  {
    versjon: '0.1.0',
    nb: [
      '«I dag» viser hva som trenger deg, og hvorfor. Et hurtignotat kan skrives fra alle sider og sorteres siden.',
      'Uttrekk med liste, rangering og svar fra kommunene. To versjoner av ordningen følger med.',
      'Register over veiledere med kompetanse, språk og kapasitet, og notater om hvem som passer til hvilken kommune.',
      'Utfordringer og tiltak henger sammen med resultatene, og kortet sier hva som henger løst.',
      'Tilskudd: rammer, søknader og tildelinger, riktig på øret.',
      'Samlinger med inviterte kommuner, deltakere og kostnader.',
      'Søk i alt på én gang, kart over embetet, og en kommune på to sider på papir eller som PDF.',
      'Rapporteringen til Udir har fått med tiltak, midler og samlinger, og kan også lages som JSON.',
      'Hjelp for den siden du står på: trykk F1.',
    ],
    nn: [
      '«I dag» viser kva som treng deg, og kvifor. Eit hurtignotat kan skrivast frå alle sider og sorterast sidan.',
      'Uttrekk med liste, rangering og svar frå kommunane. To versjonar av ordninga følgjer med.',
      'Register over rettleiarar med kompetanse, språk og kapasitet, og notat om kven som passar til kva kommune.',
      'Utfordringar og tiltak heng saman med resultata, og kortet seier kva som heng laust.',
      'Tilskot: rammer, søknader og tildelingar, rette på øret.',
      'Samlingar med inviterte kommunar, deltakarar og kostnader.',
      'Søk i alt på éin gong, kart over embetet, og ein kommune på to sider på papir eller som PDF.',
      'Rapporteringa til Udir har fått med tiltak, midlar og samlingar, og kan òg lagast som JSON.',
      'Hjelp for den sida du står på: trykk F1.',
    ],
  },
];
