import { currentEdition } from '../current-edition.ts';
import { pageMaterial } from '../page-material.ts';
import { pageTitles } from '../render/pages/page-titles.ts';

/** The list in which the page for unknown addresses finds the page that was probably meant. */
export function GET(): Response {
  return Response.json(pageTitles(currentEdition(), pageMaterial()));
}
