import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Output } from '#shared/contract/index.ts';
import { dagINorge } from '#shared/lib/dato.ts';
import { Rapport } from '#shared/rapport/rapport.ts';
import { visBeloep } from '../../renderer/ui/beloep.ts';
import { expectAccessible } from './support/accessible.ts';
import { type App, narrow, startApp, wide } from './support/app.ts';
import { choose, expectFocus, press, tabTo, use, write } from './support/keyboard.ts';
import { ord } from './support/ord.ts';

const IAAR = Number(dagINorge(new Date().toISOString()).slice(0, 4));
const NOTAT = 'Rektor på Ærlighaug ønsker å drøfte overgangen til ungdomstrinnet.';
const VEILEDER = 'Gro Prøvelund';
const UTFORDRING = 'Elevene leser for lite i fagene';
const TILTAK = 'Lesegrupper på tvers av trinn';
const SAMLING = 'Regionsamling om lesing i fag';

// A newcomer's whole day, with the keys alone: no click, no field filled from outside, no focus moved by the test.
describe.each([
  { spraak: 'nb', bredde: 'wide', viewport: wide },
  { spraak: 'nn', bredde: 'narrow', viewport: narrow },
] as const)('a whole day by keyboard: $spraak, $bredde', ({ spraak, bredde, viewport }) => {
  const t = ord(spraak);
  let app: App;
  /** The kommune the day is about: in the gjennomføring, with tiltak already. */
  let kommune: Output<'kommune.list'>[number];
  beforeAll(async () => {
    app = await startApp();
    app.page.setDefaultTimeout(10_000);
    await app.page.setViewportSize(viewport);
  });
  afterAll(async () => {
    await app.close();
  });

  const button = (name: string | RegExp, within: Locator = main()) =>
    within.getByRole('button', { name, exact: typeof name === 'string' });
  const field = (name: string | RegExp, within: Locator = main()) =>
    within.getByRole('textbox', { name, exact: typeof name === 'string' });
  const list = (name: string | RegExp, within: Locator = main()) =>
    within.getByRole('combobox', { name, exact: typeof name === 'string' });
  const link = (name: string, within: Locator = main()) => within.getByRole('link', { name, exact: true });
  const tick = (name: string, within: Locator = main()) => within.getByRole('checkbox', { name, exact: true });
  const h1 = (name: string) => app.page.getByRole('heading', { level: 1, name, exact: true });
  const dialog = () => app.page.getByRole('dialog');
  const main = () => app.page.getByRole('main');
  /** A part of a page, by its heading. */
  const del = (name: string) =>
    main()
      .locator('section.del')
      .filter({ has: app.page.getByRole('heading', { level: 2, name, exact: true }) });
  const id = () => app.page.url().split('/').at(-1) ?? '';
  const keys = (...all: string[]) => press(app.page, ...all);
  const type = (text: string) => app.page.keyboard.type(text);
  const accessible = (where: string) => expectAccessible(app, `${where}: ${spraak}, ${bredde}`);

  /** By the menu; behind its button where the window is narrow. Focus is then on the page's title. */
  const goTo = async (side: keyof typeof t.skall.sider, title: string = t.skall.sider[side]) => {
    const menu = app.page.getByRole('navigation', { name: t.skall.navigasjon });
    if (viewport === narrow) await use(button(t.skall.meny, menu));
    await use(link(t.skall.sider[side], menu));
    await expectFocus(h1(title));
  };
  const goToCard = async () => {
    await goTo('kommuner');
    await write(main().getByRole('searchbox', { name: t.kommune.liste.soek }), kommune.navn);
    await expect.poll(() => main().locator('[data-radlenke]').first().textContent()).toBe(kommune.navn);
    await keys('ArrowDown', 'Enter');
    await expectFocus(h1(kommune.navn));
  };

  test('the first start: a name, the example, and the first page', async () => {
    const { page } = app;
    await keys('Tab');
    if (spraak === 'nn') {
      await tabTo(page.getByRole('radio', { name: 'Bokmål' }));
      await keys('ArrowRight', 'Space');
      await h1(t.person.tittel).waitFor();
    }
    await accessible('the first start');
    await write(field(t.person.navn), 'Kari Nordmann');
    await tabTo(page.getByRole('radio', { name: t.person.embete, exact: true }));
    await keys('ArrowUp');
    expect(await page.getByRole('radio', { name: t.person.eksempel, exact: true }).isChecked()).toBe(true);
    await use(button(t.person.start));
    await h1(t.frist.tittel).waitFor();
    expect(await app.call('innstilling.hent', {})).toMatchObject({
      spraak,
      meg: { navn: 'Kari Nordmann' },
      embete: { eksempel: true },
    });
    const kommuner = await app.call('kommune.list', {});
    const valgt = kommuner.find(
      ({ deltakelse }) => deltakelse?.fase === 'gjennomfoering-1' && deltakelse.tilstand === 'aktiv',
    );
    if (!valgt) throw new Error('the example has no kommune in its first year');
    kommune = valgt;
  });

  test('what needs me today is read, and something agreed is ticked off', async () => {
    const avtaler = async () =>
      (await app.call('paaminnelse.list', {})).filter(({ regel }) => regel === 'avtale').map(({ hva }) => hva ?? '');
    await keys('Tab');
    await use(link(t.skall.hoppTilInnhold, app.page.locator('body')));
    await expectFocus(main());
    const [hva = '', ...resten] = await avtaler();
    await main().getByRole('heading', { level: 2, name: t.frist.gruppe.passert }).waitFor();
    await accessible('the first page');
    await use(tick(`${t.frist.gjort} ${hva}`), 'Space');
    await main().getByText(t.frist.krysset(hva)).waitFor();
    expect(await avtaler()).toEqual(resten);
  });

  test('a note is jotted down by its key, and sorted into a meeting draft', async () => {
    const { page } = app;
    const { notat } = t.frist;
    await keys('Control+j');
    await expectFocus(field(notat.tekst, dialog()));
    await type(NOTAT);
    await choose(list(notat.kommune, dialog()), kommune.navn);
    await accessible('the note');
    await keys('Control+Enter');
    await page.getByText(notat.lagret).waitFor();
    const [foerste] = await app.call('hurtignotat.list', {});
    expect(foerste).toMatchObject({ tekst: NOTAT, kommunenummer: kommune.kommunenummer });

    const kort = main().getByRole('listitem').filter({ hasText: NOTAT });
    await use(button(notat.tilMoete, kort));
    await main().getByText(notat.blittMoete(kommune.navn)).waitFor();
    expect((await app.call('hurtignotat.list', {})).filter(({ tekst }) => tekst === NOTAT)).toEqual([]);
    await use(link(notat.aapne));
    await expectFocus(h1(t.kontakt.moete(kommune.navn)));
    expect((await app.call('moete.hent', { id: id() })).moete).toMatchObject({ tekst: NOTAT, ferdig: 0 });
    await accessible('the draft');
  });

  test('it is found again by the search key, by a word with letters of its own', async () => {
    const moeteId = id();
    await goTo('moeter');
    await accessible('the meetings');
    await keys('Control+k');
    const boks = list(t.soek.felt, dialog());
    await expectFocus(boks);
    await type('ærlighau');
    await dialog().getByText(t.soek.funnet(1), { exact: true }).waitFor();
    await accessible('the search');
    const [gruppe] = await app.call('soek.list', { tekst: 'ærlighau' });
    expect(gruppe?.treff).toMatchObject([{ tabell: 'moete', id: moeteId }]);
    await keys('Enter');
    await expectFocus(h1(t.kontakt.moete(kommune.navn)));
    expect(id()).toBe(moeteId);
    expect(await field(t.kontakt.felt.tekst).inputValue()).toBe(NOTAT);
  });

  test('on the map the arrows go from kommune to kommune, and Enter opens the card', async () => {
    await goTo('kommuner');
    await accessible('the kommuner');
    await use(link(t.kommune.visning.kart));
    await expectFocus(h1(t.kommune.kart.tittel));
    const her = () => app.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await tabTo(main().getByRole('navigation', { name: t.kommune.kart.navn }).locator('a[tabindex="0"]'));
    const foerst = await her();
    await keys('ArrowDown', 'ArrowDown');
    const framme = await her();
    expect(framme).not.toBe(foerst);
    await accessible('the map');
    await keys('Enter');
    const navn = framme.split(',')[0] ?? '';
    await expectFocus(h1(navn));
    expect((await app.call('kommune.hent', { kommunenummer: id() })).kommune.navn).toBe(navn);
    await accessible('the card');
  });

  test('the kommune that has not answered will take part later: why, and a day as people write it', async () => {
    const ubesvart = (await app.call('deltakelse.list', {})).filter(({ svar }) => svar === null);
    expect(ubesvart).toHaveLength(1);
    const deltakelse = async () =>
      (await app.call('deltakelse.list', {})).find((linje) => linje.id === ubesvart[0]?.id);
    await goTo('uttrekk');
    await accessible('the uttrekk');
    const { kolonne } = t.uttrekk;
    const rad = main()
      .getByRole('row')
      .filter({ has: link(ubesvart[0]?.kommunenavn ?? '', app.page.locator(':scope')) });
    await choose(list(new RegExp(`^${kolonne.svar}`), rad), t.kode.svar.senere);
    await choose(list(new RegExp(`^${kolonne.svargrunn}`), rad), t.kode.svargrunn.kapasitet);
    await write(field(new RegExp(`^${kolonne.svardato}`), rad), '3/2');
    await keys('Tab');
    await expect
      .poll(deltakelse)
      .toMatchObject({ svar: 'senere', svargrunn: 'kapasitet', svardato: `${IAAR}-02-03`, fase: 'uttrekksfase' });
    await accessible('the uttrekk, answered');
  });

  test('a veileder is taken in once, and the same person again is stopped', async () => {
    const { liste, ny } = t.veileder;
    const alle = () => app.call('veileder.list', {});
    const foer = (await alle()).length;
    await goTo('veiledere');
    await accessible('the veiledere');
    await use(button(liste.ny));
    await expectFocus(field(ny.navn));
    await type(VEILEDER);
    await write(field(ny.institusjon), 'Prøvehøgskolen');
    await keys('Enter');
    await expectFocus(h1(VEILEDER));
    expect(await app.call('veileder.hent', { id: id() })).toMatchObject({ navn: VEILEDER });
    await accessible('a veileder');

    const veilederId = id();
    await goTo('veiledere');
    await use(button(liste.ny));
    await expectFocus(field(ny.navn));
    await type('  gro   PRØVELUND');
    await keys('Enter');
    await main().getByText(ny.finnes(VEILEDER, 'Prøvehøgskolen')).waitFor();
    await accessible('somebody who is there already');
    await use(link(ny.vis(VEILEDER)));
    await expectFocus(h1(VEILEDER));
    expect(id()).toBe(veilederId);
    expect(await alle()).toHaveLength(foer + 1);
  });

  test('they are matched on the card of the kommune, with a note', async () => {
    const { ny, notat } = t.kobling;
    const kobling = async () =>
      (await app.call('kobling.list', { kommunenummer: kommune.kommunenummer })).find(
        ({ veileder }) => veileder === VEILEDER,
      );
    const panel = () => del(t.kobling.tittel);
    await goToCard();
    await use(button(ny.leggTil, panel()));
    await expectFocus(list(ny.veileder, panel()));
    await choose(list(ny.veileder, panel()), `${VEILEDER}, Prøvehøgskolen`);
    await choose(list(ny.status, panel()), t.kode.koblingsstatus.spurt);
    await accessible('a match being made');
    await use(button(ny.opprett, panel()));
    await expectFocus(button(ny.leggTil, panel()));
    expect(await kobling()).toMatchObject({ status: 'spurt', fase: 'gjennomfoering-1' });

    await use(button(new RegExp(`^${notat.ny}\\s+${VEILEDER}$`), panel()));
    await expectFocus(field(notat.notat, panel()));
    await type('Ringte, og svarer innen fredag.');
    await use(button(t.kobling.ferdig, panel()));
    await panel().getByText('Ringte, og svarer innen fredag.').waitFor();
    await expect
      .poll(async () => (await kobling())?.notater)
      .toMatchObject([{ tekst: 'Ringte, og svarer innen fredag.', raadgiver: 'Kari Nordmann' }]);
  });

  test('the chain: an utfordring with its indikator, and a tiltak that hangs loose until it has a goal', async () => {
    const panel = () => del(t.tiltak.tittel);
    const kjede = async () => {
      const [nyeste] = await app.call('kjede.list', { kommunenummer: kommune.kommunenummer });
      if (!nyeste) throw new Error('no chain');
      return nyeste;
    };
    const loese = async () => (await kjede()).traader.filter(({ hva }) => hva === TILTAK).map(({ regel }) => regel);
    await use(button(t.tiltak.nyUtfordring, panel()));
    await expectFocus(field(t.tiltak.felt.tekst, panel()));
    await type(UTFORDRING);
    await use(tick(t.kode.indikator['lesing-5'], panel()), 'Space');
    await expect
      .poll(async () => (await kjede()).utfordringer.find(({ tekst }) => tekst === UTFORDRING))
      .toMatchObject({ indikatorer: ['lesing-5'], tiltak: [] });
    await accessible('an utfordring being written');
    await use(button(t.tiltak.ferdig, panel()));

    const svarer = t.tiltak.somSvarerPaa(UTFORDRING);
    await use(panel().getByRole('button', { name: svarer }));
    await expectFocus(field(t.tiltak.felt.tittel, panel()));
    await type(TILTAK);
    await use(button(t.tiltak.ferdig, panel()));
    await expect.poll(loese).toEqual(['tiltak-uten-maal', 'tiltak-uten-nivaa']);
    const [u, m] = [(await kjede()).utfordringer, (await kjede()).tiltak];
    expect(u.find(({ tekst }) => tekst === UTFORDRING)?.tiltak).toEqual([
      m.find(({ tittel }) => tittel === TILTAK)?.id,
    ]);

    const traad = panel().getByRole('button', { name: `«${TILTAK}» ${t.tiltak.traad['tiltak-uten-maal']}` });
    await use(traad);
    await expectFocus(field(t.tiltak.felt.maal, panel()));
    await type('Alle leser noe hver dag.');
    await choose(list(t.tiltak.felt.tiltaksnivaa, panel()), t.kode.tiltaksnivaa['ansatte-i-skolen']);
    await traad.waitFor({ state: 'detached' });
    await expect.poll(loese).toEqual([]);
    await accessible('a tiltak being written');
    await use(button(t.tiltak.ferdig, panel()));
  });

  test('a ramme and an application, with sums as people write them', async () => {
    const { tilskudd } = t;
    const aar = IAAR + 1;
    await goTo('tilskudd');
    await choose(list(tilskudd.aar), String(aar));
    await main().getByText(tilskudd.ramme.ingen(aar)).waitFor();
    await accessible('a year without a ramme');
    await use(button(tilskudd.ramme.ny));
    await expectFocus(list(tilskudd.ramme.formaal));
    await choose(list(tilskudd.ramme.formaal), t.kode.formaal.tiltak);
    await write(field(tilskudd.ramme.beloep), '1.250.000');
    await keys('Enter');
    await main().getByText(tilskudd.ramme.lagtTil(t.kode.formaal.tiltak)).waitFor();
    expect(await app.call('ramme.list', { aar })).toMatchObject([
      { formaal: 'tiltak', kilde: 'Udir', beloep: 125_000_000, rest: 125_000_000 },
    ]);
    await accessible('the ramme');

    await goToCard();
    const panel = () => del(tilskudd.tittel);
    await use(button(tilskudd.panel.nySoeknad, panel()));
    await expectFocus(field(tilskudd.soeknad.beloep, panel()));
    await type('1 250 000,50');
    await keys('Enter');
    await panel().getByText(tilskudd.soeknad.lagtTil).waitFor();
    expect(await soeknad()).toMatchObject({ status: 'mottatt', vedtatt: 0 });
  });

  const soeknad = async () =>
    (await app.call('soeknad.list', { kommunenummer: kommune.kommunenummer })).find(
      ({ beloep }) => beloep === 125_000_050,
    );

  test('more than the ramme holds is refused with what remains; less is split on tiltak to the øre', async () => {
    const { skjema, ...tilskudd } = t.tilskudd;
    const panel = () => del(tilskudd.tittel);
    const soeknadId = (await soeknad())?.id;
    const vedtak = async () =>
      (await app.call('tildeling.list', { kommunenummer: kommune.kommunenummer })).find(
        (tildeling) => tildeling.soeknadId === soeknadId,
      );
    const rammen = async () => (await app.call('ramme.list', { aar: IAAR + 1 }))[0];
    const sum = visBeloep(125_000_050).replaceAll('\u00a0', '\\s');
    await use(button(new RegExp(`^${tilskudd.soeknad.behandle}.*${sum}$`), panel()));
    await expectFocus(list(skjema.ramme, panel()));
    await choose(list(skjema.ramme, panel()), skjema.rammevalg(t.kode.formaal.tiltak, IAAR + 1, null));
    await use(button(skjema.foer, panel()));
    await panel()
      .getByText(skjema.overRammen(visBeloep(125_000_000)))
      .waitFor();
    await expectFocus(field(skjema.beloep, panel()));
    expect(await vedtak()).toBeUndefined();
    await accessible('a decision that is refused');

    const [annet] = (await app.call('kjede.list', { kommunenummer: kommune.kommunenummer }))[0]?.tiltak ?? [];
    await write(field(skjema.beloep, panel()), '1 000 000,01');
    await write(field(TILTAK, panel()), '333.333,33');
    await write(field(annet?.tittel ?? '', panel()), '333 333,34');
    await panel()
      .getByText(skjema.igjen(visBeloep(33_333_334)))
      .waitFor();
    await use(button(skjema.foer, panel()));
    await dialog().getByText(skjema.regnskap).waitFor();
    await accessible('the question before it is booked');
    await use(button(tilskudd.avbryt, dialog()).last());
    await expectFocus(button(skjema.foer, panel()));
    await keys('Enter');
    await use(button(skjema.foer, dialog()));
    await panel()
      .getByText(skjema.foert(visBeloep(100_000_001)))
      .waitFor();
    const deler = (await vedtak())?.posteringer.map(({ tiltak, beloep }) => [tiltak, beloep]);
    expect(deler).toHaveLength(3);
    expect(deler).toEqual(
      expect.arrayContaining([
        [TILTAK, 33_333_333],
        [annet?.tittel, 33_333_334],
        [null, 33_333_334],
      ]),
    );
    expect(await rammen()).toMatchObject({ vedtatt: 100_000_001, rest: 24_999_999 });
    expect(await soeknad()).toMatchObject({ status: 'delvis-innvilget', vedtatt: 100_000_001 });
    await accessible('the card, decided');
  });

  test('a samling: its day, who is invited, who came by role, and what it cost', async () => {
    const { samling } = t;
    const alt = () => app.call('samling.hent', { id: id() });
    const [ramme] = (await app.call('ramme.list', {})).filter(({ formaal }) => formaal === 'regionale-samlinger');
    await goTo('samlinger');
    await accessible('the samlinger');
    await use(button(samling.ny));
    await h1(samling.utenTittel).waitFor();
    await write(field(samling.fakta.tittel), SAMLING);
    await write(field(samling.fakta.start), '03.02.26');
    await choose(list(samling.fakta.ramme), samling.fakta.rammeValg(ramme?.aar ?? 0, ramme?.kilde ?? ''));
    await expect
      .poll(async () => (await alt()).samling)
      .toMatchObject({ tittel: SAMLING, start: '2026-02-03', rammeId: ramme?.id });

    const inviterte = del(samling.inviterte.tittel);
    await use(button(samling.inviterte.velg, inviterte));
    await expectFocus(inviterte.getByRole('searchbox', { name: samling.inviterte.soek }));
    await type(kommune.navn);
    await button(samling.inviterte.inviter(1), inviterte).waitFor();
    await keys('Enter');
    await inviterte.getByText(samling.inviterte.invitert(1)).waitFor();
    expect((await alt()).invitasjoner.map(({ kommunenavn }) => kommunenavn)).toEqual([kommune.navn]);

    const ny = main().getByRole('group', { name: samling.deltaker.ny, exact: true });
    await choose(list(samling.deltaker.kommune, ny), kommune.navn);
    for (const [rolle, antall] of [
      ['skoleleder', 2],
      ['laerer', 5],
    ] as const) {
      await choose(list(samling.deltaker.rolle, ny), t.kode.rolle[rolle]);
      await write(field(samling.deltaker.antall, ny), String(antall));
      await keys('Enter');
      await expect
        .poll(async () => (await alt()).deltakere.find((rad) => rad.rolle === rolle))
        .toMatchObject({ antall, kommunenavn: kommune.navn });
      await expectFocus(list(samling.deltaker.rolle, ny));
    }

    const kostnad = main().getByRole('group', { name: samling.kostnad.ny, exact: true });
    await write(field(samling.kostnad.hva, kostnad), 'Lokaler og lunsj');
    await write(field(samling.kostnad.beloep, kostnad), '12 500,50');
    await keys('Enter');
    await expect.poll(async () => (await alt()).samling).toMatchObject({ kostnad: 1_250_050, deltakere: 7 });
    const etter = (await app.call('ramme.list', {})).find(({ id: rammeId }) => rammeId === ramme?.id);
    expect(etter?.rest).toBe((ramme?.rest ?? 0) - 1_250_050);
    await accessible('the samling');
  });

  test('the report leaves as a workbook and as JSON, with what the day has added', async () => {
    const { page } = app;
    await goTo('rapport', t.rapport.tittel);
    await accessible('the report');
    const hent = async (format: 'xlsx' | 'json') => {
      await tabTo(button(t.rapport.lag[format]));
      const [nedlasting] = await Promise.all([page.waitForEvent('download'), keys('Enter')]);
      await main().getByText(t.rapport.laget[format](nedlasting.suggestedFilename())).waitFor();
      return readFileSync(await nedlasting.path());
    };
    const bok = await hent('xlsx');
    expect(bok.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(bok.subarray(-22, -18).toString('latin1')).toBe('PK\u0005\u0006'); // the end of a whole zip
    const rapport = Rapport.parse(JSON.parse((await hent('json')).toString('utf8')));
    const antall = await app.call('rapport.hent', {});
    for (const hva of ['deltakelser', 'tiltak', 'midler', 'samlinger', 'kontakter'] as const)
      expect(rapport[hva], hva).toHaveLength(antall[hva]);
    expect(rapport.indikatorer).toHaveLength(antall.indikatorer + antall.skjermet);
    expect(rapport.midler).toContainEqual(
      expect.objectContaining({ aar: IAAR + 1, formaal: 'tiltak', vedtattOere: 100_000_001 }),
    );
    expect(rapport.samlinger).toContainEqual(
      expect.objectContaining({ dato: '2026-02-03', deltakere: 7, kostnadOere: 1_250_050 }),
    );
    await accessible('the report, made');
  });

  test('F1 helps where one stands, and gives the place back', async () => {
    const knapp = button(t.rapport.lag.json);
    await tabTo(knapp);
    await keys('F1');
    const hjelp = app.page.getByRole('dialog', { name: t.hjelp.tittel(t.hjelpesider.rapport.navn) });
    await hjelp.waitFor();
    await accessible('the help');
    await keys('F1');
    await hjelp.waitFor({ state: 'hidden' });
    await expectFocus(knapp);
  });

  test('what was done by mistake is undone by its key', async () => {
    const avtaler = async () => (await app.call('paaminnelse.list', {})).filter(({ regel }) => regel === 'avtale');
    await goTo('idag');
    const foer = await avtaler();
    const hva = foer[0]?.hva ?? '';
    await use(tick(`${t.frist.gjort} ${hva}`), 'Space');
    await main().getByText(t.frist.krysset(hva)).waitFor();
    expect(await avtaler()).toHaveLength(foer.length - 1);
    await keys('Control+z');
    await tick(`${t.frist.gjort} ${hva}`).waitFor();
    expect(await avtaler()).toEqual(foer);
    expect(app.complaints).toEqual([]);
  });
});
