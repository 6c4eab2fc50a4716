import type { APIContext } from 'astro';
import { currentEdition } from '../current-edition.ts';
import { openSearchXml } from '../render/head/opensearch.ts';
import { OPENSEARCH } from '../urls.ts';

/** None while the address is not known: a browser needs it in full. */
export function getStaticPaths() {
  const site = import.meta.env.SITE as string | undefined;
  return site === undefined ? [] : [{ params: { opensearch: OPENSEARCH.replace(/\.xml$/u, '') } }];
}

/** By which a browser offers the search of the edition in its own bar. */
export function GET({ site }: APIContext): Response {
  return new Response(openSearchXml(currentEdition(), site), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
}
