import { describe, expect, it } from 'vitest';
import { lesNasjonaleProever } from '../../../electron/importer/udir-nasjonale-proever.ts';
import {
  fylke,
  INGEN_ELEVER,
  INGEN_PROEVE,
  kommune,
  land,
  SKJERMET,
  skole,
  udirFil,
  udirTekst,
  utf16,
  VIST,
} from '../../support/udir-fil.ts';

const rader = (bytes: Uint8Array) => [...lesNasjonaleProever(bytes).rader()];
const vist = {
  skoleaar: '2024-25',
  fag: 'lesing',
  trinn: 5,
  tilstand: 'vist',
  skalapoeng: 49,
  usikkerhet: 1.5,
  antall: 1234,
};

describe('a file of nasjonale prøver', () => {
  it('reads each level by its own code and name, without the spaces after the names', () => {
    const fil = udirFil({ rader: [land(), fylke('99'), kommune('9901'), skole('9901', '999999901')] });
    expect(rader(fil)).toEqual([
      {
        linje: 3,
        nivaa: 'land',
        enhetskode: 'I',
        enhetsnavn: 'Hele landet',
        fylkesnummer: null,
        kommunenummer: null,
        verdier: [vist],
      },
      {
        linje: 4,
        nivaa: 'fylke',
        enhetskode: '99',
        enhetsnavn: 'Eksempelfylket',
        fylkesnummer: '99',
        kommunenummer: null,
        verdier: [vist],
      },
      {
        linje: 5,
        nivaa: 'kommune',
        enhetskode: '9901',
        enhetsnavn: 'Prøvebygda',
        fylkesnummer: '99',
        kommunenummer: '9901',
        verdier: [vist],
      },
      {
        linje: 6,
        nivaa: 'skole',
        enhetskode: '999999901',
        enhetsnavn: 'Prøvebygda skole',
        fylkesnummer: '99',
        kommunenummer: '9901',
        verdier: [vist],
      },
    ]);
  });

  it('keeps a code that begins with a zero as it is', () => {
    expect(rader(udirFil({ rader: [kommune('0999')] }))).toMatchObject([{ enhetskode: '0999', fylkesnummer: '09' }]);
  });

  it('says what years, subjects and grades it holds', () => {
    const proever = ['2024-25.Regning.8. årstrinn', '2023-24.Lesing.8. årstrinn', '2024-25.Regning.9. årstrinn'];
    const fil = lesNasjonaleProever(
      udirFil({ proever, rader: [kommune('9901', [...VIST, ...SKJERMET, ...INGEN_PROEVE])] }),
    );
    expect(fil).toMatchObject({
      skoleaar: ['2023-24', '2024-25'],
      fag: ['lesing', 'regning'],
      trinn: [8, 9],
      antallRader: 1,
    });
    expect([...fil.rader()]).toMatchObject([
      {
        verdier: [
          { fag: 'regning', trinn: 8, tilstand: 'vist' },
          { skoleaar: '2023-24', tilstand: 'skjermet', skalapoeng: null, antall: null },
        ],
      },
    ]);
  });

  it('reads a row without any test as a row all the same', () => {
    expect(rader(udirFil({ rader: [kommune('9901', INGEN_PROEVE)] }))).toMatchObject([
      { enhetskode: '9901', verdier: [] },
    ]);
  });

  it('can be read again from the start', () => {
    const fil = lesNasjonaleProever(udirFil({ rader: [kommune('9901'), kommune('9902', INGEN_ELEVER)] }));
    expect([...fil.rader()]).toEqual([...fil.rader()]);
  });

  it('reads lines that end in CR LF, and a file without the sep= line, counting lines as an editor does', () => {
    const tekst = udirTekst({ rader: [kommune('9901')] });
    expect(rader(utf16(tekst.replaceAll('\n', '\r\n')))).toEqual(rader(utf16(tekst)));
    expect(rader(utf16(tekst.slice(tekst.indexOf('\n') + 1)))).toMatchObject([{ linje: 2, enhetskode: '9901' }]);
  });

  it('names a row it cannot read, with line, code, name and what stands there, and reads the rest', () => {
    const mangler = kommune('9902', VIST.slice(1), 'Granlia ');
    const fil = udirFil({
      rader: [
        mangler,
        { ...kommune('9903'), nivaa: '7' },
        kommune('9904', ['49', '1,5', 'mange'], 'Furulia'),
        kommune('9905'),
      ],
    });
    expect(rader(fil)).toEqual([
      { linje: 3, kode: '9902', navn: 'Granlia', grunn: 'feil-antall-kolonner', verdi: '11' },
      { linje: 4, kode: '9903', navn: 'Alle skoler', grunn: 'ukjent-nivaa', verdi: '7' },
      { linje: 5, kode: '9904', navn: 'Furulia', grunn: 'ikke-tall', verdi: 'mange' },
      expect.objectContaining({ linje: 6, enhetskode: '9905' }),
    ]);
  });
});

describe('a file that stops too early', () => {
  const tekst = udirTekst({ rader: [land(), kommune('9901'), kommune('9902')] });
  const failure = (innhold: string) => {
    try {
      lesNasjonaleProever(utf16(innhold));
    } catch (error) {
      return (error as { failure: unknown }).failure;
    }
    return 'accepted';
  };
  const avkortet = (linje: number) => ({ code: 'invalid-input', rule: 'fil-avkortet', details: { linje } });

  it('is refused with the line, wherever in a row it stops', () => {
    const sisteRad = tekst.lastIndexOf('\n', tekst.length - 2) + 1;
    for (let slutt = sisteRad + 1; slutt < tekst.length; slutt += 1)
      expect(failure(tekst.slice(0, slutt))).toEqual(avkortet(5));
    expect(failure(`${tekst.slice(0, sisteRad + 20)}\n`)).toEqual(avkortet(5));
  });

  it('is refused where there is no row at all', () => {
    expect(failure(udirTekst({ rader: [] }))).toEqual(avkortet(2));
  });

  it('is refused for its columns where it stops in the heading', () => {
    expect(failure(tekst.slice(0, 40))).toMatchObject({ rule: 'fil-andre-kolonner' });
    expect(failure('sep=\t\n')).toMatchObject({ rule: 'fil-andre-kolonner' });
  });
});
