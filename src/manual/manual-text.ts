/**
 * The author's manual: a frame, filled in with what only the code knows, so that the manual cannot contradict the
 * check.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { ANNOTATION_WORDS } from '../edition/prose/annotation-prose.ts';
import { ANNOTATION_KINDS, ENTRY_KINDS, KINDS, type AnnotationKind, type EntryKind } from '../edition/kinds.ts';
import { LINK_KINDS, type LinkKind } from '../edition/kind-with.ts';
import { folderOf, OPEN_FOLDERS, pathPattern } from '../edition/content-paths.ts';
import { PROPOSAL_RULES, PROSE_RULES, RULES } from '../edition/rules.ts';
import { fieldsOf, itemsOf, kindsOf, type FieldOfSchema } from '../edition/fields/schema-fields.ts';
import { fieldTable, nestedTables } from './field-table.ts';
import { annotationSchema } from '../edition/fields/annotation-schema.ts';
import { editionSchema } from '../edition/fields/edition-schema.ts';
import { SCHEMAS } from '../edition/schemas.ts';
import { goneSchema } from '../edition/fields/gone-schema.ts';
import { releaseSchema } from '../edition/fields/release-schema.ts';
import { maintainersSchema } from '../edition/fields/maintainers-schema.ts';
import { reviewsSchema } from '../edition/fields/review-schema.ts';
import { proposedSchema } from '../edition/fields/proposed-schema.ts';

const FOLDER = 'src/manual';
export const EXAMPLES = join(FOLDER, 'examples');

/** @throws if the frame asks for something unknown, or if a kind has no example */
export function manualText(): string {
  return readFileSync(join(FOLDER, 'frame.md'), 'utf8').replaceAll(/\{\{([a-z-]+)\}\}/gu, (_, what: string) => {
    const part = PARTS[what];
    if (part === undefined) throw new Error(`The manual has nothing with the name “${what}”.`);
    return part();
  });
}

const PARTS: Readonly<Record<string, () => string>> = {
  'open-folders': () => OPEN_FOLDERS.map((folder) => `\`${folder}/\``).join(', '),
  'annotation-words': () => `${ANNOTATION_WORDS.least} to ${ANNOTATION_WORDS.most}`,
  links: linkTable,
  folders: () => ENTRY_KINDS.map(folderRow).join('\n'),
  'annotation-fields': () =>
    fieldTable(
      sharedFields().map((field) =>
        field.name === 'kind'
          ? { ...field, description: `One of ${ANNOTATION_KINDS.map((kind) => `\`${kind}\``).join(', ')}.` }
          : field,
      ),
    ),
  'annotation-kinds': () => ANNOTATION_KINDS.map(annotationSection).join('\n\n'),
  kinds: () =>
    ENTRY_KINDS.filter((kind) => kind !== 'annotation')
      .map(kindSection)
      .join('\n\n'),
  'edition-fields': () => fieldTable(fieldsOf(editionSchema)),
  rules: () => ruleTable(RULES),
  'prose-rules': () => ruleTable(PROSE_RULES),
  'proposal-rules': () => ruleTable(PROPOSAL_RULES),
  'proposed-fields': () => fieldTable(fieldsOf(itemsOf(proposedSchema))),
  'review-fields': () =>
    [fieldTable(fieldsOf(itemsOf(reviewsSchema))), ...nestedTables(fieldsOf(itemsOf(reviewsSchema)))].join('\n\n'),
  'gone-fields': () => fieldTable(fieldsOf(itemsOf(goneSchema))),
  'release-records': () =>
    releaseSchema.options
      .map((record) => `\`${record.shape.record.value}\`:\n\n${fieldTable(fieldsOf(record))}`)
      .join('\n\n'),
  'maintainers-fields': () => fieldTable(fieldsOf(itemsOf(maintainersSchema))),
};

/** What a schema says of its kind. */
interface About {
  /** Its name, with its article. */
  readonly title?: string;
  /** What one of its files is. */
  readonly one?: string;
  readonly description?: string;
}

function folderRow(kind: EntryKind): string {
  const { files } = KINDS[kind];
  const { one = '' } = (SCHEMAS[kind] as z.ZodType).meta() as About;
  const example = exampleOf(kind) ?? (kind === 'passage' ? 'text/proposal-01.mdx' : '');
  const id = idOf(kind, example);
  return `| \`${files}\` | ${one} | ${id === '' ? '' : `\`${id}\`, of \`${example}\``} |`;
}

function annotationSection(kind: AnnotationKind): string {
  const schema = kindsOf(annotationSchema).get(kind);
  const own = fieldsOf(schema ?? annotationSchema).filter(
    ({ name }) => !sharedFields().some((other) => other.name === name),
  );
  const heading = `### ${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
  const tables = own.length === 0 ? [] : [fieldTable(own), ...nestedTables(own)];
  const description = `${schema?.description ?? ''}${own.length === 0 ? ' It has no fields of its own.' : ''}`;
  return [
    heading,
    description,
    ...tables,
    printExample(
      examples().find(
        (path) => pathPattern(KINDS.annotation.files).test(path) && textOf(path).includes(`\nkind: ${kind}\n`),
      ),
      kind,
    ),
  ].join('\n\n');
}

function kindSection(kind: EntryKind): string {
  const { title = kind, description } = (SCHEMAS[kind] as z.ZodType).meta() as About;
  const { files } = KINDS[kind];
  const fields = fieldsOf(SCHEMAS[kind]);
  // Only maintainers change passages, and a whole text would not help as an example.
  const example = kind === 'passage' ? [] : [printExample(exampleOf(kind), kind)];
  return [
    `## ${title} (\`${files.includes('<') ? `${folderOf(kind)}/` : files}\`)`,
    ...(description === undefined ? [] : [description]),
    fieldTable(fields),
    ...nestedTables(fields),
    ...example,
  ].join('\n\n');
}

/** Fields that annotations of every kind have. */
function sharedFields(): readonly FieldOfSchema[] {
  return [...kindsOf(annotationSchema).values()]
    .map(fieldsOf)
    .reduce((common, fields) => common.filter((field) => fields.some((other) => other.name === field.name)));
}

function examples(): readonly string[] {
  return readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The first example of a kind, from the folder of the examples. */
function exampleOf(kind: EntryKind): string | undefined {
  return examples().find((path) => pathPattern(KINDS[kind].files).test(path));
}

function idOf(kind: EntryKind, path: string): string {
  const id = pathPattern(KINDS[kind].files).exec(path)?.[1] ?? '';
  return kind === 'goal' ? String(Number(id)) : id;
}

function textOf(path: string): string {
  return readFileSync(join(EXAMPLES, path), 'utf8');
}

function printExample(path: string | undefined, kind: string): string {
  if (path === undefined) throw new Error(`The manual has no example of the kind “${kind}” in ${EXAMPLES}.`);
  return `\`${path}\`:\n\n\`\`\`${path.endsWith('.md') ? 'md' : 'yaml'}\n${textOf(path).trimEnd()}\n\`\`\``;
}

function linkTable(): string {
  const rows = LINK_KINDS.map((kind) =>
    kind === 'passage' || kind === 'goal' || kind === 'target' ? LINKS[kind] : linkRow(kind),
  ).map(([written, leads]) => `| ${written} | ${leads} |`);
  return [
    '| you write | it leads to |',
    '|---|---|',
    ...rows,
    '| `[the page](https://example.org/)` | another site; `https:` only |',
  ].join('\n');
}

function linkRow(kind: EntryKind): readonly [string, string] {
  const { one = '' } = (SCHEMAS[kind] as z.ZodType).meta() as About;
  return [`\`[words](${kind}:${idOf(kind, exampleOf(kind) ?? '')})\``, one];
}

/** Links whose form differs from that of the others. */
const LINKS: Readonly<Record<Extract<LinkKind, 'passage' | 'goal' | 'target'>, readonly [string, string]>> = {
  passage: [
    '`[the next section](passage:proposal-02)`, `[its second sentence](passage:proposal-02.s2)`',
    'a passage or a sentence',
  ],
  goal: ['`[goal 1](goal:1)`', 'a goal'],
  target: ['`[target 1.1](target:1.1)`', 'a target of the agenda'],
};

function ruleTable(rules: Readonly<Record<string, string>>): string {
  return [
    '| rule | how to fix it |',
    '|---|---|',
    ...Object.entries(rules).map(
      ([rule, remedy]) => `| \`${rule}\` | ${remedy.replaceAll('|', '\\|').replaceAll('<', '&lt;')} |`,
    ),
  ].join('\n');
}
