/** How a document looks on paper; the program's own pages print it by the same rules (build/arkstil.ts). */
export const ARKSTIL = `.ark {
  color: #000;
  font-family: "Inter Variable", Inter, "Segoe UI", Arial, sans-serif;
  font-size: 9pt;
  line-height: 1.25;
  overflow-wrap: anywhere;
}

.ark :is(h1, h2, p, ul, dl, dd) {
  margin: 0;
}

.ark-topp {
  border-bottom: 1.5pt solid #000;
  margin-bottom: 9pt;
  padding-bottom: 5pt;
}

.ark h1 {
  font-size: 19pt;
  font-weight: 650;
  letter-spacing: -0.01em;
  line-height: 1.15;
}

.ark-topp p,
.ark dt,
.ark .ark-merknad,
.ark-bunn {
  color: #43484e;
}

.ark-deler {
  display: flex;
  flex-wrap: wrap;
  gap: 7.5pt 16pt;
}

.ark-del {
  break-inside: avoid;
  flex: 1 1 100%;
  min-width: 0;
}

.ark-halv {
  flex: 1 1 40%;
}

.ark h2 {
  font-size: 10.5pt;
  font-weight: 650;
  line-height: 1.2;
  margin-bottom: 3pt;
}

.ark dl {
  display: flex;
  flex-wrap: wrap;
  gap: 3pt 18pt;
}

.ark dl + p {
  margin-top: 4pt;
}

.ark dt {
  font-size: 7.5pt;
}

.ark dd {
  font-weight: 600;
}

.ark ul {
  padding-left: 10pt;
}

.ark li {
  break-inside: avoid;
  padding: 1pt 0;
}

.ark table {
  border-collapse: collapse;
  overflow-wrap: break-word;
  table-layout: fixed;
  width: 100%;
}

.ark dl + table {
  margin-top: 5pt;
}

.ark tr {
  break-inside: avoid;
}

.ark :is(th, td) {
  border-bottom: 0.5pt solid #b9bec4;
  font-weight: 400;
  padding: 1.7pt 6pt 1.7pt 0;
  text-align: left;
  vertical-align: top;
}

.ark thead th {
  border-bottom-color: #000;
  color: #43484e;
  font-size: 7.5pt;
  vertical-align: bottom;
}

.ark :is(th, td):last-child {
  padding-right: 0;
}

.ark .ark-tall {
  font-variant-numeric: tabular-nums;
  text-align: right;
  white-space: nowrap;
}

.ark .ark-tall + :not(.ark-tall) {
  padding-left: 8pt;
}

/* Whatever letters people use, a text takes no more lines than there is room for. */
.ark :is(td, th, li) > span {
  -webkit-box-orient: vertical;
  display: -webkit-box;
  -webkit-line-clamp: 3;
  overflow: hidden;
}

.ark li > span {
  -webkit-line-clamp: 2;
}

.ark .ark-merknad {
  font-size: 7.5pt;
  margin-top: 2pt;
}

.ark-bunn {
  border-top: 0.5pt solid #b9bec4;
  break-inside: avoid;
  font-size: 7.5pt;
  margin-top: 10pt;
  padding-top: 4pt;
}
`;
