import type { Edition } from '../edition/edition.ts';
import type { EditionJson } from './edition-json-schema.ts';

/** The material of all formats. */
export interface Material {
  readonly edition: Edition;
  /** The published data: most formats say the same in other words. */
  readonly json: EditionJson;
  /**
   * Returns the full address of a path of the site, if the site’s address is known; otherwise the path itself, which is
   * relative to where the file is served.
   */
  readonly address: (path: string) => string;
  /** The edition on paper, if `npm run pdf` has made it from exactly this edition. */
  readonly pdf: Uint8Array | undefined;
}
