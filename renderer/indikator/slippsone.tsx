import { Button } from '@digdir/designsystemet-react';
import { type DragEvent, useState } from 'react';
import type { Filref } from '#shared/contract/felles.ts';
import type { Result } from '#shared/contract/result.ts';
import { useHost, useTekster } from '../api/program.tsx';
import { nb, nn } from './importer-tekster.ts';

/** Where files come in: chosen in a dialog, or dropped. */
export const Slippsone = ({ onFiler }: { onFiler: (filer: Result<readonly Filref[]>) => void }) => {
  const t = useTekster(nb, nn).slipp;
  const host = useHost();
  const [over, setOver] = useState(false);

  const velg = async () => onFiler(await host.velgFiler({ flere: true, typer: ['csv'] }));
  const slipp = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiler(await host.taImot([...event.dataTransfer.files]));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside does the same
    <div
      className="slippsone"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void slipp(event)}
    >
      <Button onClick={() => void velg()}>{t.velg}</Button>
      <span>{over ? t.slippHer : t.ellerDra}</span>
    </div>
  );
};
