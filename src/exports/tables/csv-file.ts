import { stringify } from 'csv-stringify/sync';
import type { Row } from './table-rows.ts';

/**
 * A table as CSV (RFC 4180), in UTF-8, with the names of its columns in the first line.
 * @param columns in their order
 */
export function csvFile(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
  return stringify([[...columns], ...cells], { record_delimiter: '\r\n', quoted_match: /[\r\n]/u });
}

/** Signs that a spreadsheet takes for the beginning of a formula. Source: OWASP, “CSV Injection”. */
const FORMULA = /^['=+\-@\t\r\n]/u;

/**
 * Words that a spreadsheet would compute get an apostrophe before them. So do words that begin with one, so that it can
 * be removed again without doubt. A number is not changed.
 */
function cellOf(value: Row[string]): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  return FORMULA.test(value) ? `'${value}` : value;
}
