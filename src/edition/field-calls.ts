/** How messages name a field or a thing: as the place does where the author reads them. */
import type { FieldPath } from '../markdown/author-file.ts';
import { fileOf } from './content-paths.ts';
import type { EntryKind } from './kinds.ts';
import type { RegisteredKind } from './kind-with.ts';

/**
 * What a field is called, without quotation marks: its name in a file, its label in a form, with the citekey of its
 * item in an import.
 * @param field from the outside in
 * @param file its path as problems have it
 * @param value of the field, where the message is about that value: named in the same way
 */
export type CallField = (field: FieldPath, file: string, value?: string) => string;

/** As it stands in a file. */
export const callInFile: CallField = (field, _file, value) => {
  const name = field.map((step) => (typeof step === 'number' ? `item ${step + 1}` : String(step))).join(', ');
  return value === undefined ? name : `${name}: ${value}`;
};

/**
 * What a thing is called, without quotation marks: its id where it is named in a file, its name in a form.
 * @param as whether its own file is meant, where its place has files
 */
export type CallThing = (kind: EntryKind | RegisteredKind, id: string, as?: 'file') => string;

/** @param root what paths in problems begin with */
export function callInFolder(root: string): CallThing {
  return (kind, id, as) => (as === 'file' ? root + fileOf(kind, id) : id);
}
