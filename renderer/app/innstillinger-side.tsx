import './innstillinger.css';
import { Paragraph } from '@digdir/designsystemet-react';
import type { Innstilling } from '#shared/contract/program.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { Meg } from '../person/meg.tsx';
import { Spraakvelger } from '../person/spraakvelger.tsx';
import { Sentralmappe } from '../synk/sentralmappe.tsx';
import { Fakta } from '../ui/fakta.tsx';
import { Del, Side } from '../ui/page.tsx';
import { Stillhetsgrense } from './innstillinger-stillhet.tsx';
import { nb, nn } from './innstillinger-tekster.ts';

/** What holds for this laptop: language, who and where, what it reminds of, the central folder, and where the data are. */
export const InnstillingerSide = ({ innstilling }: { innstilling: Innstilling }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const { meg, embete, datamappe, kopimappe, sentralmappe, stillhetsuker } = innstilling;
  return (
    <Side tittel={t.tittel}>
      <Del tittel={t.spraak}>
        <Paragraph>{t.spraakHva}</Paragraph>
        <div>
          <Spraakvelger />
        </div>
      </Del>
      <Del tittel={t.hvem}>
        {meg && <Meg meg={meg} />}
        <Fakta fakta={[[t.embete, spraak === 'nn' ? embete?.navnNynorsk : embete?.navn]]} />
      </Del>
      <Stillhetsgrense uker={stillhetsuker} />
      <Sentralmappe key={sentralmappe} sentralmappe={sentralmappe} />
      <Del tittel={t.paaMaskinen}>
        <Fakta
          fakta={[
            [t.datamappe, <code key="mappe">{datamappe}</code>],
            [t.kopimappe, <code key="kopi">{kopimappe}</code>],
          ]}
        />
        <Paragraph data-size="sm" className="lesetekst">
          {t.datamappeHva}
        </Paragraph>
        <Paragraph data-size="sm" className="lesetekst">
          {t.kopimappeHva}
        </Paragraph>
      </Del>
    </Side>
  );
};
