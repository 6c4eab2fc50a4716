/**
 * How many milliseconds a condition may take to come true, also on a machine under load. Shorter, by EDITION_PATIENCE
 * in the environment, while a test is being written.
 */
export const PATIENCE = Number(process.env['EDITION_PATIENCE'] ?? 90_000);
/** Milliseconds between two looks at it. */
export const INTERVAL = 40;
