/**
 * How many words of another text a witness or a review may quote at one place: enough to look for, fewer than a
 * sentence, so that no page replaces that text.
 */
export const MOST_QUOTED_WORDS = 20;
