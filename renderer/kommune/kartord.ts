import type { Kommunelinje } from '#shared/contract/kommune.ts';
import { useSpraak, useTekster } from '../api/program.tsx';
import { useKodeord } from '../synk/panel.tsx';
import { visDag } from '../ui/dato.ts';
import { nb, nn } from './tekster.ts';

/** What the map says of a kommune, beside its name: where it is in the scheme, and the last contact. */
export const useKartord = (): ((linje: Kommunelinje) => { readonly status: string; readonly kontakt: string }) => {
  const t = useTekster(nb, nn).kart;
  const spraak = useSpraak();
  const fase = useKodeord('fase');
  const tilstand = useKodeord('tilstand');
  return ({ deltakelse, sisteKontakt }) => ({
    status:
      deltakelse === null
        ? t.tegn.uten
        : [fase[deltakelse.fase], deltakelse.tilstand !== 'aktiv' && tilstand[deltakelse.tilstand]]
            .filter(Boolean)
            .join(', '),
    kontakt: sisteKontakt === null ? t.ingenKontakt : t.sisteKontakt(visDag(sisteKontakt, spraak)),
  });
};
