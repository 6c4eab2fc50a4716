import { currentEdition } from '../../current-edition.ts';
import { reportedThings } from '../../render/pages/reported-things.ts';

/** What can be reported as wrong, as its readers know it. */
export function GET(): Response {
  return Response.json(reportedThings(currentEdition()));
}
