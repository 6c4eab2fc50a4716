import { quoting } from '../cite/quoting.ts';
import { currentEdition } from '../current-edition.ts';
import { citedVersion } from '../render/past/cited-version.ts';

/** What goes with words that are copied. */
export function GET(): Response {
  const edition = currentEdition();
  return Response.json(quoting(edition, citedVersion(edition)));
}
