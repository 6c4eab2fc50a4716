import { quoting } from '../cite/quoting.ts';
import { currentEdition } from '../current-edition.ts';
import { citedVersion } from '../render/past/cited-version.ts';

/** The lines that are copied with words. */
export function GET(): Response {
  const edition = currentEdition();
  return Response.json(quoting(edition, citedVersion(edition)));
}
