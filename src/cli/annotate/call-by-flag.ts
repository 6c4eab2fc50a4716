import { callInFile, type CallField } from '../../edition/field-calls.ts';
import { ANNOTATE_FLAGS } from './annotate-flags.ts';

/** Flags whose names differ from the fields that they fill. */
const OTHERWISE: Readonly<Record<string, string>> = {
  instruments: 'instrument',
  positions: 'position',
  words: 'word',
};

/** Names a field by the flag that gives it; a field without a flag, by its name in the file. */
export const callByFlag: CallField = (field, file, value) => {
  const [outer, index, inner] = field;
  const name = outer === 'sources' ? (inner === 'at' ? 'at' : 'source') : (OTHERWISE[String(outer)] ?? String(outer));
  if (!Object.hasOwn(ANNOTATE_FLAGS, name)) return callInFile(field, file, value);
  const which = typeof index === 'number' && index > 0 ? ` (number ${index + 1})` : '';
  return value === undefined ? `--${name}${which}` : `--${name} "${value}"`;
};
