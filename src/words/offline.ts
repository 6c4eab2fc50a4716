/** Why a copy is shown, by the reasons of `offline/worker.ts`. */
const WHY = [
  ['unreachable', 'The network cannot be reached.'],
  ['silent', 'The server has not answered for three seconds.'],
  ['broken', 'The server answers with an error.'],
] as const;

/** Words on pages that are kept for reading without a network. */
export const offlineWords = {
  title: 'Reading without a network',
  description: 'Pages that you have read on this device open without a network.',
  about:
    'Pages that you read are kept on this device and open again without a network. While there is a network, you always get the newest version. Nothing of this leaves the device. Pages are kept until you turn this off.',
  needsScript: 'Pages are kept only with JavaScript.',
  notHere: (path: string) => `The page ${path} is not kept on this device, and the network cannot be reached now.`,
  copy: (why: string, day: string | undefined) =>
    `${WHY.find(([reason]) => reason === why)?.[1] ?? ''} This is the copy that this device keeps${day === undefined ? '' : `, of ${day}`}.`.trim(),
  again: 'Try again',
  close: 'Close',
  whole: {
    heading: 'The whole edition',
    size: (files: number, megabytes: string) =>
      `The whole edition, with its search, takes ${megabytes}\u00a0MB on this device: ${files.toLocaleString('en')} pages and files.`,
    partly: (left: string) => `Part of it is kept already; ${left}\u00a0MB are missing.`,
    old: 'An earlier version of it is kept whole.',
    keep: 'Keep the whole edition',
    goOn: 'Keep the rest',
    update: 'Keep the new version',
    stop: 'Stop',
    progress: 'How much of the edition is kept',
    keeping: (done: string, all: string) => `${done} of ${all}\u00a0MB`,
    done: (megabytes: string) =>
      `The whole edition is kept on this device, with its search: ${megabytes}\u00a0MB. It opens without a network, and then nothing is missing but the edition as data and links to other sites.`,
    stopped: 'Stopped. The pages kept so far stay.',
    interrupted: 'The network or the server stopped answering. The pages kept so far stay.',
    full: 'This device has no room for more. The pages kept so far stay.',
    off: 'The whole edition cannot be kept: keeping is turned off in the settings, or the browser does not allow it on this connection.',
    unknown: 'It is not known now how much of the edition is kept: the list of its files cannot be reached.',
  },
  list: 'See which pages are kept',
  off: 'Nothing is kept: this is turned off in the settings, or the browser refuses to keep anything.',
  none: 'No page is kept yet.',
  kept: (pages: number, megabytes: string) =>
    `${pages === 1 ? '1 page is' : `${pages} pages are`} kept, ${megabytes}\u00a0MB with the files that they need.`,
  empty: 'Delete all kept pages',
  emptied: 'All kept pages are deleted.',
  update:
    'There is a newer version of the edition. This page is from it; the pages kept on this device can be updated.',
  updateNow: 'Update the kept pages',
  later: 'Later',
  updated: 'The kept pages are up to date.',
} as const;
