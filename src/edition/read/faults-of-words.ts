import type { FieldPath } from '../../markdown/author-file.ts';
import type { Place, Problem } from '../problems.ts';
import { markupInFields } from './markup-in-fields.ts';
import { mixedInFields } from './mixed-in-fields.ts';
import { repeatedItems } from './repeated-items.ts';
import type { unseenInFields } from './unseen-in-fields.ts';

/**
 * What is wrong with the words of fields, whatever fields they are.
 * @param unseen the invisible characters among them
 * @param call returns the name of a field for the author
 */
export function faultsOfWords(
  fields: unknown,
  unseen: ReturnType<typeof unseenInFields>,
  placeOf: (field: FieldPath) => Place,
  call: (field: FieldPath) => string,
): readonly Problem[] {
  return [
    ...unseen.map(({ field, name }): Problem => ({
      rule: 'hidden-character',
      place: placeOf(field),
      sentence: `The field holds ${name}`,
    })),
    ...mixedInFields(fields).map(({ field, message }): Problem => ({
      rule: 'mixed-letters',
      place: placeOf(field),
      sentence: message,
    })),
    ...markupInFields(fields).map(({ field, markup }): Problem => ({
      rule: 'marked-field',
      place: placeOf(field),
      sentence: `“${call(field)}” has markup: ${markup}`,
      note: 'expected: plain words; a page prints these signs as they are',
    })),
    ...repeatedItems(fields).map(({ field, earlier }): Problem => ({
      rule: 'repeated-item',
      place: placeOf(field),
      sentence: `The item is the same as item ${earlier + 1} of the list “${call(field.slice(0, -1))}”`,
    })),
  ];
}
