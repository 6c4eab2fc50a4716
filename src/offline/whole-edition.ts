/** The parts of the whole edition, as the build lists them for browsers. */
export interface WholeEdition {
  /** Changes when the edition or one of its files does. */
  readonly version: string;
  /** By address from the root of the site: bytes, unpacked. */
  readonly files: Readonly<Record<string, number>>;
}
