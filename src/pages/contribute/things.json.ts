import { currentEdition } from '../../current-edition.ts';
import { reportedThings } from '../../render/pages/reported-things.ts';

/** Everything that can be reported as wrong, by its name for readers. */
export function GET(): Response {
  return Response.json(reportedThings(currentEdition()));
}
