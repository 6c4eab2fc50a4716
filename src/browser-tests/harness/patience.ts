/**
 * So long a condition may take to come true, in milliseconds: a machine under load is slow and not wrong. Shorter, by
 * EDITION_PATIENCE in the environment, while a test is being written.
 */
export const PATIENCE = Number(process.env['EDITION_PATIENCE'] ?? 90_000);
/** So often it is looked for, in milliseconds. */
export const INTERVAL = 40;
