/** The folder of the built site: `dist/`, or the one that EDITION_OUT in the environment names. */
export const SITE_FOLDER = process.env['EDITION_OUT'] ?? 'dist';
