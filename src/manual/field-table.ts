import * as z from 'zod';
import { choicesOf, fieldsOf, itemsOf, unwrapped, type FieldOfSchema } from '../edition/fields/schema-fields.ts';

/** The fields of the items of lists, if one of them has a description. */
export function nestedTables(fields: readonly FieldOfSchema[]): readonly string[] {
  return fields.flatMap(({ name, schema }) => {
    const inner = name === 'sources' ? [] : fieldsOf(itemsOf(schema));
    return inner.some(({ description }) => description !== undefined)
      ? [`Each of \`${name}\` has`, fieldTable(inner)]
      : [];
  });
}

/** Fields as a table of Markdown: name, whether it is required, value, meaning. */
export function fieldTable(fields: readonly FieldOfSchema[]): string {
  const rows = fields.map(
    ({ name, schema, description, isNeeded }) =>
      `| \`${name}\` | ${isNeeded ? 'yes' : ''} | ${formOf(schema, name)} | ${description ?? ''} |`,
  );
  return ['| field | required | value | |', '|---|---|---|---|', ...rows].join('\n');
}

function formOf(schema: z.ZodType, name: string): string {
  const choices = choicesOf(schema);
  if (choices !== undefined && name !== 'kind') return choices.map((choice) => `\`${choice}\``).join(', ');
  const inner = unwrapped(schema);
  const { type, format } = inner.def as { readonly type: string; readonly format?: string };
  if (type === 'array') {
    const fields = fieldsOf(itemsOf(schema));
    return fields.length === 0 ? 'a list' : `a list of ${fields.map((field) => `\`${field.name}\``).join(', ')}`;
  }
  if (inner instanceof z.ZodUnion)
    return inner.options.some((option) => option instanceof z.ZodArray)
      ? 'words, or a list'
      : name === 'issued'
        ? 'a date'
        : 'words';
  if (type === 'object')
    return fieldsOf(inner)
      .map((field) => `\`${field.name}\``)
      .join(', ');
  return FORMATS[format ?? ''] ?? FORMS[type] ?? 'words';
}

const FORMATS: Readonly<Record<string, string>> = { date: 'a day', url: 'an address' };
const FORMS: Readonly<Record<string, string>> = { number: 'a number', boolean: '`true`', record: 'fields' };
