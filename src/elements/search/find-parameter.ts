/** Name by which an address carries the searched words, so that they are marked where it leads. */
export const FIND_PARAMETER = 'find';
