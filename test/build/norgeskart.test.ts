import { geoContains } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { landene } from '../../build/norgeskart.ts';
import { lesRegister } from '../../electron/kommune/register.ts';

const { norge, nabolag } = landene();
const i = (land: MultiPolygon, lon: number, lat: number) => geoContains(land, [lon, lat]);

test('land is land, sea is sea, and Norway is Norway', () => {
  expect([i(norge, 8.3, 61.6), i(norge, 25.5, 69.5), i(norge, 18.1, 59.3), i(norge, 5, 65)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  const grannar = [i(nabolag, 15, 62), i(nabolag, 26, 66), i(nabolag, 33, 68), i(nabolag, 9.3, 56)];
  expect(grannar).toEqual([true, true, true, true]);
  expect([i(nabolag, 2, 66), i(nabolag, 8.3, 61.6)]).toEqual([false, false]);
});

test('nearly every kommune has its centre on land; the others by the water’s edge', () => {
  const { kommuner } = lesRegister('norge');
  const ute = kommuner.filter(({ lat, lon }) => !i(norge, lon, lat));
  expect(ute.length).toBeLessThan(kommuner.length / 5);
});

test('every ring is closed, and the whole is small enough to ship', () => {
  for (const land of [norge, nabolag]) for (const ring of land.coordinates.flat()) expect(ring.at(-1)).toEqual(ring[0]);
  expect(JSON.stringify([norge, nabolag]).length).toBeLessThan(400_000);
});
