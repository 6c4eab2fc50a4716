import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkProse } from '../edition/check-prose.ts';
import { ANNOTATION_KINDS } from '../edition/kinds.ts';
import { makeEdition } from '../edition/load-edition.ts';
import { PROSE_RULES, RULES } from '../edition/problems.ts';
import { fieldsOf, kindsOf } from '../edition/schema-fields.ts';
import * as schemas from '../edition/schemas.ts';
import { editionFiles } from '../edition/testing/edition-files.ts';
import { EXAMPLES, manualText } from './write-manual.ts';

const manual = manualText();
const examples = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => statSync(join(EXAMPLES, path)).isFile());

test('the manual in content/ is the one that the code makes; if not: npm run manual', () => {
  expect(readFileSync('content/README.md', 'utf8')).toBe(manual);
});

test('every example that is printed passes the check, on the sample text', () => {
  const sample = editionFiles().filter(({ path }) => path.startsWith('text/') || path === 'edition.yaml').map(({ path, text }) => ({
    path, text: path === 'text/proposal-01.mdx' ? text.replace(/alignments:[\s\S]*?none-found.*\n/u, '').replace(/## In brief[\s\S]*/u, '') : text.replace('editors: clerk', 'editors: editors').replace(/provenance: .*\n/u, ''),
  }));
  const edition = makeEdition([...sample, ...examples.map((path) => ({ path, text: readFileSync(join(EXAMPLES, path), 'utf8') }))]);
  expect(edition.annotations.map(({ kind }) => kind).toSorted()).toEqual(ANNOTATION_KINDS.toSorted());
  expect(checkProse(edition).map(({ sentence }) => sentence)).toEqual([]);
  expect(examples.filter((path) => !manual.includes(`\`${path}\`:`)).map((path) => path.split('/')[0])).toEqual(['sources', 'sources', 'sources']);
});

test('every rule and every field stands in it', () => {
  for (const rule of [...Object.keys(RULES), ...Object.keys(PROSE_RULES)]) expect(manual).toContain(`| \`${rule}\` | `);
  const all = [...kindsOf(schemas.annotationSchema).values(), ...Object.values(schemas.SCHEMAS), schemas.editionSchema];
  for (const name of new Set(all.flatMap((schema) => fieldsOf(schema).map((field) => field.name)))) expect(manual).toContain(`| \`${name}\` | `);
  expect(manual).not.toContain('{{');
});
