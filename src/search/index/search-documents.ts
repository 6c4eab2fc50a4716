/** Everything that can be found: one document for each thing that has an address. Pure. */
import type { Edition } from '../../edition/edition.ts';
import type { PartKind } from '../../edition/kinds.ts';
import type { SearchedKind } from '../../edition/kind-with.ts';
import { ENTRY_DOCUMENTS } from './entry-documents.ts';
import { OTHER_DOCUMENTS } from './other-documents.ts';
import type { SearchDocument } from './search-document.ts';
import { textDocuments } from './text-documents.ts';

/** Every document, in an order that does not change: passages with what is under them, then things by kind. */
export function searchDocuments(edition: Edition): readonly SearchDocument[] {
  const { page, ...others } = OTHER_DOCUMENTS;
  // The parts of a thing come with it, and annotations with their passage.
  const documents: Readonly<
    Record<Exclude<SearchedKind, PartKind | 'annotation'>, (edition: Edition) => readonly SearchDocument[]>
  > = { passage: textDocuments, ...ENTRY_DOCUMENTS, ...others };
  return [...Object.values(documents), page].flatMap((documentsOf) => documentsOf(edition));
}
