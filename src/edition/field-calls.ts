/** How messages name a field: as the place does where the author reads them. */
import type { FieldPath } from '../markdown/author-file.ts';

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
