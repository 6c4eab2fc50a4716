import { currentEdition } from '../../current-edition.ts';
import { editionDigest } from '../../contribution/edition-digest.ts';

/** The extract of the edition that the form for a new annotation needs. */
export function GET(): Response {
  return Response.json(editionDigest(currentEdition()));
}
