/** The facts about the whole edition. */
import type { AsWritten } from './as-written.ts';
import type { Person } from './edition.ts';
import type { EditionFields } from './fields/edition-schema.ts';
import type { Citation } from './sources.ts';

/** The values of `edition.yaml`, for the whole edition. */
export interface EditionInfo extends AsWritten<EditionFields, 'address' | 'editors' | 'languages' | 'provenance'> {
  readonly editors: Person;
  readonly provenance: Citation | undefined;
  readonly languages: Languages;
}

/** Language tags for words of other scripts in the commentary. */
export interface Languages {
  /** Tag of words in Han characters, such as `zh-Hans`. */
  readonly han: string | undefined;
  /** Tag of their romanization. */
  readonly romanization: string | undefined;
  /** Tags of words in any other script, by the script. */
  readonly scripts: Readonly<Record<string, string>>;
}

/** The facts about the whole that are needed to print its words. */
export interface Naming {
  readonly info: Pick<EditionInfo, 'names' | 'languages'>;
}
