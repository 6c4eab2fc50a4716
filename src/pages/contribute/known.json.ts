import { currentEdition } from '../../current-edition.ts';
import { editionDigest } from '../../contribution/edition-digest.ts';

/** What the form for a new annotation must know of the edition. */
export function GET(): Response {
  return Response.json(editionDigest(currentEdition()));
}
