import { textToCheck } from '../../cite/text-to-check.ts';
import { currentEdition } from '../../current-edition.ts';

/** The data with which the page that checks quotations judges them. */
export function GET(): Response {
  return Response.json(textToCheck(currentEdition()));
}
