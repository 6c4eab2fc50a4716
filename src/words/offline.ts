/** Words of what is kept for reading without a network. */
export const offlineWords = {
  title: 'Reading without a network',
  description: 'The pages that were read on this device and open without a network.',
  about:
    'Pages that you read are kept on this device and open again without a network. While there is a network you always get the newest. Nothing of it leaves the device. It is on until you turn it off.',
  needsScript: 'Pages are kept only with JavaScript; without it none are.',
  notHere: (path: string) =>
    `The page ${path} was not read on this device, so it was not kept, and the network cannot be reached now.`,
  list: 'See which pages are kept',
  off: 'Nothing is kept: it is turned off in the settings, or this browser keeps nothing.',
  none: 'No page is kept yet.',
  kept: (pages: number, megabytes: string) =>
    `${pages === 1 ? '1 page is' : `${pages} pages are`} kept, ${megabytes} MB with what they need.`,
  empty: 'Forget all kept pages',
  emptied: 'All kept pages are forgotten.',
  update: 'A newer version of the edition is out. You are reading it; the pages kept on this device can follow.',
  updateNow: 'Update the kept pages',
  later: 'Later',
  updated: 'The kept pages are up to date.',
} as const;
