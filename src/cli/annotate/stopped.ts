/** The author has stopped; the answers are kept. */
export class Stopped extends Error {}
