import { createHash } from 'node:crypto';

/** Key of a page: it changes exactly when something that the page shows changes. Its view must be plain data. */
export function cacheKey(...views: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(views)).digest('hex');
}

export interface KeyedPath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  readonly cacheKey: string;
}

/**
 * A path of a route, as Astro requires it. The page gets exactly the data from which its key is made.
 * @param params of the route
 * @param site everything that every page shows of the whole
 * @param props everything else that the page shows
 */
export function pathOf<Params, Props>(params: Params, site: unknown, props: Props): KeyedPath<Params, Props> {
  return { params, props, cacheKey: cacheKey(site, props) };
}
