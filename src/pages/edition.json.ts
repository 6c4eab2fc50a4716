import { currentEdition } from '../current-edition.ts';
import { editionJson } from '../exports/edition-json.ts';
import { proseHtml } from '../render/text/prose.ts';

/** The edition as data. */
export function GET(): Response {
  const edition = currentEdition();
  return Response.json(editionJson(edition, (prose) => proseHtml(prose, edition)));
}
