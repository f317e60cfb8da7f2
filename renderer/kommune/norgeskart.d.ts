/** Made when the program is built (build/norgeskart.ts), from Natural Earth's countries of the world. Degrees, WGS84. */
declare module 'virtual:norgeskart' {
  import type { MultiPolygon } from 'geojson';

  export const norge: MultiPolygon;
  /** The countries beside it, as far as a picture may show them. */
  export const nabolag: MultiPolygon;
}
