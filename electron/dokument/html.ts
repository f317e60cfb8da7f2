import type { Blokk, Dokument, Dokumentdel, Kolonne } from '#shared/rapport/dokument.ts';
import { ARKSTIL } from './arkstil.ts';

/** A document as a whole page, ready for paper: without script, and with nothing fetched from anywhere. */
export const tilHtml = (dokument: Dokument): string => `<!doctype html>
<html lang="${dokument.spraak}">
<head>
<meta charset="utf-8">
<title>${tekst(dokument.tittel)}</title>
<style>
@page {
  margin: 13mm 14mm;
  size: a4;

  @bottom-left {
    color: #5c6269;
    content: ${cssTekst(dokument.tittel)};
    font: 8pt "Segoe UI", Arial, sans-serif;
  }

  @bottom-right {
    color: #5c6269;
    content: counter(page) " / " counter(pages);
    font: 8pt "Segoe UI", Arial, sans-serif;
  }
}

body {
  margin: 0;
}

${ARKSTIL}</style>
</head>
<body>${ark(dokument)}</body>
</html>
`;

const ark = ({ spraak, tittel, undertittel, deler, bunntekst }: Dokument): string =>
  `<article class="ark" lang="${spraak}">` +
  `<header class="ark-topp"><h1>${tekst(tittel)}</h1><p>${tekst(undertittel)}</p></header>` +
  `<div class="ark-deler">${deler.map(delen).join('')}</div>` +
  `<footer class="ark-bunn"><p>${tekst(bunntekst)}</p></footer></article>`;

const delen = ({ overskrift, halv, blokker }: Dokumentdel): string =>
  `<section class="${halv ? 'ark-del ark-halv' : 'ark-del'}"><h2>${tekst(overskrift)}</h2>${blokker.map(blokken).join('')}</section>`;

const blokken = (blokk: Blokk): string => {
  switch (blokk.type) {
    case 'avsnitt':
      return `<p>${tekst(blokk.tekst)}</p>`;
    case 'merknad':
      return `<p class="ark-merknad">${tekst(blokk.tekst)}</p>`;
    case 'liste':
      return `<ul>${blokk.punkter.map((punkt) => `<li><span>${tekst(punkt)}</span></li>`).join('')}</ul>`;
    case 'fakta': {
      const par = blokk.fakta.map(({ navn, verdi }) => `<div><dt>${tekst(navn)}</dt><dd>${tekst(verdi)}</dd></div>`);
      return `<dl>${par.join('')}</dl>`;
    }
    case 'tabell':
      return tabellen(blokk);
  }
};

const tabellen = ({ tittel, kolonner, rader }: Extract<Blokk, { type: 'tabell' }>): string => {
  const alle = kolonner.reduce((sum, { bredde }) => sum + bredde, 0);
  const bredder = kolonner.map(({ bredde }) => `<col style="width: ${prosent(bredde, alle)};">`);
  const hoder = kolonner.map((kolonne) => `<th scope="col"${tall(kolonne)}>${tekst(kolonne.navn)}</th>`);
  const celle = (verdi: string, nr: number) =>
    nr === 0
      ? `<th scope="row"><span>${tekst(verdi)}</span></th>`
      : `<td${tall(kolonner[nr])}><span>${tekst(verdi)}</span></td>`;
  return (
    `<table aria-label="${tekst(tittel)}"><colgroup>${bredder.join('')}</colgroup>` +
    `<thead><tr>${hoder.join('')}</tr></thead>` +
    `<tbody>${rader.map((rad) => `<tr>${rad.map(celle).join('')}</tr>`).join('')}</tbody></table>`
  );
};

const tall = (kolonne: Kolonne | undefined): string => (kolonne?.tall ? ' class="ark-tall"' : '');

const prosent = (del: number, alle: number): string => `${Math.round((del / alle) * 1000) / 10}%`;

/** What people have written is text, in elements and in attributes. */
const tekst = (verdi: string): string => verdi.replace(/[&<>"']/g, (tegn) => TEGN[tegn] ?? tegn);

const TEGN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A string of CSS in which every character but letters and digits is written by its number: nothing in it can end it. */
const cssTekst = (verdi: string): string =>
  `"${verdi.replace(/[^a-zA-Z0-9]/gu, (tegn) => `\\${tegn.codePointAt(0)?.toString(16)} `)}"`;
