import { currentEdition } from '../current-edition.ts';
import { runningHeads } from '../render/head/running-heads.ts';
import css from '../styles/print.css?inline';
import { siteUrl } from '../site-files.ts';

/** The style of every page on paper: a file of its own, for which no screen waits. */
export function GET({ site }: { readonly site: URL | undefined }): Response {
  const address = site && new URL(siteUrl(''), site).href.replace(/^https?:\/\//u, '').replace(/\/$/u, '');
  return new Response(`${css}\n${runningHeads(currentEdition(), address)}\n`, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
}
