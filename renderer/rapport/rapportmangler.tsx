import { Link as DsLink } from '@digdir/designsystemet-react';
import { Link } from 'wouter';
import type { Rapportmangel } from '#shared/contract/rapport.ts';
import { Formaal } from '#shared/tilskudd/tilskudd.ts';
import { Deltakelsesmangel } from '#shared/uttrekk/deltakelse.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { useFeltnavn, useKodeord } from '../synk/panel.tsx';
import { visBeloep } from '../ui/beloep.ts';
import { visDag } from '../ui/dato.ts';
import { Del } from '../ui/page.tsx';
import { useDeltakelsesmangler } from '../uttrekk/panel.tsx';
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
      {mangler.map((mangel, nr) => {
        const { til, sted } = veien(mangel);
        const { kommunenavn } = mangel;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a kommune may lack the same
          <li key={nr}>
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
  const deltakelsesmangler = useDeltakelsesmangler();
  const formaal = useKodeord('formaal');
  return ({ regel, detalj }: Rapportmangel): string => {
    switch (regel) {
      case 'deltakelse-mangler': {
        const [aar = '', felter = ''] = (detalj ?? '').split(' ');
        return t.regel[regel](aar, deltakelsesmangler(Deltakelsesmangel.array().parse(felter.split(','))));
      }
      case 'moete-utkast':
        return t.regel[regel](detalj ? visDag(detalj, spraak) : '');
      case 'konflikt': {
        const [tabell = '', felt = ''] = (detalj ?? '').split('.');
        return t.regel[regel](feltnavn(tabell, felt));
      }
      case 'tiltak-uten-nivaa':
        return t.regel[regel](Number(detalj));
      case 'ramme-overskredet': {
        const [aar = '', hva = '', over = ''] = (detalj ?? '').split(' ');
        return t.regel[regel](formaal[Formaal.parse(hva)], aar, visBeloep(Number(over)));
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
  if (regel === 'ramme-overskredet') return { til: 'tilskudd', sted: '/tilskudd' } as const;
  return kommunenummer
    ? ({ til: 'kommune', sted: `/kommune/${kommunenummer}` } as const)
    : ({ til: 'kommuner', sted: '/kommuner' } as const);
};
