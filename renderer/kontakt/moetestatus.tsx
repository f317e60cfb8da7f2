import { Link as DsLink, Tag } from '@digdir/designsystemet-react';
import type { Output } from '#shared/contract/index.ts';
import type { Moetemangel } from '#shared/kontakt/moete.ts';
import { useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

type Alt = Output<'moete.hent'>;

/** Draft or finished, what is missing with the way there, and how far the meeting has been shared. */
export const Moetestatus = (alt: Alt) => {
  const t = useTekster(nb, nn);
  const { ferdig, mangler, synk } = alt.moete;
  return (
    <div className="moetestatus">
      <Tag data-color={ferdig ? 'accent' : 'neutral'}>{ferdig ? t.ferdig : t.utkast}</Tag>
      {mangler.length > 0 && (
        <span className="moetestatus-mangler">
          {t.manglerListe(mangler.length)}
          {mangler.map((mangel) => (
            <DsLink key={mangel} asChild>
              <button type="button" onClick={() => document.getElementById(feltMedMangel(mangel, alt))?.focus()}>
                {t.mangel[mangel]}
              </button>
            </DsLink>
          ))}
        </span>
      )}
      {mangler.length === 0 && !ferdig && <span>{t.ingenMangler}</span>}
      <span className="moetestatus-synk">{t.synk[synk]}</span>
    </div>
  );
};

/** Ids of the fields, so that what is missing can lead there. */
export const feltId = {
  dato: 'moete-dato',
  form: 'moete-form',
  tekst: 'moete-tekst',
  nyDeltaker: 'moete-ny-deltaker',
  rolle: (id: string) => `rolle-${id}`,
  eier: (id: string) => `eier-${id}`,
  frist: (id: string) => `frist-${id}`,
};

const feltMedMangel = (mangel: Moetemangel, { deltakere, avtalepunkter }: Alt): string => {
  switch (mangel) {
    case 'deltakere':
      return deltakere[0] ? feltId.rolle(deltakere[0].id) : feltId.nyDeltaker;
    case 'avtalepunkt-eier':
      return feltId.eier(avtalepunkter.find(({ eier }) => !eier?.trim())?.id ?? '');
    case 'avtalepunkt-frist':
      return feltId.frist(avtalepunkter.find(({ frist }) => frist === null)?.id ?? '');
    default:
      return feltId[mangel];
  }
};
