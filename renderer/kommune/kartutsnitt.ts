import { nabolag, norge } from 'virtual:norgeskart';
import { type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import type { Kommune } from '#shared/kommune/kommune.ts';

export interface Punkt {
  readonly x: number;
  readonly y: number;
}

/** A part of the map: its size in pixels, where each place is in it, and the land as SVG paths. */
export interface Utsnitt {
  readonly bredde: number;
  readonly hoeyde: number;
  /** As the places were given. */
  readonly punkter: readonly Punkt[];
  readonly norge: string;
  readonly nabolag: string;
}

type Sted = Pick<Kommune, 'lat' | 'lon'>;

/** Room for symbols and names round the outermost places, pixels. */
const MARG = 44;
const LAVEST = 320;
const HOEYEST = 700;
/** Degrees: one place alone is shown with what lies round it. */
const MINST = 0.4;

/** The part of the map with these places in it, north up at its middle, areas true; and so much of the coast that one sees where it is. */
export const lagUtsnitt = (steder: readonly Sted[], bredde: number): Utsnitt => {
  const midt = { lat: middel(steder.map(({ lat }) => lat)), lon: middel(steder.map(({ lon }) => lon)) };
  const rundt = [-MINST, MINST].flatMap((d) => [
    [midt.lon, midt.lat + d],
    [midt.lon + 2 * d, midt.lat],
  ]);
  const med = [...steder.map(({ lat, lon }) => [lon, lat]), ...rundt, naermesteKyst([midt.lon, midt.lat])];
  const omfang = { type: 'MultiPoint' as const, coordinates: med };
  const projeksjon = geoAzimuthalEqualArea().rotate([-midt.lon, -midt.lat]);
  const indre = Math.max(bredde - 2 * MARG, 1);
  const [[, topp], [, bunn]] = geoPath(projeksjon.fitWidth(indre, omfang)).bounds(omfang);
  const hoeyde = Math.round(Math.min(HOEYEST, Math.max(LAVEST, bunn - topp + 2 * MARG)));
  projeksjon
    .fitExtent(
      [
        [MARG, MARG],
        [MARG + indre, hoeyde - MARG],
      ],
      omfang,
    )
    .clipExtent([
      [-1, -1],
      [bredde + 1, hoeyde + 1],
    ]);
  const tegn = geoPath(projeksjon).digits(1);
  return {
    bredde,
    hoeyde,
    punkter: steder.map((sted) => paa(projeksjon, sted)),
    norge: tegn(norge) ?? '',
    nabolag: tegn(nabolag) ?? '',
  };
};

const paa = (projeksjon: GeoProjection, { lat, lon }: Sted): Punkt => {
  const punkt = projeksjon([lon, lat]);
  if (!punkt) throw new Error(`no place on the map for ${lat}, ${lon}`);
  return { x: punkt[0], y: punkt[1] };
};

const middel = (tall: readonly number[]): number => (Math.min(...tall) + Math.max(...tall)) / 2;

/** The point of the mainland's edge that is nearest. */
const naermesteKyst = (fra: [number, number]): Position => {
  const fastland = norge.coordinates.map(([ytre = []]) => ytre).reduce((a, b) => (b.length > a.length ? b : a));
  return fastland
    .map((punkt) => ({ punkt, avstand: geoDistance(fra, punkt as [number, number]) }))
    .reduce((a, b) => (b.avstand < a.avstand ? b : a)).punkt;
};
