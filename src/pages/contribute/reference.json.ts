import { currentEdition } from '../../current-edition.ts';
import { editionReference } from '../../contribution/edition-reference.ts';
import { readWordList } from '../../edition/read/content-files.ts';

/** What else of the edition judges a note; asked for when somebody writes one. */
export function GET(): Response {
  return Response.json(editionReference(currentEdition(), readWordList('words.txt')));
}
