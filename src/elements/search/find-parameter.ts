/** Name by which an address carries what was searched, so that the words are marked where it leads. */
export const FIND_PARAMETER = 'find';
