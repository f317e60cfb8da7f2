import { ToggleGroup } from '@digdir/designsystemet-react';
import { Spraak } from '#shared/contract/program.ts';
import { useCommand, useSpraak, useTekster } from '../api/program.tsx';
import { nb, nn } from './tekster.ts';

/** Bokmål or nynorsk for the program itself; each language is named in its own words. */
export const Spraakvelger = () => {
  const t = useTekster(nb, nn);
  const spraak = useSpraak();
  const oppdater = useCommand('innstilling.oppdater');
  return (
    <ToggleGroup
      variant="secondary"
      data-size="sm"
      data-color="neutral"
      aria-label={t.spraak}
      value={spraak}
      onChange={(valgt) => void oppdater({ spraak: Spraak.parse(valgt) })}
    >
      <ToggleGroup.Item value="nb">{t.bokmaal}</ToggleGroup.Item>
      <ToggleGroup.Item value="nn">{t.nynorsk}</ToggleGroup.Item>
    </ToggleGroup>
  );
};
