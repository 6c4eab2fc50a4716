/**
 * The cascade layers of every style sheet of the site, named here and nowhere else. What is said in a later one counts,
 * however its selectors are written and wherever it is loaded from:
 * tokens (letters, colours, measures), base (elements), shared (classes of many components), components (what one
 * component or one element has), pages (what a page has otherwise than its components say), print (paper), states (what
 * a reader has pointed at, pressed or filtered away, on paper too).
 */
export const LAYERS = ['tokens', 'base', 'shared', 'components', 'pages', 'print', 'states'] as const;

/** The rule that puts them in order. It stands in each page before every sheet, since the first to name a layer counts. */
export const LAYER_ORDER = `@layer ${LAYERS.join(',')}`;
