/**
 * The entries of a kind: the files that hold them, and their values. `entries.ts` reads passages, which are cut out of
 * MDX.
 */
import type { EntryReader } from './entry-reader.ts';
import { KINDS, type EntryKind } from '../kinds.ts';
import type { ListedKind, ProseKind } from '../kind-with.ts';
import { pathPattern } from '../content-paths.ts';
import type { Entry, ProseEntry } from './read-entry.ts';
import { SCHEMAS, type FieldsOf } from '../schemas.ts';

export interface AnnotationEntry extends ProseEntry<FieldsOf<'annotation'>> {
  /** Id of the passage of its folder. */
  readonly passage: string;
}
export type EntryOf<Kind extends Exclude<EntryKind, 'passage'>> = Kind extends 'annotation'
  ? AnnotationEntry
  : Kind extends ProseKind
    ? ProseEntry<FieldsOf<Kind>>
    : Entry<FieldsOf<Kind>>;

/** Every entry of a kind, in order of path, or in the order of the file that holds them all. */
export function readKind<Kind extends Exclude<EntryKind, 'passage'>>(
  kind: Kind,
  reader: EntryReader,
): readonly EntryOf<Kind>[] {
  return entriesOf(kind, reader) as unknown as readonly EntryOf<Kind>[];
}

function entriesOf(kind: Exclude<EntryKind, 'passage'>, reader: EntryReader): readonly Entry<unknown>[] {
  const { files } = KINDS[kind];
  const pattern = pathPattern(files);
  // Headings inside an annotation would mix with those of its page.
  if (kind === 'annotation')
    return reader
      .prose(pattern, SCHEMAS[kind], false)
      .map((entry) => ({ ...entry, passage: entry.id.slice(0, entry.id.indexOf('/')) }));
  if (isListed(kind)) return reader.list(pattern, SCHEMAS[kind]);
  return files.endsWith('.md') ? reader.prose(pattern, SCHEMAS[kind]) : reader.yaml(pattern, SCHEMAS[kind]);
}

function isListed(kind: EntryKind): kind is ListedKind {
  return !KINDS[kind].files.includes('<');
}
