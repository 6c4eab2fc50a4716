import { siteWords } from '../../words/site.ts';

/**
 * A script in the front page itself: when it is opened from a disk, where no link and no other script works, the page
 * says in one line what to do. Only that page is found by looking into the folder, and the pages of the text have no
 * byte to spare.
 */
export function fromDiskScript(): string {
  const words = JSON.stringify(siteWords.fromDisk);
  return `location.protocol=="file:"&&addEventListener("DOMContentLoaded",()=>document.body.prepend(Object.assign(document.createElement("p"),{textContent:${words}})))`;
}
