import type { z } from 'zod';
import type { SyntaxFinding } from '../../markdown/author-file.ts';
import { fieldsOf, kindsOf } from '../fields/schema-fields.ts';

/** A line that begins with a name and a colon may be prose; two of them in a row, with names of fields, are fields. */
const FEWEST = 2;

/**
 * Fields in the prose of a file: a second note after the first, or a note whose fields are not at the beginning.
 * @param body the text of the file, with an empty line for each line of its fields
 * @returns the first stretch of them, and the lines that it covers, counted from 1
 */
export function findSecondFields(
  body: string,
  schema: z.ZodType,
): { readonly finding: SyntaxFinding; readonly from: number; readonly to: number } | undefined {
  const names = new Set([schema, ...kindsOf(schema).values()].flatMap((one) => fieldsOf(one).map(({ name }) => name)));
  const isField = (line: string) => names.has(/^ {0,3}([a-z][a-z-]*):(?:\s|$)/u.exec(line)?.[1] ?? '');
  const lines = body.split('\n');
  const first = lines.findIndex((line, index) => isField(line) && lines.slice(index, index + FEWEST).every(isField));
  if (first < 0) return undefined;
  const after = lines.findIndex((line, index) => index > first && (line.trim() === '' || line.startsWith('---')));
  const message = 'Fields follow in the prose: every file has its fields at its beginning, and one thing alone';
  return {
    finding: { point: { line: first + 1, column: 1 }, message },
    from: first,
    to: after < 0 ? lines.length : after + 1,
  };
}
