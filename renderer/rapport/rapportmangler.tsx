import { Link as DsLink } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Rapportmangel } from '#shared/contract/rapport.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { useFeltnavn } from '../synk/panel.tsx';
import { visDag } from '../ui/dato.ts';
import { Del } from '../ui/page.tsx';
import { nb, nn } from './tekster.ts';

/** What must be mended first and what to look at, apart, each with the way there. */
export const Rapportmangler = ({ mangler }: { mangler: readonly Rapportmangel[] }) => {
  const t = useTekster(nb, nn).mangler;
  const stoppere = mangler.filter(({ stopper }) => stopper);
  const andre = mangler.filter(({ stopper }) => !stopper);
  return (
    <>
      {stoppere.length > 0 && (
        <Del tittel={t.stopper}>
          <Liste mangler={stoppere} />
        </Del>
      )}
      <Del tittel={t.boer}>
        {andre.length > 0 ? (
          <Liste mangler={andre} />
        ) : (
          stoppere.length === 0 && <p className="rapport-note">{t.ingen}</p>
        )}
      </Del>
    </>
  );
};

const Liste = ({ mangler }: { mangler: readonly Rapportmangel[] }) => {
  const t = useTekster(nb, nn).mangler;
  const ord = useMangelord();
  return (
    <ul className="rapportmangler">
      {mangler.map((mangel) => {
        const { til, sted } = veien(mangel);
        const { kommunenavn } = mangel;
        return (
          <li key={`${mangel.regel} ${mangel.kommunenummer} ${mangel.detalj} ${mangel.moeteId}`}>
            <div>
              {kommunenavn && <strong>{kommunenavn}</strong>}
              <span>{ord(mangel)}</span>
            </div>
            <DsLink asChild>
              <Link href={sted} aria-label={kommunenavn ? t.gaaTilNavn(t.gaaTil[til], kommunenavn) : undefined}>
                {t.gaaTil[til]}
              </Link>
            </DsLink>
          </li>
        );
      })}
    </ul>
  );
};

const useMangelord = () => {
  const t = useTekster(nb, nn).mangler;
  const spraak = useSpraak();
  const feltnavn = useFeltnavn();
  return ({ regel, detalj }: Rapportmangel): string => {
    switch (regel) {
      case 'deltakelse-mangler':
        return t.regel[regel](
          (detalj ?? '')
            .split(',')
            .map((felt) => (felt === 'grunn' || felt === 'statusDato' ? t.felt[felt] : felt))
            .join(t.og),
        );
      case 'moete-utkast':
        return t.regel[regel](detalj ? visDag(detalj, spraak) : '');
      case 'konflikt': {
        const [tabell = '', felt = ''] = (detalj ?? '').split('.');
        return t.regel[regel](feltnavn(tabell, felt));
      }
      case 'ingen-deltakelser':
      case 'ingen-indikatorer':
        return t.regel[regel];
    }
  };
};

/** Where it is mended. */
const veien = ({ regel, kommunenummer, moeteId }: Rapportmangel) => {
  if (moeteId) return { til: 'moete', sted: `/moete/${moeteId}` } as const;
  if (regel === 'konflikt') return { til: 'synk', sted: '/synk' } as const;
  if (regel === 'ingen-indikatorer') return { til: 'importer', sted: '/importer' } as const;
  return kommunenummer
    ? ({ til: 'kommune', sted: `/kommune/${kommunenummer}` } as const)
    : ({ til: 'kommuner', sted: '/' } as const);
};
