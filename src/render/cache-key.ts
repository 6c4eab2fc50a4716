import { createHash } from 'node:crypto';

/** Key of a page: changes exactly when something that the page shows changes. Its view must be plain data. */
export function cacheKey(...views: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(views)).digest('hex');
}
