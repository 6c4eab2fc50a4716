import type { APIContext } from 'astro';
import { currentEdition } from '../current-edition.ts';
import { openSearchXml } from '../render/head/opensearch.ts';
import { OPENSEARCH } from '../site-files.ts';

/** There is no file until the address of the site is known: a browser needs the full address. */
export function getStaticPaths() {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined ? [] : [{ params: { opensearch: OPENSEARCH.replace(/\.xml$/u, '') } }];
}

/** Lets a browser offer the search of the edition in its own bar. */
export function GET({ site }: APIContext): Response {
  return new Response(openSearchXml(currentEdition(), site), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
}
