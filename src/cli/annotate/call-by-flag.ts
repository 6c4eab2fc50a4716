import { callInFile, type CallField } from '../../edition/field-calls.ts';
import { ANNOTATE_FLAGS } from './annotate-flags.ts';

/** Flags whose names differ from the fields that they fill. */
const OTHERWISE: Readonly<Record<string, string>> = {
  instruments: 'instrument',
  positions: 'position',
  words: 'word',
};

/**
 * Names a field by the flag that gives it, and a field of a position by its name in that flag; a field without a flag, by
 * its name in the file.
 */
export const callByFlag: CallField = (field, file, value) => {
  const [outer, index, inner] = field;
  const name = flagOf(String(outer), inner, file);
  if (!Object.hasOwn(ANNOTATE_FLAGS, name)) return callInFile(field, file, value);
  const isInside = outer === 'positions' && inner !== undefined;
  const which = typeof index === 'number' && (index > 0 || isInside) ? ` (number ${index + 1})` : '';
  if (isInside) return `${callInFile([inner], file, value)} in --${name}${which}`;
  return value === undefined ? `--${name}${which}` : `--${name} "${value}"`;
};

function flagOf(outer: string, inner: PropertyKey | undefined, file: string): string {
  // The only new file beside the note that flags make is that of a new author.
  if (file.includes('/people/')) return 'new-author';
  if (outer === 'sources') return inner === 'at' ? 'at' : 'source';
  return OTHERWISE[outer] ?? outer;
}
