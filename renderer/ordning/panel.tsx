import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { fristdato } from '#shared/ordning/fristdato.ts';
import type { Ordningsversjon } from '#shared/ordning/ordningsversjon.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { visDag } from '../ui/dato.ts';
import { nb, nn } from './tekster.ts';
import './ordning.css';

/** The dates that follow from a version of the scheme for the uttrekk of a year, with where each comes from. */
export const Ordningsfrister = ({ versjon, aar }: { versjon: Ordningsversjon; aar: number }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  return (
    <section className="ordningsfrister">
      <Heading level={3} data-size="2xs">
        {t.tittel}
      </Heading>
      {versjon.frister.length === 0 ? (
        <Paragraph>{t.ingen}</Paragraph>
      ) : (
        <>
          <ul>
            {versjon.frister.map((frist) => {
              const dag = visDag(fristdato(frist, aar), spraak);
              return (
                <li key={frist.kode}>
                  <strong>{t.frist[frist.kode]}</strong>
                  <span>{frist.anslag ? t.omtrent(dag) : dag}</span>
                  <small>{t.kilde(frist.kilde)}</small>
                </li>
              );
            })}
          </ul>
          {versjon.frister.some(({ anslag }) => anslag === 1) && <Paragraph data-size="sm">{t.anslag}</Paragraph>}
        </>
      )}
    </section>
  );
};
