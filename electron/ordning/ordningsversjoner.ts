import { ORDNINGSUTGAVE, ordningsversjoner } from '#shared/ordning/ordningsversjoner-data.ts';
import { readSetting } from '../db/setting.ts';
import type { WriteDb } from '../db/types.ts';

/**
 * Fills in the versions of the scheme that ship with the program, unless the store has these very ones.
 * @returns true where they were written
 */
export const seedOrdningsversjoner = (tx: WriteDb): boolean => {
  if (readSetting(tx, 'ordningsutgave') === String(ORDNINGSUTGAVE)) return false;
  for (const tabell of ['ordningsversjon', 'ordningsfase', 'ordningsfrist']) tx.reference.clear(tabell);
  tx.reference.insert(
    'ordningsversjon',
    ordningsversjoner.map(({ faser: _faser, frister: _frister, ...versjon }) => versjon),
  );
  for (const { id, faser, frister } of ordningsversjoner) {
    const tilhoerer = { ordningsversjonId: id };
    tx.reference.insert(
      'ordningsfase',
      faser.map((fase) => ({ ...tilhoerer, ...fase })),
    );
    tx.reference.insert(
      'ordningsfrist',
      frister.map((frist) => ({ ...tilhoerer, ...frist })),
    );
  }
  tx.setting('ordningsutgave', String(ORDNINGSUTGAVE));
  return true;
};
