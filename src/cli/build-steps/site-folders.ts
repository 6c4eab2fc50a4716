/**
 * The folders of a build: the present site, the new one beside it, and the previous one while the two change places.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';

export interface SiteFolders {
  /** Where the site is made. */
  readonly next: string;
  /** Puts the new site in the place of the old one. If that fails, the old one stays. */
  publish: () => void;
}

/**
 * Prepares the place for a build: deletes everything that an interrupted build has left, except the only complete site.
 * @param site folder of the site
 */
export function openSiteFolders(site: string): SiteFolders {
  const next = `${site}.next`;
  const previous = `${site}.previous`;
  // A build was interrupted between the two renames of `publish`.
  if (!existsSync(site) && existsSync(previous)) renameSync(previous, site);
  for (const left of [next, previous]) rmSync(left, { recursive: true, force: true });
  return {
    next,
    publish() {
      const hadSite = existsSync(site);
      if (hadSite) renameSync(site, previous);
      try {
        renameSync(next, site);
      } catch (error) {
        if (hadSite) renameSync(previous, site);
        throw error;
      }
      rmSync(previous, { recursive: true, force: true });
    },
  };
}
