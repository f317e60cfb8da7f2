import { createElement, Fragment } from 'react';
import type { Merket, Treff, Treffgruppe, Treffsted } from '#shared/contract/soek.ts';
import { dagINorge } from '#shared/lib/dato.ts';
import { useTekster } from '../api/program.tsx';
import { useOrd } from '../synk/ord.ts';
import { visKortDag } from '../ui/dato.ts';
import { nb, nn } from './soek-tekster.ts';

interface TrefflisteProps {
  readonly id: string;
  readonly grupper: readonly Treffgruppe[];
  readonly aktiv: Treff | undefined;
  readonly onAapne: (treff: Treff) => void;
}

/** The hits under their headings, as the list of a combobox: focus stays in the box. */
export const Treffliste = ({ id, grupper, aktiv, onAapne }: TrefflisteProps) => {
  const t = useTekster(nb, nn);
  return (
    <div id={id} role="listbox" aria-label={t.liste} className="soek-liste" hidden={grupper.length === 0}>
      {grupper.map(({ gruppe, antall, treff }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
        <div key={gruppe} role="group" aria-labelledby={`soek-${gruppe}`} className="soek-gruppe">
          <div id={`soek-${gruppe}`} role="presentation" className="soek-overskrift">
            {t.grupper[gruppe]} <span>{antall > treff.length ? t.av(treff.length, antall) : t.alle(antall)}</span>
          </div>
          {treff.map((ett) => (
            <Valg key={treffId(ett)} treff={ett} valgt={ett === aktiv} onAapne={() => onAapne(ett)} />
          ))}
        </div>
      ))}
    </div>
  );
};

export const treffId = ({ gruppe, tabell, id }: Treff): string => `treff-${gruppe}-${tabell}-${id}`;

/** The page that shows what was found. */
export const stedFor = ({ aapne }: Treff): string => steder[aapne.tabell](aapne.id);

const steder: Readonly<Record<Treffsted['tabell'], (id: string) => string>> = {
  kommune: (nummer) => `/kommune/${nummer}`,
  moete: (id) => `/moete/${id}`,
  veileder: (id) => `/veileder/${id}`,
  samling: (id) => `/samling/${id}`,
  hurtignotat: () => '/',
  // What colleagues have done is listed there by their names.
  raadgiver: () => '/synk',
};

const Valg = ({ treff, valgt, onAapne }: { treff: Treff; valgt: boolean; onAapne: () => void }) => {
  const hva = useHva(treff);
  const [overskrift, ...under] = [treff.tittel, treff.utdrag].filter((biter) => biter.length > 0);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, where focus is
    <div
      id={treffId(treff)}
      role="option"
      aria-selected={valgt}
      tabIndex={-1}
      className="soek-valg"
      onClick={onAapne}
      onMouseDown={(event) => event.preventDefault()}
    >
      <span className="soek-tittel">{merket(overskrift ?? [])}</span>
      {under.map((biter) => (
        <span key="utdrag" className="soek-utdrag">
          {merket(biter)}
        </span>
      ))}
      <span className="soek-hva">{hva}</span>
    </div>
  );
};

/** `Møte · privat notat · 3.2.2026 · Nordvik` */
const useHva = ({ gruppe, tabell, felt, utdrag, dato, kommunenavn }: Treff): string => {
  const t = useTekster(nb, nn);
  const ord = useOrd();
  const funnetI = felt && felt !== 'tekst' && utdrag.some(({ treff }) => treff);
  const [hva, register] = gruppe === 'kommune' ? [t.kommune, 'kommunerettelse'] : [ord.tabell(tabell), tabell];
  return [
    hva,
    funnetI && ord.felt(register, felt),
    dato && visKortDag(dato.length > 10 ? dagINorge(dato) : dato),
    gruppe !== 'kommune' && kommunenavn,
  ]
    .filter(Boolean)
    .join(' · ');
};

/** The pieces of a text have no identity of their own: they are children, not a list. */
const merket = (biter: Merket) =>
  createElement(
    Fragment,
    null,
    ...biter.map(({ tekst, treff }) => (treff ? createElement('mark', null, tekst) : tekst)),
  );
