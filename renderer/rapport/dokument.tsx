import 'virtual:arkstil.css';
import './kommuneark.css';
import type { Blokk, Dokument, Dokumentdel, Kolonne } from '#shared/rapport/dokument.ts';

/** A document as a page of the program has it for its printer: the same markup as its PDF is made of, which a test holds. */
export const Dokumentark = ({ spraak, tittel, undertittel, deler, bunntekst }: Dokument) => (
  <article className="ark" lang={spraak}>
    <header className="ark-topp">
      <h1>{tittel}</h1>
      <p>{undertittel}</p>
    </header>
    <div className="ark-deler">
      {deler.map((del) => (
        <Del key={del.overskrift} del={del} />
      ))}
    </div>
    <footer className="ark-bunn">
      <p>{bunntekst}</p>
    </footer>
  </article>
);

const Del = ({ del }: { del: Dokumentdel }) => (
  <section className={del.halv ? 'ark-del ark-halv' : 'ark-del'}>
    <h2>{del.overskrift}</h2>
    {del.blokker.map((blokk, nr) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the document is made anew as a whole
      <Innhold key={nr} blokk={blokk} />
    ))}
  </section>
);

const Innhold = ({ blokk }: { blokk: Blokk }) => {
  switch (blokk.type) {
    case 'avsnitt':
      return <p>{blokk.tekst}</p>;
    case 'merknad':
      return <p className="ark-merknad">{blokk.tekst}</p>;
    case 'liste':
      return (
        <ul>
          {blokk.punkter.map((punkt, nr) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
            <li key={nr}>
              <span>{punkt}</span>
            </li>
          ))}
        </ul>
      );
    case 'fakta':
      return (
        <dl>
          {blokk.fakta.map(({ navn, verdi }) => (
            <div key={navn}>
              <dt>{navn}</dt>
              <dd>{verdi}</dd>
            </div>
          ))}
        </dl>
      );
    case 'tabell':
      return <Tabell {...blokk} />;
  }
};

const Tabell = ({ tittel, kolonner, rader }: Extract<Blokk, { type: 'tabell' }>) => {
  const alle = kolonner.reduce((sum, { bredde }) => sum + bredde, 0);
  return (
    <table aria-label={tittel}>
      <colgroup>
        {kolonner.map(({ navn, bredde }) => (
          <col key={navn} style={{ width: `${Math.round((bredde / alle) * 1000) / 10}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {kolonner.map((kolonne) => (
            <th key={kolonne.navn} scope="col" className={tall(kolonne)}>
              {kolonne.navn}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rader.map((rad, nr) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
          <tr key={nr}>
            {rad.map((verdi, i) =>
              i === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                <th key={i} scope="row">
                  <span>{verdi}</span>
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                <td key={i} className={tall(kolonner[i])}>
                  <span>{verdi}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const tall = (kolonne: Kolonne | undefined): string | undefined => (kolonne?.tall ? 'ark-tall' : undefined);
