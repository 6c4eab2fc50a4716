/**
 * How many milliseconds a condition may take to come true, even on a machine under load. EDITION_PATIENCE in the
 * environment makes it shorter while a test is being written.
 */
export const PATIENCE = Number(process.env['EDITION_PATIENCE'] ?? 240_000);
/** Milliseconds between two looks at a condition. */
export const INTERVAL = 40;
