import type { Feltverdi } from './ord.ts';

/** A text with the paragraphs marked that none of the other versions has. */
export const Ulikheter = ({ tekst, andre }: { tekst: string; andre: readonly Feltverdi[] }) => {
  const kjente = new Set(andre.flatMap((annen) => String(annen ?? '').split('\n')));
  return (
    <div className="feltverdi ulikheter">
      {tekst.split('\n').map((avsnitt, nr) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name than their place
        <p key={nr}>{kjente.has(avsnitt) || avsnitt.trim() === '' ? avsnitt : <mark>{avsnitt}</mark>}</p>
      ))}
    </div>
  );
};
