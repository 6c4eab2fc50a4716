/** Words of citations for those who write: of the panel that offers them, and of the pages that list them. */

export const citeWords = {
  title: 'How to cite',
  titleOf: (name: string) => `How to cite ${name}`,
  describe: (name: string) =>
    `${name} as APA, Chicago, MLA and OSCOLA cite it, and for reference managers: BibTeX, RIS and CSL-JSON.`,
  lede: 'Each place with its author, its version and its address, ready to be copied.',
  ledeOfEdition: 'The edition and its text as a whole; below them, a page for every passage and every entry.',
  back: (name: string) => `Back to ${name}`,
  all: 'All that can be cited',
  sourcesAre: 'The page of each source that the edition cites says how to cite it, in the same ways.',
  ofSource: 'How to cite this source',
  sources: 'Sources',
  bibliography: 'The whole bibliography as a file',
  /** Replaces the day of reading until it is known. */
  day: '[day of reading]',
  dayLeft:
    'Replace “[day of reading]” with the day on which you read it; the forms for reference managers leave it out. Copied and downloaded citations have today’s date.',
  dayOfSource:
    'Replace “[day of reading]” with the day on which you read it; the forms for reference managers have the day on which the edition read it. Copied and downloaded citations have today’s date.',
  styles: { apa: 'APA', chicago: 'Chicago (notes)', mla: 'MLA', oscola: 'OSCOLA' },
  forms: { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' },
  citeOf: (name: string) => `Cite ${name}`,
  copy: 'Copy',
  copyOf: (form: string) => `Copy ${form}`,
  download: 'Download',
  downloadOf: (form: string) => `Download ${form}`,
  copied: (form: string) => `${form} copied`,
  refused: (text: string) => `The browser refused; here it is: ${text}`,
  close: 'Close',
  failed:
    'The citations could not be loaded. Without a network they are there only if the whole edition is kept on this device.',
  more: 'All citations of this page',
} as const;
