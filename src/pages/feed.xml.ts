import type { APIRoute } from 'astro';
import { currentEdition } from '../current-edition.ts';
import { annotationsFeed } from '../exports/annotations-feed.ts';
import { fileHistory } from '../history/file-history.ts';
import { proseHtml } from '../render/text/prose.ts';

/** New annotations, for readers of feeds. */
export const GET: APIRoute = ({ site }) => {
  const edition = currentEdition();
  const feed = annotationsFeed(edition, fileHistory(), (prose) => proseHtml(prose, edition), site);
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
