/** The earliest clocks on earth, those of the Line Islands, are this many hours ahead of UTC. */
const FURTHEST_AHEAD = 14;

/**
 * The latest day that has begun anywhere on earth: a later date is in the future for everyone. The form, the terminal
 * and the check use the same clock, so that none of them refuses a date that another has written.
 * @param now the moment
 * @returns ISO 8601
 */
export function latestDay(now = new Date()): string {
  return new Date(now.getTime() + FURTHEST_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

/** The day in the time zone of this machine, ISO 8601: an author who writes now means this day by today. */
export function localDay(now = new Date()): string {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
