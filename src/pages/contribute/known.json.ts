import { currentEdition } from '../../current-edition.ts';
import { knownEdition } from '../../contribution/known-edition.ts';

/** What the form for a new annotation must know of the edition. */
export function GET(): Response {
  return Response.json(knownEdition(currentEdition()));
}
