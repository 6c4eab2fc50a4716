/** Words of a reading page and of the page with the whole text. */
export const readingWords = {
  provenance: 'Provenance',
  officialText: 'official text',
  withReadings: 'With proposed readings',
  asPublished: 'As published',
  inBrief: 'In brief',
  annotate: 'Annotate',
  noneFound: (kind: string, why: string) => `${kind}: none found. ${why}`,
  whole: 'Read',
  describeWhole: (title: string) => `${title}: the whole text on one page, with its annotations.`,
  connections: {
    heading: 'Connections',
    namedBodies: 'Named bodies',
    relatedBodies: 'Related bodies',
    parallels: 'Parallels',
    figures: 'Figures',
    terms: 'Terms',
    timeline: 'Timeline',
    others: 'See also',
  },
} as const;
