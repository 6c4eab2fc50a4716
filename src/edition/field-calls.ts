/** How messages name a field or a thing: as the place does where the author reads the message. */
import type { FieldPath } from '../markdown/author-file.ts';
import { fileOf } from './content-paths.ts';
import type { EntryKind } from './kinds.ts';
import type { RegisteredKind } from './kind-with.ts';

/**
 * The name of a field for the author, without quotation marks: its name in a file, its label in a form, with the
 * citekey of its item in an import.
 * @param field from the outside in
 * @param file its path in problems
 * @param value of the field, if the message is about that value; it is named in the same way
 */
export type CallField = (field: FieldPath, file: string, value?: string) => string;

/** The name of a field in a file. */
export const callInFile: CallField = (field, _file, value) => {
  const name = field.map((step) => (typeof step === 'number' ? `item ${step + 1}` : String(step))).join(', ');
  return value === undefined ? name : `${name}: ${value}`;
};

/**
 * The name of a thing for the author, without quotation marks: its id if it is named in a file, its name in a form.
 * @param as whether its own file is meant, if its place has files
 */
export type CallThing = (kind: EntryKind | RegisteredKind, id: string, as?: 'file') => string;

/** @param root beginning of the paths in problems */
export function callInFolder(root: string): CallThing {
  return (kind, id, as) => (as === 'file' ? root + fileOf(kind, id) : id);
}
