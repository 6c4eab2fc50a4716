/**
 * How much processor time an input may cost in a test, in milliseconds. Hostile input costs a second or less; without
 * its guard it would cost minutes. The limit is between the two, far from both, because a busy machine counts several
 * times what a calm one does.
 */
export const RUNAWAY = 20_000;
