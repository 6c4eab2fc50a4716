import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkProse } from '../edition/prose/check-prose.ts';
import type { Edition } from '../edition/edition.ts';
import { ANNOTATION_KINDS } from '../edition/kinds.ts';
import { makeEdition } from '../edition/load-edition.ts';
import { PROPOSAL_RULES, PROSE_RULES, RULES } from '../edition/rules.ts';
import { fieldsOf, kindsOf } from '../edition/fields/schema-fields.ts';
import { annotationSchema } from '../edition/fields/annotation-schema.ts';
import { editionSchema } from '../edition/fields/edition-schema.ts';
import { SCHEMAS } from '../edition/schemas.ts';
import { editionFiles } from '../edition/testing/edition-files.ts';
import { EXAMPLES, manualText } from './manual-text.ts';

const manual = manualText();
const examples = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(EXAMPLES, path)).isFile());

test('every example passes the check, on the sample text', () => {
  expect(() => editionOfExamples()).not.toThrow();
});

test('there is an example of every kind of annotation', () => {
  expect(
    editionOfExamples()
      .annotations.map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(ANNOTATION_KINDS.toSorted());
});

test('every example keeps the rules of prose', () => {
  expect(checkProse(editionOfExamples()).map(({ sentence }) => sentence)).toEqual([]);
});

test('every example is printed, except sources that others need', () => {
  expect(examples.filter((path) => !manual.includes(`\`${path}\`:`) && !path.startsWith('sources/'))).toEqual([]);
});

test.each([RULES, PROSE_RULES, PROPOSAL_RULES].flatMap((rules) => Object.keys(rules)))(
  'the rule %s is in it',
  (rule) => {
    expect(manual).toContain(`| \`${rule}\` | `);
  },
);

test('every field of every kind of file is in it', () => {
  const all = [...kindsOf(annotationSchema).values(), ...Object.values(SCHEMAS), editionSchema];
  for (const name of new Set(all.flatMap((schema) => fieldsOf(schema).map((field) => field.name))))
    expect(manual).toContain(`| \`${name}\` | `);
});

test('no place in it is left to be filled in', () => {
  expect(manual).not.toContain('{{');
});

/** The examples, on the text of the sample edition without the files that refer to its commentary. */
function editionOfExamples(): Edition {
  const sample = editionFiles()
    .filter(({ path }) => path.startsWith('text/') || path === 'edition.yaml')
    .map(({ path, text }) => ({
      path,
      text:
        path === 'text/proposal-01.mdx'
          ? text.replace(/alignments:[\s\S]*?none-found.*\n/u, '').replace(/## In brief[\s\S]*/u, '')
          : text.replace('editors: clerk', 'editors: editors').replace(/provenance: .*\n/u, ''),
    }));
  return makeEdition([
    ...sample,
    ...examples.map((path) => ({ path, text: readFileSync(join(EXAMPLES, path), 'utf8') })),
  ]);
}
