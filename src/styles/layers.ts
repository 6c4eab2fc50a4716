/**
 * The cascade layers of every style sheet of the site, named only here. A rule in a later layer wins, however its
 * selectors are written and wherever it is loaded from: tokens (letters, colours, measures), base (elements), shared
 * (classes of many components), components (rules of one component or one element), pages (differences of one page from
 * its components), print (paper), states (things that a reader has pointed at, pressed or filtered away, on paper too).
 */
export const LAYERS = ['tokens', 'base', 'shared', 'components', 'pages', 'print', 'states'] as const;

/**
 * The rule that puts them in order. It comes before every sheet in each page, since the first sheet to name a layer
 * decides.
 */
export const LAYER_ORDER = `@layer ${LAYERS.join(',')}`;
