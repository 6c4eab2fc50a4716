import { createHash } from 'node:crypto';

/** Key of a page: changes exactly when something that the page shows changes. Its view must be plain data. */
export function cacheKey(...views: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(views)).digest('hex');
}

export interface KeyedPath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  readonly cacheKey: string;
}

/**
 * A path of a route, as Astro asks for it. The page gets exactly the data of which its key is made.
 * @param params of the route
 * @param site what every page shows of the whole
 * @param props all else that the page shows
 */
export function pathOf<Params, Props>(params: Params, site: unknown, props: Props): KeyedPath<Params, Props> {
  return { params, props, cacheKey: cacheKey(site, props) };
}
