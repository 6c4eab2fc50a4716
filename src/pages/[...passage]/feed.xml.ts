import type { APIRoute } from 'astro';
import { currentEdition } from '../../current-edition.ts';
import { annotationsFeed } from '../../exports/annotations-feed.ts';
import { fileHistory } from '../../history/file-history.ts';
import { pathOf } from '../../render/pages/cache-key.ts';
import { proseHtml } from '../../render/text/prose.ts';
import { siteAddress } from '../../site-address.ts';
import { passagePath } from '../../urls.ts';

/** News of each passage, for readers of feeds. */
export function getStaticPaths() {
  const edition = currentEdition();
  const { site } = siteAddress();
  const origin = site === undefined ? undefined : new URL(site);
  return edition.passages.map((passage) =>
    pathOf({ passage: passagePath(passage) }, undefined, {
      feed: annotationsFeed(edition, fileHistory(), (prose) => proseHtml(prose, edition), origin, passage),
    }),
  );
}

export const GET: APIRoute<{ readonly feed: string }> = ({ props }) =>
  new Response(props.feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
