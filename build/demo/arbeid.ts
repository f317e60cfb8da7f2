import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lagUdirFiler } from '../../electron/eksempel/udir-filer.ts';
import { krev, type Laptop } from './laptop.ts';

export type Si = (linje: string) => void;
const tall = (n: number) => new Intl.NumberFormat('nb').format(n);
const sum = (liste: readonly number[]) => liste.reduce((total, n) => total + n, 0);

/** The example embete, made whole. */
export const eksempelembete = async (laptop: Laptop, si: Si) => {
  const { embete } = await laptop.ask('eksempel.opprett', { navn: 'Ada Demo' });
  const deltakelser = await laptop.ask('deltakelse.list', {});
  const moeter = await laptop.ask('moete.list', {});
  const aapne = await laptop.ask('avtalepunkt.list', {});
  const utkast = moeter.filter((moete) => moete.ferdig === 0).length;
  krev(deltakelser.length === 14 && moeter.length - utkast >= 45, 'eksempelembetet har ikke det det skal ha');
  krev((await laptop.refused('eksempel.opprett', { navn: 'Bo' })) === 'allerede-startet', 'andre oppstart');
  si(`${embete?.navn}: ${deltakelser.length} deltakelser, ${moeter.length} møter (${utkast} utkast).`);
  si(`${aapne.length} åpne avtaler. Ingenting av dette kan angres bort.`);
  krev((await laptop.ask('endring.hent', {})).kanAngre === null, 'eksempelet kan angres');
};

/** First start in one of the ten embeter, and the built-in register of the whole country. */
export const norskRegister = async (laptop: Laptop, si: Si) => {
  await laptop.ask('raadgiver.opprett', { navn: 'Ada Demo', embete: 'vestland' });
  const egne = await laptop.ask('kommune.list', {});
  const alle = await laptop.ask('kommune.list', { hele: true });
  krev(egne.length === 43 && alle.length === 357, `${egne.length} av ${alle.length} kommuner`);
  si(`Vestland har ${egne.length} av landets ${alle.length} kommuner.`);
  si(`Innbyggere i alt: ${tall(sum(alle.map((kommune) => kommune.innbyggere)))}.`);
};

export const foersteStart = async (laptop: Laptop, si: Si) => {
  const { meg, embete } = await laptop.ask('raadgiver.opprett', { navn: 'Ada Demo', embete: 'eksempel' });
  const kommuner = await laptop.ask('kommune.list', {});
  krev(kommuner.length === embete?.kommuner, `${kommuner.length} kommuner`);
  si(`${meg?.navn} hos ${embete?.navn}: ${kommuner.length} kommuner.`);
};

/** Udir's files written to a folder, tried, imported, and seen on a card. */
export const importer = async (laptop: Laptop, mappe: string, si: Si) => {
  mkdirSync(mappe, { recursive: true });
  const filer = [];
  for (const { navn, bytes } of lagUdirFiler(await numre(laptop), FYLKE, new Date().toISOString().slice(0, 10))) {
    writeFileSync(join(mappe, navn), bytes);
    filer.push({ navn, fil: await laptop.files.stage(createReadStream(join(mappe, navn))) });
  }
  const proevd = await laptop.ask('maaling.importer', { filer, proev: true });
  krev((await laptop.ask('kildefil.list', {})).length === 0, 'prøvekjøringen lagret noe');
  const lest = await laptop.ask('maaling.importer', { filer });
  krev(JSON.stringify(lest) === JSON.stringify(proevd), 'importen ble en annen enn prøvekjøringen');
  for (const { filnavn, raderLest, plassert, ikkePlassert, skjermet, verdier, nummerendringer } of lest) {
    const antall = sum(Object.values(plassert));
    krev(raderLest === antall + ikkePlassert.length, `${filnavn}: rader er borte`);
    si(`${filnavn}: ${raderLest} rader, ${antall} plassert, ${skjermet.kommune} kommuner med skjermede tall.`);
    si(`  ${tall(sum(Object.values(verdier)))} verdier, ${nummerendringer.length} nummer fra før 2024 fulgt videre.`);
  }
  await kort(laptop, si);
  const utf8 = laptop.files.stageBytes(Buffer.from('EnhetNivaa\tNasjonaltkode\n'));
  const regel = await laptop.refused('maaling.importer', { filer: [{ fil: utf8, navn: 'feil.csv' }] });
  krev(regel === 'fil-er-utf8' && (await laptop.ask('kildefil.list', {})).length === 2, 'feil fil ble tatt inn');
  si(`En fil som er lagret på nytt i et regneark, ble avvist (${regel}).`);
};

const FYLKE = { nummer: '99', navn: 'Eksempelfylket' };

const numre = async (laptop: Laptop) => {
  const kommuner = await laptop.ask('kommune.list', {});
  const kort = await Promise.all(kommuner.map(({ kommunenummer }) => laptop.ask('kommune.hent', { kommunenummer })));
  return kort.flatMap(({ kommune, historikk }) =>
    historikk.map(({ art: _, ...nummer }) => ({
      ...nummer,
      kommunenummer: kommune.kommunenummer,
      innbyggere: kommune.innbyggere,
    })),
  );
};

const kort = async (laptop: Laptop, si: Si) => {
  const { kommune } = await laptop.ask('maaling.list', { kommunenummer: '9912' });
  const gamle = kommune.filter((maaling) => maaling.nummer === '9941');
  krev(gamle.length > 0 && gamle.every((m) => m.skoleaar === '2023-24'), 'det gamle nummeret fulgte ikke med');
  si(`Myrdalshei: ${kommune.length} resultater, ${gamle.length} av dem under det gamle nummeret 9941.`);
  const liten = (await laptop.ask('maaling.list', { kommunenummer: '9939' })).kommune;
  const skjermet = liten.filter((maaling) => maaling.tilstand === 'skjermet');
  krev(skjermet.length > 0 && skjermet.every((maaling) => maaling.skalapoeng === null), 'et skjermet tall er synlig');
  si(`Åmotli: ${skjermet.length} av ${liten.length} resultater er skjermet, ingen av dem er 0.`);
};

export interface Arbeid {
  readonly deltakelseId: string;
  readonly moeteId: string;
}

/** A deltakelse with a status and a meeting on it, from an empty draft to finished. */
export const moete = async (laptop: Laptop, si: Si): Promise<Arbeid> => {
  const aar = new Date().getFullYear() - 1;
  const { id: deltakelseId } = await laptop.ask('deltakelse.opprett', { kommunenummer: '9912', aar, fase: 'forfase' });
  const grunn = 'Venter på ny rektor.';
  await laptop.ask('deltakelse.oppdater', { id: deltakelseId, patch: { tilstand: 'pauset', grunn } });
  const mangler = (await laptop.ask('deltakelse.hent', { id: deltakelseId })).mangler;
  krev(mangler.join() === 'statusDato,svar', `deltakelsen mangler ${mangler.join()}`);
  await laptop.ask('deltakelse.oppdater', {
    id: deltakelseId,
    patch: { tilstand: 'aktiv', statusDato: `${aar}-10-01` },
  });

  const { id } = await laptop.ask('moete.opprett', { deltakelseId });
  krev((await laptop.refused('moete.ferdigstill', { id, ferdig: true })) === 'moete-mangler', 'tomt møte ble ferdig');
  await skriv(laptop, id, 'Gjekk gjennom planen. Skulane vil starte med lesing på mellomtrinnet.', si);
  await laptop.ask('moete.oppdater', { id, patch: { dato: `${aar}-11-12`, form: 'fysisk', tema: 'Oppstart' } });
  await laptop.ask('moete.oppdater', { id, patch: { privatNotat: 'Bare for meg: ring rektor først.' } });
  await laptop.ask('moetedeltaker.opprett', { moeteId: id, rolle: 'administrativ-skoleeier', navn: DELTAKER });
  await laptop.ask('moetedeltaker.opprett', { moeteId: id, rolle: 'tillitsvalgt' });
  const avtalt = { moeteId: id, tekst: 'Sende plan', eier: DELTAKER, frist: `${aar}-12-01` };
  await laptop.ask('avtalepunkt.opprett', avtalt);
  await laptop.ask('moete.ferdigstill', { id, ferdig: true });
  const { moete, deltakere, avtalepunkter } = await laptop.ask('moete.hent', { id });
  krev(moete.ferdig === 1 && deltakere.length === 2 && avtalepunkter.length === 1, 'møtet er ikke helt');
  si(`Møte i ${moete.kommunenavn} ferdigstilt: ${deltakere.length} deltakere, ${avtalepunkter.length} avtale.`);

  await laptop.ask('moete.oppdater', { id, patch: { sted: 'Feil sted' } });
  await laptop.ask('endring.angre', {});
  krev((await laptop.ask('moete.hent', { id })).moete.sted === null, 'angre virket ikke');
  si('Siste endring angret.');
  return { deltakelseId, moeteId: id };
};

const DELTAKER = 'Gunnhild Kråkmo';

/** Text as it is typed: saved again and again, one change in the history. */
const skriv = async (laptop: Laptop, id: string, tekst: string, si: Si) => {
  const foer = (await laptop.ask('tilstand.hent', {})).operasjoner;
  const ord = tekst.split(' ');
  for (let antall = 1; antall < ord.length; antall += 1)
    await laptop.ask('moete.oppdater', { id, patch: { tekst: ord.slice(0, antall).join(' ') }, skriver: true });
  await laptop.ask('moete.oppdater', { id, patch: { tekst } });
  const endringer = (await laptop.ask('tilstand.hent', {})).operasjoner - foer;
  krev(endringer === 1, `skrivingen ble ${endringer} endringer`);
  si(`Teksten ble lagret ${ord.length} ganger mens den ble skrevet, og er én endring i historikken.`);
};
