import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Arbeid, Si } from './arbeid.ts';
import { krev, type Laptop } from './laptop.ts';

/** The first laptop sends its work to the central folder and makes the central export file there. */
export const sentralmappe = async (a: Laptop, mappe: string, { moeteId }: Arbeid, si: Si): Promise<string> => {
  await a.ask('innstilling.oppdater', { sentralmappe: mappe });
  const status = await a.ask('synk.send', {});
  krev(status.venter === 0 && status.sistBekreftet !== null, `${status.venter} endringer er ikke bekreftet`);
  krev((await a.ask('moete.hent', { id: moeteId })).moete.synk === 'bekreftet', 'møtet er ikke bekreftet');
  const { navn, publisert, operasjoner, tilstandssum } = await a.ask('sentralfil.eksporter', {});
  krev(publisert && existsSync(join(mappe, navn)), 'sentralfilen ligger ikke i sentralmappen');
  krev(tilstandssum === (await a.ask('tilstand.hent', {})).tilstandssum, 'sentralfilen holder noe annet enn lageret');
  si(`Alt er sendt og lest tilbake. ${navn} holder ${operasjoner} endringer.`);
  return join(mappe, navn);
};

/** A second laptop, another adviser, from the central file alone. */
export const nyLaptop = async (a: Laptop, b: Laptop, sentralfil: string, mappe: string, si: Si) => {
  const fil = { fil: await b.files.stage(createReadStream(sentralfil)), navn: 'sentralfil.zip' };
  const { operasjoner } = await b.ask('sentralfil.importer', { fil, navn: 'Bo Demo' });
  await b.ask('innstilling.oppdater', { sentralmappe: mappe });
  const { meg, embete } = await b.ask('innstilling.hent', {});
  krev(meg?.navn === 'Bo Demo' && embete?.kode === 'eksempel', 'den nye maskinen vet ikke hvem den er');
  await synk(b, a);
  const [hos, der] = await Promise.all([a, b].map((x) => x.ask('maaling.list', { kommunenummer: '9912' })));
  krev(hos?.kommune.length === der?.kommune.length, 'resultatene fulgte ikke med');
  si(`${meg?.navn} startet fra sentralfilen med ${operasjoner} endringer og alle resultatene.`);
};

/** Both work at once: different fields of a meeting, and the same field of a deltakelse. */
export const begge = async (a: Laptop, b: Laptop, { moeteId, deltakelseId }: Arbeid, si: Si) => {
  await a.ask('moete.oppdater', { id: moeteId, patch: { tema: 'Oppstart av forfasen' } });
  await b.ask('moete.oppdater', { id: moeteId, patch: { sted: 'Rådhuset' } });
  await a.ask('deltakelse.oppdater', { id: deltakelseId, patch: { fase: 'gjennomfoering-1' } });
  await b.ask('deltakelse.oppdater', { id: deltakelseId, patch: { fase: 'gjennomfoering-2' } });
  await synk(a, b, a);
  for (const laptop of [a, b]) {
    const { moete } = await laptop.ask('moete.hent', { id: moeteId });
    krev(moete.tema === 'Oppstart av forfasen' && moete.sted === 'Rådhuset', 'en endring ble borte');
    const konflikter = await laptop.ask('konflikt.list', {});
    krev(konflikter.length === 1 && konflikter[0]?.verdier.length === 2, `${konflikter.length} konflikter`);
  }
  krev((await b.ask('moete.hent', { id: moeteId })).moete.privatNotat === null, 'et privat notat forlot maskinen');
  si('To endringer i samme møte er flettet. Fasen er satt ulikt av to, og begge verdiene er tatt vare på.');

  krev((await a.refused('rapport.eksporter', {})) === 'rapport-stoppet', 'rapporten ble laget tross konflikten');
  const valg = { tabell: 'deltakelse', id: deltakelseId, felt: 'fase', verdi: 'gjennomfoering-1' } as const;
  const { gjenstaar } = await b.ask('konflikt.oppdater', valg);
  await synk(b, a);
  krev(gjenstaar === 0 && (await a.ask('konflikt.list', {})).length === 0, 'konflikten står igjen');
  const [hos, der] = await Promise.all([a, b].map((x) => x.ask('tilstand.hent', {})));
  krev(hos?.tilstandssum === der?.tilstandssum, 'maskinene holder ikke det samme');
  si('Rapporten sto stille til fasen var valgt.');
  si(`Begge maskinene holder det samme: tilstandssum ${hos?.tilstandssum}.`);
};

/** The workbook for Udir in both languages, and the same as JSON with its schema; what may not leave is looked for in every part of the files. */
export const rapport = async (laptop: Laptop, mappe: string, si: Si) => {
  mkdirSync(mappe, { recursive: true });
  const { mangler, ...antall } = await laptop.ask('rapport.hent', {});
  const fritekst = await skrevet(laptop);
  for (const spraak of ['nb', 'nn'] as const) {
    const { fil, navn, rader } = await laptop.ask('rapport.eksporter', { spraak });
    const bytes = laptop.files.read(fil);
    const deler = Object.values(unzipSync(bytes)).map((del) => strFromU8(del));
    const sluppet = fritekst.find((tekst) => deler.some((del) => del.includes(tekst)));
    krev(sluppet === undefined, `«${sluppet}» slapp ut i ${navn}`);
    krev(rader.deltakelser === antall.deltakelser && rader.kontakter === antall.kontakter, 'rader er borte');
    krev(rader.indikatorer === antall.indikatorer + antall.skjermet, 'resultater er borte');
    writeFileSync(join(mappe, navn.replace('.xlsx', `-${spraak}.xlsx`)), bytes);
  }
  const [json, skjema] = await Promise.all(
    (['json', 'json-skjema'] as const).map((format) => laptop.ask('rapport.eksporter', { format })),
  );
  for (const fil of [json, skjema]) if (fil) writeFileSync(join(mappe, fil.navn), laptop.files.read(fil.fil));
  si(`Deltakelser: ${antall.deltakelser}. Kontakter: ${antall.kontakter}. Resultater: ${antall.indikatorer}.`);
  si(`Resultater uten tall: ${antall.skjermet}. Å se på før rapporten sendes: ${mangler.length}.`);
  si(`Ingen av ${fritekst.length} navn, notater og avtaler finnes i arbeidsboken.`);
};

/** Names, notes and agreements: all that people have written at a meeting. */
const skrevet = async (laptop: Laptop): Promise<string[]> => {
  const liste = await laptop.ask('moete.list', {});
  const moeter = await Promise.all(liste.map(({ id }) => laptop.ask('moete.hent', { id })));
  const tekster = moeter.flatMap(({ moete, deltakere, avtalepunkter }) => [
    moete.tekst,
    moete.privatNotat,
    ...deltakere.map((deltaker) => deltaker.navn),
    ...avtalepunkter.flatMap((punkt) => [punkt.tekst, punkt.eier]),
  ]);
  return [...new Set(tekster.filter((tekst) => tekst !== null))];
};

const synk = async (...laptoper: readonly Laptop[]) => {
  for (const laptop of laptoper) await laptop.ask('synk.send', {});
};
