/** Words of the pages that are made for paper. */
export const printWords = {
  whole: 'The whole edition on paper',
  wholeDescription: (title: string) =>
    `${title}: the whole text with every annotation and every source, made to be printed.`,
  part: (name: string) => `${name} on paper`,
  partDescription: (name: string, title: string) =>
    `${name} of ${title} with every annotation and every source, made to be printed.`,
  hint: 'This page is made for paper, A4 or Letter: print it with your browser. This line, the links above and the foot of the page are not printed.',
  parts: 'Or print one part:',
  onPaper: 'On paper',
  wholeLink: 'Print the whole edition with all annotations',
  partLink: (part: string) => `Print the ${part} with all annotations`,
  pdfTitle: (title: string, edition: string) => `${title} · ${edition}`,
  annotations: 'Annotations',
  sources: 'Sources',
  sourcesLede: 'Under the name by which the annotations cite them.',
  issued: (issuer: string, date: string) => `${issuer}, ${date}`,
  rights: (text: string, commentary: string) => `Base text: ${text}. Annotations: ${commentary}.`,
  counts: (annotations: string, sources: string) => `${annotations}, ${sources}`,
} as const;
