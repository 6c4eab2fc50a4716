/** Words on pages that are kept for reading without a network. */
export const offlineWords = {
  title: 'Reading without a network',
  description: 'Pages that you have read on this device open without a network.',
  about:
    'Pages that you read are kept on this device and open again without a network. While there is a network, you always get the newest version. Nothing of this leaves the device. Pages are kept until you turn this off.',
  needsScript: 'Pages are kept only with JavaScript.',
  notHere: (path: string) =>
    `The page ${path} was not read on this device, so it was not kept, and the network cannot be reached now.`,
  list: 'See which pages are kept',
  off: 'Nothing is kept: this is turned off in the settings, or the browser refuses to keep anything.',
  none: 'No page is kept yet.',
  kept: (pages: number, megabytes: string) =>
    `${pages === 1 ? '1 page is' : `${pages} pages are`} kept, ${megabytes} MB with the files that they need.`,
  empty: 'Delete all kept pages',
  emptied: 'All kept pages are deleted.',
  update:
    'There is a newer version of the edition. This page is from it; the pages kept on this device can be updated.',
  updateNow: 'Update the kept pages',
  later: 'Later',
  updated: 'The kept pages are up to date.',
} as const;
