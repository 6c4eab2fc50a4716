import type { Edition } from '../edition/edition.ts';
import type { EditionJson } from './edition-json-schema.ts';

/** What the formats are made of. */
export interface Material {
  readonly edition: Edition;
  /** What is published of it: most formats say the same in other words. */
  readonly json: EditionJson;
  /**
   * Gives the full address of a path of the site, where the site’s address is known; else the path itself, which is
   * relative to where the file is served.
   */
  readonly address: (path: string) => string;
  /** The edition on paper, where `npm run pdf` has made it of exactly this edition. */
  readonly pdf: Uint8Array | undefined;
}
