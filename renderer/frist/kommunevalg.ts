import { useQuery } from '../api/program.tsx';

/** The embete's kommuner to choose among, by number and name; none while they are fetched. */
export const useKommunevalg = (): readonly (readonly [kommunenummer: string, navn: string])[] => {
  const svar = useQuery('kommune.list', {});
  return svar.status === 'klar' ? svar.value.map(({ kommunenummer, navn }) => [kommunenummer, navn] as const) : [];
};
