import { Paragraph } from '@digdir/designsystemet-react';
import type { Innstilling } from '#shared/contract/program.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { Meg } from '../person/meg.tsx';
import { Spraakvelger } from '../person/spraakvelger.tsx';
import { Sentralmappe } from '../synk/sentralmappe.tsx';
import { Fakta } from '../ui/fakta.tsx';
import { Del, Side } from '../ui/page.tsx';
import { nb, nn } from './innstillinger-tekster.ts';

/** What holds for this laptop: language, who and where, and the central folder. */
export const InnstillingerSide = ({ innstilling }: { innstilling: Innstilling }) => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const { meg, embete, datamappe, sentralmappe } = innstilling;
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
        <Fakta
          fakta={[
            [t.embete, spraak === 'nn' ? embete?.navnNynorsk : embete?.navn],
            [t.datamappe, <code key="mappe">{datamappe}</code>],
          ]}
        />
        <Paragraph data-size="sm">{t.datamappeHva}</Paragraph>
      </Del>
      <Sentralmappe key={sentralmappe} sentralmappe={sentralmappe} />
    </Side>
  );
};
