import { useState } from 'react';
import { Framdrift } from '../ui/framdrift.tsx';
import { useCommand, useFramdrift } from './program.tsx';

/** Long work that this screen starts, one at a time. `id` while it runs; give it to `Arbeidslinje` to show and stop it. */
export const useArbeid = () => {
  const [id, setId] = useState<string | null>(null);
  return {
    id,
    kjoer: async <T,>(arbeid: (id: string) => Promise<T>): Promise<T> => {
      const ny = crypto.randomUUID();
      setId(ny);
      try {
        return await arbeid(ny);
      } finally {
        setId(null);
      }
    },
  };
};

/** The work's progress, and its stop button. */
export const Arbeidslinje = ({ id, tekst }: { id: string; tekst: string }) => {
  const framdrift = useFramdrift(id);
  const stopp = useCommand('arbeid.stopp');
  return (
    <Framdrift tekst={tekst} gjort={framdrift?.gjort} av={framdrift?.av} onStopp={() => void stopp({ arbeid: id })} />
  );
};
