/** Words about the browsers that the site is made for. */
export const baselineWords = {
  heading: 'Browsers',
  madeFor: ({ chrome, edge, firefox, safari }: Record<'chrome' | 'edge' | 'firefox' | 'safari', string>) =>
    `This edition is made for browsers of the last two and a half years: Chrome from version ${chrome}, Edge from ${edge}, Firefox from ${firefox}, Safari from ${safari}. In an older one everything can be read; what does not work there says so.`,
  /** @param what a sentence that says what does not work */
  missing: (what: string, functions: readonly string[]) =>
    `${what} This browser is too old for it: it lacks ${functions.join(', ')}.`,
  unstarted: 'This part of the page did not start: its script did not arrive, or this browser cannot read it.',
  form: 'The form does not work here.',
  search: 'The search does not work here.',
  selection: 'Nothing can be done with selected words here.',
} as const;
