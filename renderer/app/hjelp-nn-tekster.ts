import type { Hjelpeside, Sidehjelp } from './hjelpesider.ts';

export const nn: Readonly<Record<Hjelpeside, Sidehjelp>> = {
  idag: {
    navn: 'I dag',
    hva: 'Det som treng deg no, og kvifor: fristar, avtalar, stille kommunar, det som heng laust, og det som ventar på å bli delt.',
    slik: [
      ['Gå dit noko kan ordnast', 'Kvar linje er ei lenkje. Det som hastar mest, står øvst.'],
      ['Kryss av det som er gjort', 'Ein avtale kan kryssast av her, utan å opne møtet.'],
      ['Avgjer når ein kommune er stille', 'Talet på veker utan kontakt vel du under «Innstillingar».'],
    ],
  },
  kommuner: {
    navn: 'Kommunar',
    hva: 'Kommunane i embetet, med målform, status i ordninga og siste kontakt. Vel «Heile landet» for å sjå alle.',
    slik: [
      ['Finn ein kommune', 'Skriv namnet, nummeret eller administrasjonssenteret. Samiske og kvenske namn verkar òg.'],
      ['Sjå berre nokre', 'Vel fase eller status under «Vis».'],
      ['Sorter', 'Trykk på overskrifta til ei kolonne. Trykk ein gong til for å snu rekkjefølgja.'],
    ],
    taster: [
      ['Enter', 'frå søkjefeltet til første kommune, og derfrå inn på kortet'],
      ['↑ ↓ Home End', 'går mellom kommunane i lista'],
    ],
  },
  kart: {
    navn: 'Kommunane på kartet',
    hva: 'Kvar kommunane i embetet ligg, og kor langt dei er komne i ordninga. Tabellen ved kartet seier det same.',
    slik: [
      ['Opne ein kommune', 'Trykk på punktet, eller på namnet i tabellen.'],
      ['Les teikna', 'Teiknforklaringa står ved kartet. Forma seier fasen; fargen seier ingenting åleine.'],
      ['Gå tilbake til lista', 'Vel «Liste» øvst.'],
    ],
    taster: [
      ['← ↑ → ↓', 'går til næraste kommune i den retninga'],
      ['Enter', 'opnar kommunen'],
    ],
  },
  kommunekort: {
    navn: 'Kommunekort',
    hva: 'Alt om éin kommune: deltaking og status, utfordringar og tiltak, rettleiarar, tilskot, samlingar, møte og resultat.',
    slik: [
      ['Endre status', 'Vel fase og status rett på kortet, og skriv kvifor. Alt blir lagra mens du skriv.'],
      ['Skriv eit møte', 'Vel «Nytt møte» ved møta. Kommunen må ha ei deltaking først.'],
      ['Rett noko i registeret', 'Opne «Rett opplysningar». Rettinga blir delt med dei andre i embetet.'],
    ],
  },
  moeter: {
    navn: 'Møte',
    hva: 'Alle møte, samtalar og e-postar med kommunane. Utkast står øvst.',
    slik: [
      ['Skriv eit nytt møte', 'Opne kommunen, og vel «Nytt møte» der.'],
      ['Finn eit møte', 'Søk etter kommune, tema eller stad, eller vel «Utkast».'],
      ['Sjå kva som manglar', 'Eit utkast seier kva som må på plass før det kan ferdigstillast.'],
    ],
    taster: [['↑ ↓ Home End', 'går mellom møta i lista']],
  },
  moete: {
    navn: 'Møte',
    hva: 'Eitt møte eller ein annan kontakt: når, korleis, kven som var med, kva som vart sagt, og kva som er avtalt.',
    slik: [
      [
        'Skriv først, fyll ut etterpå',
        'Begynn i «Frå møtet». Teksten blir lagra mens du skriv, også når alt anna er tomt.',
      ],
      ['Skriv ned ein avtale', 'Vel «Legg til avtale», med ansvarleg og frist. Då minner «I dag» deg på han.'],
      ['Gjer møtet ferdig', 'Vel «Ferdigstill». Det kan opnast igjen. Det private notatet blir alltid på di maskin.'],
    ],
  },
  uttrekk: {
    navn: 'Uttrekk',
    hva: 'Kommunane som kom med kvart år: korleis dei vart valde, kva dei svarte, og kvar dei er no.',
    slik: [
      ['Ta inn ein kommune', 'Vel han under tabellen for året, og trykk «Legg til».'],
      ['Før inn svaret', 'Vel svar, grunn og dato i rada til kommunen. Kommunen sine eigne ord skriv du på kortet.'],
      [
        'Ranger',
        'Skriv plassen i «Rangering». Radene flyttar seg når du går ut av tabellen. Står to på same plass, seier programmet frå.',
      ],
    ],
  },
  veiledere: {
    navn: 'Rettleiarar',
    hva: 'Dei som kan støtte kommunane: kva dei kan, kor mykje tid dei har, og kvar dei er i arbeid.',
    slik: [
      ['Legg til ein rettleiar', 'Vel «Ny rettleiar». Namnet er nok; resten blir fylt ut på rettleiaren si eiga side.'],
      ['Finn ein som passar', 'Vel kompetanse, eller søk etter institusjon og stad.'],
      ['Kople til ein kommune', 'Det gjer du på kortet til kommunen, med «Legg til rettleiar».'],
    ],
    taster: [['↑ ↓ Home End', 'går mellom rettleiarane i lista']],
  },
  veileder: {
    navn: 'Rettleiar',
    hva: 'Éin rettleiar: kven det er, kva han eller ho kan, kor mykje tid det er, og kva kommunar det gjeld.',
    slik: [
      ['Skriv inn kompetanse', 'Kryss av. Det blir brukt når de leitar etter ein som passar.'],
      ['Når nokon sluttar', 'Skriv datoen under «Slutta». Historikken til kommunane blir ståande.'],
      ['Skriv ein merknad', 'Hald deg til fakta. Rettleiaren kan be om å få sjå det som står her.'],
    ],
  },
  tilskudd: {
    navn: 'Tilskot',
    hva: 'Pengane i ordninga: rammene for kvart år og føremål, søknadene frå kommunane, og det som er tildelt og brukt.',
    slik: [
      ['Legg inn ei ramme', 'Vel «Ny ramme», og skriv år, føremål og beløp. Det som er att, reknar programmet ut.'],
      ['Skriv eit beløp', 'Slik du er van med: 1 250 000, 1.250.000 eller 1250000,50.'],
      ['Rett ei føring', 'Ei føring blir ikkje sletta. Ta ho tilbake, så står begge linjene og kan lesast etterpå.'],
    ],
  },
  samlinger: {
    navn: 'Samlingar',
    hva: 'Dei regionale samlingane: kven som er inviterte, kven som kom, og kva det kosta.',
    slik: [
      ['Planlegg ei samling', 'Vel «Ny samling», og fyll ut på sida som kjem.'],
      ['Sjå det som kjem', 'Komande samlingar står øvst, dei som er haldne, under.'],
      ['Sjå over', 'Kolonna «Sjå over» seier kva som manglar, til dømes dato eller ramme.'],
    ],
    taster: [['↑ ↓ Home End', 'går mellom samlingane i lista']],
  },
  samling: {
    navn: 'Samling',
    hva: 'Éi samling: når og kvar, kven som er inviterte, kven som var der, og kostnadene.',
    slik: [
      ['Inviter', 'Vel «Inviter alle i ordninga no», eller plukk ut kommunar. Svara fører du i lista.'],
      ['Skriv inn deltakarar', 'Det held med rolle og tal. Namn kan stå tomt.'],
      ['Før ein kostnad', 'Vel først kva ramme kostnadene blir tekne av. Då ser du kva som er att.'],
    ],
  },
  importer: {
    navn: 'Importer resultat',
    hva: 'Her blir resultatfilene frå Udir lesne inn, slik dei er. Ingenting blir lagra før du har sett kva som er i dei.',
    slik: [
      ['Hent filene', 'Stega står på sida. Ikkje opne filene i Excel først.'],
      ['Les inn', 'Vel «Vel filer …», eller dra filene hit. Sjå over, og vel «Importer».'],
      ['Når ei fil ikkje kan lesast', 'Det står kvifor. Dei andre filene kan importerast likevel.'],
    ],
  },
  rapport: {
    navn: 'Rapportering til Udir',
    hva: 'Deltakingar, tiltak, midlar, samlingar, kontakt og indikatorar for eitt eller fleire uttrekk, som arbeidsbok eller JSON.',
    slik: [
      [
        'Sjå over det som manglar',
        'Kvar linje har ei lenkje dit det blir retta. Noko må ordnast før filene kan lagast.',
      ],
      ['Lag arbeidsboka', 'Vel uttrekk og språk, og så «Lag arbeidsbok». Lagre ein kopi der du vil ha han.'],
      [
        'Vit kva som ikkje er med',
        'Skjerma tal, private notat og det som er skrive i møte, kjem aldri med, og ingen andre namn enn ditt.',
      ],
    ],
  },
  synk: {
    navn: 'Synkronisering',
    hva: 'Korleis arbeidet blir delt med dei andre i embetet. Du kan alltid arbeide utan nett.',
    slik: [
      ['Del no', 'Vel «Synkroniser no». Elles gjer programmet det av seg sjølv når det når sentralmappa.'],
      ['Vel kva som skal gjelde', 'Har to skrive i same felt, står begge versjonane her til nokon har valt.'],
      ['Sjå kva andre har gjort', 'Sjå under «Endringar frå andre». Det nyaste står først.'],
    ],
  },
  papirkurv: {
    navn: 'Papirkorg',
    hva: 'Alt som er sletta, og som kan hentast tilbake.',
    slik: [
      ['Hent noko tilbake', 'Vel «Hent tilbake». Det kjem tilbake slik det var, med det som høyrer til.'],
      ['Finn det du leitar etter', 'Kvar rad seier kva det er, kven som sletta det, og når.'],
      ['Angre i staden', 'Er det nettopp sletta, er Ctrl+Z raskare.'],
    ],
  },
  innstillinger: {
    navn: 'Innstillingar',
    hva: 'Det som gjeld denne maskina: språk, namnet ditt, påminningar, sentralmappa, og kvar dataa ligg.',
    slik: [
      ['Byt språk', 'Vel bokmål eller nynorsk. Det verkar med ein gong.'],
      ['Vel sentralmappe', 'Skriv eller vel mappa embetet deler. Sjølve databasen blir liggjande på maskina di.'],
      ['Finn tryggingskopiane', 'Mappa står nedst på sida.'],
    ],
  },
  om: {
    navn: 'Om programmet',
    hva: 'Kva versjon du har, kva som er nytt, kvar opplysningane kjem frå, og kva programmet byggjer på.',
    slik: [
      ['Sjå kva som er nytt', 'Nyhenda i versjonen står øvst.'],
      ['Finn kjelda til ei opplysning', 'Kjeldene og lisensane står under «Kjelder».'],
      ['Meld frå om noko', 'Oppgi versjonsnummeret, og referansen dersom programmet viste ein.'],
    ],
  },
};
