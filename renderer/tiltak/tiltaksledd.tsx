import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import type { Kjede } from '#shared/contract/kjede.ts';
import { skrivOere } from '#shared/lib/oere.ts';
import type { Tiltaksstatus } from '#shared/tiltak/tiltak.ts';
import { useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { visKortDag } from '../ui/dato.ts';
import { feltId } from './felt.ts';
import type { Redigering } from './redigering.ts';
import { nb, nn } from './tekster.ts';

/** One tiltak as it is read: what is done, for how much, and how it went. */
export const Tiltaksledd = ({ tiltak, gaaTil }: { tiltak: Kjede['tiltak'][number] } & Pick<Redigering, 'gaaTil'>) => {
  const t = useTekster(nb, nn);
  const nivaaord = useKodeord('tiltaksnivaa');
  const statusord = useKodeord('tiltaksstatus');
  const { id, nivaa, start, slutt, vedtatt } = tiltak;
  const tittel = tiltak.tittel?.trim() || t.utenTittel;
  const periode = start || slutt ? t.periode(start && visKortDag(start), slutt && visKortDag(slutt)) : null;
  const under = [nivaa && nivaaord[nivaa], tiltak.kompetansemiljoe?.trim(), periode].filter(Boolean).join(' · ');
  return (
    <>
      <div className="kjede-celle">
        <div className="kjede-tittel">
          <Heading level={4} data-size="2xs">
            {tittel}
          </Heading>
          <Tag data-color={DEMPET.includes(tiltak.status) ? 'neutral' : 'accent'} data-size="sm" variant="outline">
            {statusord[tiltak.status]}
          </Tag>
        </div>
        {tiltak.maal?.trim() && <p className="kjede-tekst">{tiltak.maal.trim()}</p>}
        {under && <p className="kjede-under">{under}</p>}
        <Button id={feltId('rediger', id)} variant="tertiary" data-size="sm" onClick={() => gaaTil('tittel', id)}>
          {t.rediger} <span className="ds-sr-only">{tittel}</span>
        </Button>
      </div>
      <div className="kjede-celle kjede-kroner">
        <span className="kjede-navn">{t.ledd.kroner}</span>
        {vedtatt > 0 ? t.kroner(skrivOere(vedtatt)) : <span className="kjede-tomt">{t.ingenKroner}</span>}
      </div>
      <div className="kjede-celle">
        <span className="kjede-navn">{t.ledd.vurdering}</span>
        {tiltak.vurdering?.trim() ? (
          <p className="kjede-tekst">{tiltak.vurdering.trim()}</p>
        ) : (
          <span className="kjede-tomt">{t.ikkeVurdert}</span>
        )}
      </div>
    </>
  );
};

/** Nothing happens in these. */
const DEMPET: readonly Tiltaksstatus[] = ['ikke-startet', 'avbrutt'];
