import { useState } from 'react';
import type { Filref } from '#shared/contract/felles.ts';
import type { Failure, Result } from '#shared/contract/result.ts';
import type { Importrapport } from '#shared/indikator/maaling.ts';
import { useArbeid } from '../api/arbeid.tsx';
import { useCommand } from '../api/program.tsx';

/** A chosen file, and what a dry run said of it. */
export interface Proevd {
  readonly fil: Filref;
  readonly svar: Result<Importrapport>;
}

/** From chosen files, by a dry run of each, to an import of those that can be read and are new. */
export const useImportering = () => {
  const importer = useCommand('maaling.importer');
  const { id: arbeid, kjoer } = useArbeid();
  const [filer, setFiler] = useState<readonly Proevd[]>([]);
  const [leser, setLeser] = useState<{ readonly nr: number; readonly av: number } | null>(null);
  const [ferdig, setFerdig] = useState<readonly Importrapport[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const nye = filer.flatMap(({ fil, svar }) => (svar.ok && !svar.value.alleredeImportert ? [fil] : []));

  /** Each file by itself, so that one that cannot be read says so and leaves the others alone. */
  const proev = async (valgte: Result<readonly Filref[]>) => {
    setFerdig(null);
    setFailure(valgte.ok ? null : valgte.error);
    const ukjente = valgte.ok ? utenKjente(valgte.value, filer) : [];
    await kjoer(async (id) => {
      for (const [i, fil] of ukjente.entries()) {
        setLeser({ nr: i + 1, av: ukjente.length });
        const svar = await importer({ filer: [fil], proev: true, arbeid: id });
        if (!svar.ok && svar.error.rule === 'stoppet') return;
        setFiler((foer) => [...foer, { fil, svar: foersteAv(svar) }]);
      }
    });
    setLeser(null);
  };

  const importerNye = async () => {
    const svar = await kjoer((id) => importer({ filer: nye, arbeid: id }));
    setFailure(svar.ok ? null : svar.error);
    if (!svar.ok) return;
    setFerdig(svar.value);
    setFiler([]);
  };

  return {
    arbeid,
    leser,
    filer,
    nye,
    ferdig,
    failure,
    proev,
    importerNye,
    taBort: (fil: string) => setFiler((foer) => foer.filter((proevd) => proevd.fil.fil !== fil)),
    avbryt: () => setFiler([]),
  };
};

const utenKjente = (valgte: readonly Filref[], kjente: readonly Proevd[]): Filref[] => {
  const sett = new Set(kjente.map(({ fil }) => fil.fil));
  return valgte.filter(({ fil }) => !sett.has(fil) && sett.add(fil));
};

const foersteAv = (svar: Result<readonly Importrapport[]>): Result<Importrapport> => {
  if (!svar.ok) return svar;
  const [rapport] = svar.value;
  return rapport ? { ok: true, value: rapport } : { ok: false, error: { code: 'internal' } };
};
