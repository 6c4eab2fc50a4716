/**
 * Words of another text that may be quoted at one place, by a witness or a review: enough to look for, fewer than a
 * sentence, so that no page replaces that text.
 */
export const MOST_QUOTED_WORDS = 20;
