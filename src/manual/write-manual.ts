/** The author's manual: a frame with what only the code knows put into it, so that it cannot say anything else than the check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ANNOTATION_WORDS } from '../edition/annotation-prose.ts';
import { LINK_KINDS, OPEN_FOLDERS, type LinkKind } from '../edition/kinds.ts';
import { PROSE_RULES, RULES } from '../edition/problems.ts';
import { bare, choicesOf, fieldsOf, itemsOf, kindsOf, type FieldOfSchema } from '../edition/schema-fields.ts';
import * as schemas from '../edition/schemas.ts';

const FOLDER = 'src/manual';
export const EXAMPLES = join(FOLDER, 'examples');

/** @throws where the frame asks for something that nothing knows */
export function manualText(): string {
  return readFileSync(join(FOLDER, 'frame.md'), 'utf8').replaceAll(/\{\{([a-z-]+)(?: (\S+))?\}\}/gu, (_, what: string, of = '') => {
    const part = PARTS[what];
    if (part === undefined) throw new Error(`The manual knows no “${what}”.`);
    return part(of);
  });
}

const PARTS: Readonly<Record<string, (of: string) => string>> = {
  'open-folders': () => OPEN_FOLDERS.map((folder) => `\`${folder}/\``).join(', '),
  'annotation-words': () => `${ANNOTATION_WORDS.least} to ${ANNOTATION_WORDS.most}`,
  links: linkTable,
  fields: (of) => fieldTable(fieldsFor(of)),
  example: exampleOf,
  rules: () => ruleTable(RULES),
  'prose-rules': () => ruleTable(PROSE_RULES),
};

function fieldsFor(name: string): readonly FieldOfSchema[] {
  const kinds = kindsOf(schemas.annotationSchema);
  const shared = [...kinds.values()].map(fieldsOf).reduce((common, fields) => common.filter((field) => fields.some((other) => other.name === field.name)));
  const kind = kinds.get(name);
  if (kind !== undefined) return fieldsOf(kind).filter((field) => !shared.some((other) => other.name === field.name));
  if (name === 'annotation') return shared.map((field) => (field.name === 'kind' ? { ...field, description: `One of ${[...kinds.keys()].map((one) => `\`${one}\``).join(', ')}.` } : field));
  if (name === 'position') return fieldsOf(itemsOf(fieldsFor('debate').find((field) => field.name === 'positions')?.schema ?? schemas.annotationSchema));
  const schema = { ...schemas.SCHEMAS, edition: schemas.editionSchema }[name];
  if (schema === undefined) throw new Error(`The manual knows no fields of “${name}”.`);
  return fieldsOf(schema);
}

function fieldTable(fields: readonly FieldOfSchema[]): string {
  const rows = fields.map(({ name, schema, description, isNeeded }) => `| \`${name}\` | ${isNeeded ? 'yes' : ''} | ${formOf(schema, name)} | ${description ?? ''} |`);
  return ['| field | needed | value | |', '|---|---|---|---|', ...rows].join('\n');
}

function formOf(schema: z.ZodType, name: string): string {
  const choices = choicesOf(schema);
  if (choices !== undefined && name !== 'kind') return choices.map((choice) => `\`${choice}\``).join(', ');
  const inner = bare(schema);
  const { type, format } = inner.def as { readonly type: string; readonly format?: string };
  if (type === 'array') {
    const fields = fieldsOf(itemsOf(schema));
    return fields.length === 0 ? 'a list' : `a list of ${fields.map((field) => `\`${field.name}\``).join(', ')}`;
  }
  if (inner instanceof z.ZodUnion) return inner.options.some((option) => option instanceof z.ZodArray) ? 'words, or a list' : name === 'issued' ? 'a date' : 'words';
  if (type === 'object') return fieldsOf(inner).map((field) => `\`${field.name}\``).join(', ');
  return FORMATS[format ?? ''] ?? FORMS[type] ?? 'words';
}

const FORMATS: Readonly<Record<string, string>> = { date: 'a day', url: 'an address' };
const FORMS: Readonly<Record<string, string>> = { number: 'a number', boolean: '`true`', record: 'fields' };

function exampleOf(path: string): string {
  const text = readFileSync(join(EXAMPLES, path), 'utf8').trimEnd();
  return `\`${path}\`:\n\n\`\`\`${path.endsWith('.md') ? 'md' : 'yaml'}\n${text}\n\`\`\``;
}

const LINKS: Readonly<Record<LinkKind, readonly [string, string]>> = {
  term: ['[treason](term:treason)', 'a glossary term'],
  body: ['[Congress](body:congress)', 'a body'],
  instrument: ['[Great Charter](instrument:great-charter)', 'an instrument'],
  target: ['[target 1.1](target:1.1)', 'a target of the agenda'],
  goal: ['[goal 1](goal:1)', 'a goal'],
  passage: ['[the next section](passage:proposal-02)`, `[its second sentence](passage:proposal-02.s2)', 'a passage or a sentence'],
  source: ['[Blackstone](source:blackstone-1768)', 'a source'],
};

function linkTable(): string {
  const rows = LINK_KINDS.map((kind) => `| \`${LINKS[kind][0]}\` | ${LINKS[kind][1]} |`);
  return ['| you write | it leads to |', '|---|---|', ...rows, '| `[the page](https://example.org/)` | another site; `https:` only |'].join('\n');
}

function ruleTable(rules: Readonly<Record<string, string>>): string {
  return ['| rule | how to mend it |', '|---|---|', ...Object.entries(rules).map(([rule, remedy]) => `| \`${rule}\` | ${remedy.replaceAll('|', '\\|').replaceAll('<', '&lt;')} |`)].join('\n');
}
