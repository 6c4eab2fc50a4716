/** The author has stopped: what was answered is kept. */
export class Stopped extends Error {}
