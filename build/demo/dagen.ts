import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesBeloep } from '#shared/lib/oere.ts';
import type { Arbeid, Si } from './arbeid.ts';
import { krev, type Laptop } from './laptop.ts';

const kroner = (oere: number) => new Intl.NumberFormat('nb', { style: 'currency', currency: 'NOK' }).format(oere / 100);
const idag = () => new Date().toISOString().slice(0, 10);
const iAar = () => Number(idag().slice(0, 4));

/** Why the kommune is in, where it was ranked, and what it answered. */
export const uttrekk = async (laptop: Laptop, { deltakelseId }: Arbeid, si: Si) => {
  const versjoner = await laptop.ask('ordningsversjon.list', {});
  krev(versjoner.length === 2, `${versjoner.length} versjoner av ordningen`);
  const svar = { liste: 1, rangering: 2, svar: 'senere' } as const;
  await laptop.ask('deltakelse.oppdater', { id: deltakelseId, patch: svar });
  const { mangler } = await laptop.ask('deltakelse.hent', { id: deltakelseId });
  krev(mangler.includes('svargrunn') && mangler.includes('svardato'), `svaret mangler ${mangler.join()}`);
  const resten = { svar: 'ja', svargrunn: 'oensker-stoette', svardato: `${iAar() - 1}-02-03` } as const;
  await laptop.ask('deltakelse.oppdater', { id: deltakelseId, patch: resten });
  const [linje] = await laptop.ask('uttrekk.list', {});
  krev(linje?.ja === 1 && linje.ubesvart === 0, 'svaret er ikke talt');
  si(`Uttrekk ${linje?.aar}: liste 1, nr. 2, svarte ja. ${versjoner.map(({ navn }) => navn).join(' · ')}.`);
};

/** A veileder is found, asked, and says yes; the same person is not made twice, and one who has left is not asked. */
export const veiledere = async (laptop: Laptop, { deltakelseId }: Arbeid, si: Si) => {
  const { id: veilederId } = await laptop.ask('veileder.opprett', {
    ...{ navn: 'Ragnhild Demodal', institusjon: 'Høgskolen i Eksempelfylket', dagerPerSemester: 20 },
    ...{ kompetanser: ['skoleeierrollen', 'lesing'], spraak: ['nynorsk'] },
  });
  const igjen = await laptop.refused('veileder.opprett', { navn: ' ragnhild  demodal ' });
  krev(igjen === 'veileder-finnes', `samme person to ganger: ${igjen}`);
  const { id } = await laptop.ask('kobling.opprett', { deltakelseId, veilederId, fase: 'forfase', status: 'spurt' });
  await laptop.ask('koblingsnotat.opprett', { koblingId: id, tekst: NOTAT });
  await laptop.ask('kobling.oppdater', { id, patch: { status: 'takket-ja', rolle: 'hovedveileder', dager: 14 } });
  const [kobling] = await laptop.ask('kobling.list', { deltakelseId });
  krev(kobling?.notater[0]?.raadgiver === 'Ada Demo', 'notatet er ikke signert');
  const borte = await laptop.ask('veileder.opprett', { navn: 'Øyvind Sluttet', sluttet: `${iAar() - 1}-12-31` });
  const nei = await laptop.refused('kobling.opprett', { deltakelseId, veilederId: borte.id, fase: 'gjennomfoering-1' });
  krev(nei === 'veileder-sluttet', `en som har sluttet: ${nei}`);
  si(`${kobling?.veileder} takket ja, med et notat signert ${kobling?.notater[0]?.raadgiver}.`);
};
const NOTAT = 'Kjenner små kommuner og skriv nynorsk.';

/** indikator → utfordring → tiltak: what hangs loose is named until it is tied. */
export const kjede = async (laptop: Laptop, { deltakelseId }: Arbeid, si: Si): Promise<string> => {
  const tekst = 'Elevane les lite på eiga hand.';
  const { id: utfordringId } = await laptop.ask('utfordring.opprett', { deltakelseId, tekst, nivaa: 'laerer' });
  const tiltak = { deltakelseId, tittel: 'Leseband kvar morgon', status: 'underveis' } as const;
  const { id: tiltakId } = await laptop.ask('tiltak.opprett', tiltak);
  const regler = async () => {
    const [kjede] = await laptop.ask('kjede.list', { kommunenummer: '9912' });
    return kjede?.traader.map(({ regel }) => regel) ?? [];
  };
  const foer = await regler();
  for (const regel of [
    'utfordring-uten-indikator',
    'tiltak-uten-utfordring',
    'tiltak-uten-maal',
    'tiltak-uten-nivaa',
  ] as const)
    krev(foer.includes(regel), `${regel} er ikke nevnt`);
  await laptop.ask('utfordring.oppdater', { id: utfordringId, indikatorer: ['lesing-5'] });
  const maal = 'Alle les ti minutt kvar dag, og vel bok sjølve.';
  const patch = { maal, nivaa: 'ansatte-i-skolen' } as const;
  await laptop.ask('tiltak.oppdater', { id: tiltakId, patch, utfordringer: [utfordringId] });
  const etter = await regler();
  krev(!etter.includes('tiltak-uten-utfordring') && !etter.includes('tiltak-uten-maal'), 'trådene henger fortsatt');
  si(`Fra ${foer.length} løse tråder til ${etter.length}: ${etter.join(', ')}.`);
  return tiltakId;
};

/** A ramme as it is typed, a decision split to the øre, and one that the ramme does not hold. */
export const tilskudd = async (laptop: Laptop, { deltakelseId }: Arbeid, tiltakId: string, si: Si) => {
  const beloep = lesBeloep('1.250.000') ?? 0;
  const { id: rammeId } = await laptop.ask('ramme.opprett', { aar: iAar(), formaal: 'tiltak', beloep });
  const soekt = lesBeloep('400 000,50') ?? 0;
  const soeknad = {
    deltakelseId,
    mottatt: idag(),
    beloep: soekt,
    status: 'mottatt',
    tekst: 'Midlar til leseband.',
  } as const;
  const { id: soeknadId } = await laptop.ask('soeknad.opprett', soeknad);
  const vedtak = { rammeId, deltakelseId, soeknadId, dato: idag(), beloep: soekt };
  const skjev = [{ tiltakId, beloep: soekt - 1 }];
  krev(
    (await laptop.refused('tildeling.opprett', { ...vedtak, fordeling: skjev })) === 'fordeling-stemmer-ikke',
    'øret',
  );
  const fordeling = [
    { tiltakId, beloep: 30_000_049 },
    { tiltakId: null, beloep: soekt - 30_000_049 },
  ];
  const { id: tildelingId } = await laptop.ask('tildeling.opprett', { ...vedtak, fordeling });
  await laptop.ask('postering.opprett', { tildelingId, art: 'utbetalt', beloep: 20_000_000, dato: idag() });
  const forMye = await laptop.refused('tildeling.opprett', { ...vedtak, soeknadId: null, beloep });
  krev(forMye === 'ramme-overskredet', `over rammen: ${forMye}`);
  const [ramme] = await laptop.ask('ramme.list', {});
  krev(ramme?.rest === beloep - soekt, 'resten stemmer ikke');
  const [kjeden] = await laptop.ask('kjede.list', { kommunenummer: '9912' });
  krev(kjeden?.tiltak[0]?.vedtatt === 30_000_049, 'kronene henger ikke på tiltaket');
  si(`${kroner(soekt)} vedtatt av ${kroner(beloep)}; ${kroner(ramme?.rest ?? 0)} igjen. Mer enn det ble avvist.`);
};

/** A samling with who came and what it cost. */
export const samling = async (laptop: Laptop, si: Si) => {
  const ramme = { aar: iAar(), formaal: 'regionale-samlinger', beloep: 6_000_000 } as const;
  const { id: rammeId } = await laptop.ask('ramme.opprett', ramme);
  const om = { tittel: 'Demosamling', start: idag(), form: 'fysisk', sted: 'Havnsund', rammeId } as const;
  const { id } = await laptop.ask('samling.opprett', om);
  await laptop.ask('samlinginvitasjon.opprett', { samlingId: id, kommunenumre: ['9912', '9908', '9912'] });
  await laptop.ask('samlingdeltaker.opprett', { samlingId: id, kommunenummer: '9912', rolle: 'skoleleder', antall: 3 });
  const bare = (await laptop.ask('samling.hent', { id })).samling.mangler;
  krev(bare.includes('bare-ledere'), 'at bare ledere kom, er ikke nevnt');
  await laptop.ask('samlingdeltaker.opprett', { samlingId: id, kommunenummer: '9912', rolle: 'laerer', antall: 4 });
  const kostnad = { samlingId: id, art: 'forbrukt', dato: idag(), tekst: 'Lokaler' } as const;
  await laptop.ask('postering.opprett', { ...kostnad, beloep: 4_152_050 });
  krev((await laptop.refused('postering.opprett', { ...kostnad, beloep: 4_152_050 })) === 'ramme-overskredet', 'over');
  const { samling, invitasjoner } = await laptop.ask('samling.hent', { id });
  krev(invitasjoner.length === 2 && samling.deltakere === 7 && samling.kostnad === 4_152_050, 'samlingen stemmer ikke');
  si(`${invitasjoner.length} kommuner invitert, ${samling.deltakere} kom, kostet ${kroner(samling.kostnad)}.`);
};

/** What needs me, a note jotted down and put where it belongs, and everything found again. */
export const dagen = async (laptop: Laptop, { deltakelseId }: Arbeid, si: Si) => {
  const { id } = await laptop.ask('hurtignotat.opprett', {
    tekst: 'Rektor på Ås ringte om skoleåret',
    kommunenummer: '9912',
  });
  const foer = (await laptop.ask('tilstand.hent', {})).operasjoner;
  const paaminnelser = await laptop.ask('paaminnelse.list', {});
  krev(
    paaminnelser.some(({ regel }) => regel === 'hurtignotater'),
    'notatet er ikke nevnt',
  );
  const { moeteId } = await laptop.ask('hurtignotat.ferdigstill', { id, deltakelseId, som: 'moete' });
  krev((await laptop.ask('hurtignotat.list', {})).length === 0, 'notatet ble ikke sortert');
  krev((await laptop.ask('tilstand.hent', {})).operasjoner > foer, 'møteutkastet er ikke endret av noen');
  const finner = async (tekst: string) =>
    (await laptop.ask('soek.list', { tekst })).flatMap(({ treff }) => treff.map(({ aapne }) => aapne.id));
  krev((await finner('ÅS skoleå')).includes(moeteId), 'søket fant ikke notatet');
  krev(!(await finner('as skolea')).includes(moeteId), 'å ble funnet som a');
  si(`${paaminnelser.length} ting venter i dag. Notatet ble et møteutkast, og søket finner det.`);
};

/** One kommune on paper, in its own målform. */
export const ark = async (laptop: Laptop, mappe: string, si: Si) => {
  const dokument = await laptop.ask('kommuneark.hent', { kommunenummer: '9912' });
  krev(dokument.spraak === 'nn' && dokument.deler.length > 3, 'arket er ikke på nynorsk');
  writeFileSync(join(mappe, 'kommuneark-9912.json'), JSON.stringify(dokument, undefined, 2));
  // The PDF needs a host that can print; none is lent here, and that must be said and nothing else happen.
  krev(
    (await laptop.refused('kommuneark.eksporter', { kommunenummer: '9912' })) === 'utskrift-mangler',
    'PDF uten vert',
  );
  si(`${dokument.tittel}: ${dokument.deler.map(({ overskrift }) => overskrift).join(', ')}.`);
};
