import { currentEdition } from '../../current-edition.ts';
import { editionReference } from '../../contribution/edition-reference.ts';
import { readWordList } from '../../edition/read/content-files.ts';

/** The other part of the edition that judges a note; requested when somebody writes one. */
export function GET(): Response {
  return Response.json(editionReference(currentEdition(), readWordList('words.txt')));
}
