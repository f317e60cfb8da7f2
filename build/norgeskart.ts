import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Geometry, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Plugin } from 'vite';

const NAME = 'virtual:norgeskart';

/** Degrees round Norway, wide enough that the edge of what is kept lies outside every picture. */
const WEST = -2;
const EAST = 34;
const SOUTH = 55;
const NORTH = 72;

/**
 * The land the map is drawn on, taken from Natural Earth's countries of the world (package world-atlas, 3,6 MB) when the
 * program is built: Norway to three decimals (a hundred metres), its neighbours to two.
 */
export const norgeskart = (): Plugin => ({
  name: 'norgeskart',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load(id) {
    if (id !== `\0${NAME}`) return undefined;
    const { norge, nabolag } = landene();
    // A browser parses JSON in a string faster than the same as code.
    const parse = (land: MultiPolygon) => `JSON.parse(${JSON.stringify(JSON.stringify(land))})`;
    return `export const norge = ${parse(norge)};\nexport const nabolag = ${parse(nabolag)};\n`;
  },
});

/** Norway, and Sweden, Finland, Russia and Denmark in one. */
export const landene = (): { norge: MultiPolygon; nabolag: MultiPolygon } => {
  const require = createRequire(import.meta.url);
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as Topology;
  const { countries } = atlas.objects;
  if (countries?.type !== 'GeometryCollection') throw new Error('world-atlas has no countries');
  const { features } = feature(atlas, countries);
  const land = (decimals: number, ...ids: readonly string[]): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: features
      .filter(({ id }) => ids.includes(String(id)))
      .flatMap(({ geometry }) => polygonsOf(geometry))
      .map((rings) => rings.map((ring) => rounded(clipped(ring), decimals)).filter((ring) => ring.length >= 4))
      .filter((rings) => rings.length > 0),
  });
  return { norge: land(3, '578'), nabolag: land(2, '752', '246', '643', '208') };
};

type Topology = Parameters<typeof feature>[0];

const polygonsOf = (land: Geometry): Position[][][] => {
  if (land.type === 'Polygon') return [land.coordinates];
  if (land.type === 'MultiPolygon') return land.coordinates;
  throw new Error(`a country that is a ${land.type}`);
};

/** The part of a ring that lies inside the frame (Sutherland–Hodgman), not closed. */
const clipped = (ring: readonly Position[]): readonly Position[] => {
  const sides: readonly [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, WEST, 1],
    [0, EAST, -1],
    [1, SOUTH, 1],
    [1, NORTH, -1],
  ];
  return sides.reduce<readonly Position[]>((points, [axis, limit, sign]) => {
    const beyond = (p: Position) => sign * (at(p, axis) - limit) < 0;
    return points.flatMap((p, i) => {
      const before = points.at(i - 1) as Position;
      const crossing = beyond(p) === beyond(before) ? [] : [cut(before, p, axis, limit)];
      return beyond(p) ? crossing : [...crossing, p];
    });
  }, ring.slice(1).map(eastward));
};

/** Russia goes on past 180 degrees, and is not to come back from the west. */
const eastward = ([x = 0, y = 0]: Position): Position => [x < -90 ? x + 360 : x, y];

const at = (p: Position, axis: 0 | 1): number => p[axis] ?? 0;

/** Where the line from a to b meets the side. */
const cut = (a: Position, b: Position, axis: 0 | 1, limit: number): Position => {
  const share = (limit - at(a, axis)) / (at(b, axis) - at(a, axis));
  const between = (i: 0 | 1) => (i === axis ? limit : at(a, i) + share * (at(b, i) - at(a, i)));
  return [between(0), between(1)];
};

/** Closed, without the points that have become the same. */
const rounded = (ring: readonly Position[], decimals: number): Position[] => {
  const points = ring.map((p) => p.map((degrees) => Number(degrees.toFixed(decimals))));
  const apart = points.filter((p, i) => String(p) !== String(points.at(i - 1)));
  return apart[0] ? [...apart, apart[0]] : [];
};
