import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { MEST_STILLHETSUKER } from '#shared/contract/program.ts';
import { STILLHETSUKER } from '#shared/frist/paaminnelse.ts';
import { useCommand, useTekster } from '../api/program.tsx';
import { Del } from '../ui/page.tsx';
import { AutolagretTall } from '../ui/tallfelt.tsx';
import { nb, nn } from './innstillinger-tekster.ts';

/** When «I dag» calls a kommune silent. Emptied, the field goes back to the usual number. */
export const Stillhetsgrense = ({ uker }: { uker: number }) => {
  const t = useTekster(nb, nn);
  const oppdater = useCommand('innstilling.oppdater');
  const [toemt, setToemt] = useState(0);
  return (
    <Del tittel={t.paaminnelser}>
      <div className="innstilling-tall">
        <AutolagretTall
          key={toemt}
          label={t.stillhetsuker}
          minst={1}
          mest={MEST_STILLHETSUKER}
          value={uker}
          save={async (stillhetsuker, skriver) => {
            const svar = await oppdater({ stillhetsuker });
            // The usual number may be the one that stood: then no new value comes to take the empty text's place.
            if (svar.ok && stillhetsuker === null && !skriver) setToemt((n) => n + 1);
            return svar.ok;
          }}
        />
      </div>
      <Paragraph data-size="sm" className="lesetekst">
        {t.stillhetsukerHva(STILLHETSUKER)}
      </Paragraph>
    </Del>
  );
};
