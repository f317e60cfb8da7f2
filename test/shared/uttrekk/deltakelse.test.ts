import { describe, expect, test } from 'vitest';
import { manglerIDeltakelse } from '#shared/uttrekk/deltakelse.ts';

type Felter = Parameters<typeof manglerIDeltakelse>[0];

const hel: Felter = {
  fase: 'forfase',
  tilstand: 'aktiv',
  grunn: null,
  statusDato: '2026-01-15',
  svar: 'ja',
  svargrunn: null,
  svardato: '2026-01-10',
};
const mangler = (over: Partial<Felter>, likRangering = false) => manglerIDeltakelse({ ...hel, ...over }, likRangering);

describe('what is missing in a deltakelse', () => {
  test('nothing, where the status is dated and the answer is a dated yes: a yes needs no reason', () => {
    expect(mangler({})).toEqual([]);
  });

  test('a status without a day, and a pause without a reason; blanks are none', () => {
    expect(mangler({ statusDato: null })).toEqual(['statusDato']);
    expect(mangler({ tilstand: 'pauset', grunn: ' \n' })).toEqual(['grunn']);
    expect(mangler({ tilstand: 'pauset', grunn: 'Ny skoleeier' })).toEqual([]);
  });

  test('an answer is asked for once uttrekksfasen is over, not before', () => {
    expect(mangler({ svar: null, svardato: null, fase: 'uttrekksfase' })).toEqual([]);
    expect(mangler({ svar: null, svardato: null, fase: 'forfase' })).toEqual(['svar']);
    expect(mangler({ svar: null, svardato: null, fase: 'avsluttet' })).toEqual(['svar']);
  });

  test('a no and a later need a reason, and every answer a day', () => {
    expect(mangler({ svar: 'senere' })).toEqual(['svargrunn']);
    expect(mangler({ svar: 'senere', svargrunn: 'kapasitet' })).toEqual([]);
    expect(mangler({ svar: 'nei', tilstand: 'takket-nei', grunn: 'Ser brevet' })).toEqual(['svargrunn']);
    expect(mangler({ svardato: null })).toEqual(['svardato']);
  });

  test('a no does not go with being in the scheme, nor a yes with having declined', () => {
    expect(mangler({ svar: 'nei', svargrunn: 'politisk-vedtak' })).toEqual(['status-og-svar']);
    expect(mangler({ svar: 'nei', svargrunn: 'politisk-vedtak', tilstand: 'pauset', grunn: 'Valg' })).toEqual([
      'status-og-svar',
    ]);
    expect(mangler({ svar: 'ja', tilstand: 'takket-nei', grunn: 'Vedtak' })).toEqual(['status-og-svar']);
    expect(mangler({ svar: 'ja', tilstand: 'trukket-seg', grunn: 'Vedtak' })).toEqual([]);
    expect(mangler({ svar: 'nei', svargrunn: 'politisk-vedtak', tilstand: 'trukket-seg', grunn: 'Vedtak' })).toEqual(
      [],
    );
  });

  test('another in the same place of the ranking', () => {
    expect(mangler({}, true)).toEqual(['lik-rangering']);
  });
});
