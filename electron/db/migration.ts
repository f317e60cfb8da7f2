/** One step of the store's shape. Immutable once released: stores out there have taken it. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
