/** Questions for the sources of a note. A source that does not exist yet is entered here. Nothing is looked up. */
import { checkContribution } from '../../contribution/check-contribution.ts';
import { sourceFile } from '../../contribution/contribution.ts';
import { sourceOfCsl, type CslJson } from '../../contribution/import/csl-source.ts';
import { editionDigest, goneIds } from '../../contribution/edition-digest.ts';
import { addressTyped } from '../../contribution/typed-address.ts';
import { authorsOfWords } from '../../contribution/authors-of-words.ts';
import { latestDay } from '../../edition/fields/latest-day.ts';
import { choicesOf, fieldsOf, type FieldOfSchema } from '../../edition/fields/schema-fields.ts';
import { sourceSchema } from '../../edition/fields/source-schema.ts';
import { doiOf } from '../../markdown/doi.ts';
import type { Questioning } from './ask-for-all.ts';
import { inLatin } from '../../contribution/in-latin.ts';
import { needed, YES_OR_NO } from './asker.ts';
import type { NoteDraft, NewSource } from './note-draft.ts';
import { pasteSources } from './paste-sources.ts';

/** No id begins like this. */
const NEW = '+';
/** Fields that every source is asked for, in the order in which they are found on a page. */
const ASKED = [
  'type',
  'title',
  'author',
  'publisher',
  'container-title',
  'issued',
  'URL',
  'accessed',
  'read',
  'language',
];
const FIELDS = new Map(fieldsOf(sourceSchema).map((field) => [field.name, field]));

export function lacksSources({ flags }: NoteDraft): boolean {
  return flags.source.length === 0 || flags.at.length < flags.source.length;
}

export async function askSources(questioning: Questioning): Promise<void> {
  const { asker, draft } = questioning;
  const { flags } = draft;
  await takeBack(questioning);
  await beginWithWitness(questioning);
  do {
    if (flags.at.length === flags.source.length)
      flags.source = [...flags.source, await askSource('Source', questioning)];
    flags.at = [...flags.at, await asker.ask(PLACE_IN(flags.source[flags.at.length]))];
  } while (
    flags.at.length < flags.source.length ||
    draft.sources.some(({ id }) => id === '') ||
    (await asker.choose('Another source?', YES_OR_NO)) === 'yes'
  );
}

/** When sources are asked for again, the earlier ones may stay. */
async function takeBack({ asker, draft: { flags, previous } }: Questioning): Promise<void> {
  const { source = [], at = [] } = previous ?? {};
  if (source.length === 0 || flags.source.length > 0) return;
  const way = await asker.choose('The sources so far', [
    { value: 'add', label: `keep ${source.join(', ')}, and add one` },
    ...source.map((id, index) => ({ value: String(index), label: `answer only ${id} again` })),
    { value: 'again', label: 'answer all of them again' },
  ]);
  if (way === 'again') return;
  const isKept = (_: string, index: number) => way === 'add' || index !== Number(way);
  flags.source = source.filter(isKept);
  flags.at = at.filter(isKept);
}

/** A source of its witness supports a reading: that source comes first. */
async function beginWithWitness({ asker, draft: { flags }, edition }: Questioning): Promise<void> {
  if (flags.at.length < flags.source.length) return;
  for (const { id, title, sources } of edition.witnesses) {
    const copies = sources.map(({ source }) => ({ value: source.id, label: source.id, hint: source.csl.title }));
    const [only] = copies;
    if (!flags.witness.includes(id) || only === undefined || copies.some(({ value }) => flags.source.includes(value)))
      continue;
    asker.say(`The note cites a source of “${title}”, because the reading is from there.`);
    const source = copies.length === 1 ? only.value : await asker.choose('Which of its sources?', copies);
    flags.source = [...flags.source, source];
    flags.at = [...flags.at, await asker.ask(PLACE_IN(source))];
  }
}

const PLACE_IN = (source = 'it') => `Place in ${source}: article, paragraph, section, page`;

/** The id of an existing source, or of one that is entered now. */
export async function askSource(message: string, questioning: Questioning): Promise<string> {
  const { asker, draft, edition } = questioning;
  for (;;) {
    const half = draft.sources.find(({ id }) => id === '');
    if (half !== undefined) return completed(half, questioning);
    const id = await asker.search(`${message}: type to search`, [
      { value: NEW, label: 'a new one that is not in the list' },
      ...draft.sources.map((source) => ({ value: source.id, label: source.id, hint: String(source.fields['title']) })),
      ...edition.sources.map((source) => ({ value: source.id, label: source.id, hint: source.csl.title })),
    ]);
    if (id !== NEW) return id;
    const way = await asker.choose('The new source', [
      { value: 'fields', label: 'answer its fields one by one' },
      { value: 'paste', label: 'paste it, as BibTeX, RIS or CSL-JSON' },
    ]);
    if (way === 'fields') draft.sources.push({ id: '', fields: {} });
    else {
      const { added, there } = await pasteSources(questioning);
      draft.sources.push(...added);
      if (added.length === 0 && there[0] !== undefined) return there[0];
    }
  }
}

/** Asks for everything that a new source lacks until it passes the check, and names it. */
async function completed(source: NewSource, questioning: Questioning): Promise<string> {
  const { asker, draft, edition } = questioning;
  const known = editionDigest(edition);
  const { fields } = source;
  const isPasted = fields['title'] !== undefined && fields['language'] !== undefined;
  if (!isPasted) for (const name of ASKED) if (fields[name] === undefined) await askField(name, source, questioning);
  const taken = [...[...known.sources, ...draft.sources].map(({ id }) => id), ...goneIds(known, 'source')];
  const { id } = sourceOfCsl(cslOf(fields), { taken, language: edition.info.language, latin: inLatin });
  for (;;) {
    const [problem] = checkContribution([sourceFile({ id, fields })], known, latestDay()).problems.filter(
      ({ rule }) => rule !== 'unused-source',
    );
    if (problem === undefined) break;
    asker.say([problem.sentence, problem.note ?? ''].join('\n').trim());
    const name = String(problem.field?.[0] ?? (problem.rule === 'duplicate-url' ? 'URL' : 'title'));
    const before = fields[name];
    await askField(FIELDS.has(name) ? name : 'title', source, questioning, typeof before === 'string' ? before : '');
  }
  source.id = id;
  return id;
}

async function askField(
  name: string,
  source: NewSource,
  { asker, edition, today }: Questioning,
  before = '',
): Promise<void> {
  const field = FIELDS.get(name);
  if (field === undefined) return;
  const { fields } = source;
  const address = fields['URL'];
  const hasAddress = typeof address === 'string' && address !== '';
  if (name === 'read' && !hasAddress) return;
  if (name === 'accessed' && (!hasAddress || doiOf(address) !== undefined)) return;
  const choices = choicesOf(field.schema);
  const help = field.description?.replaceAll('`', '') ?? '';
  if (choices !== undefined) {
    fields[name] = await asker.search(
      help,
      choices.map((value) => ({ value, label: value })),
    );
    return;
  }
  const initial = { language: edition.info.language, accessed: today }[name] ?? before;
  const answer = await asker.ask(MESSAGES[name] ?? `${name}: ${help}`, faultOf(field), initial);
  fields[name] = valueOf(name, answer);
}

/** Questions that differ from the name of the field. */
const MESSAGES: Readonly<Record<string, string>> = {
  title: 'Its title',
  author: 'Its authors, such as “Li, Xirui; Reuters”; empty if it names none',
  publisher: 'Its publisher; empty if it has none',
  'container-title': 'The journal, newspaper, site or book that it is part of; empty if there is none',
  issued: 'When it was published: 2020, 2020-09, 2020-09-08 or n.d.',
  URL: 'Its address or its DOI, which are kept and not looked up; empty if it has none',
  accessed: 'The day on which you read it',
  language: 'Its language, such as en or zh',
};

/** An empty answer counts too: the fields of a source are kept, and the check says which of them are required. */
function valueOf(name: string, answer: string): unknown {
  if (name === 'author') return authorsOfWords(answer);
  return name === 'URL' ? addressTyped(answer) : answer;
}

function faultOf({ name, schema, isNeeded, description }: FieldOfSchema): (answer: string) => string | undefined {
  return (answer) => {
    if (answer.trim() === '') return isNeeded || name === 'accessed' ? needed(answer) : undefined;
    if (name === 'author') return undefined;
    const { success, error } = schema.safeParse(name === 'URL' ? addressTyped(answer) : answer.trim());
    if (success) return undefined;
    const message = error.issues[0]?.message;
    // If several forms are allowed, the schema has no message for all of them together.
    return error.issues[0]?.code === 'invalid_union' || message === undefined
      ? (description?.replaceAll('`', '') ?? 'It does not have the expected form.')
      : message;
  };
}

/** Only for its name. */
function cslOf(fields: NewSource['fields']): CslJson {
  return { ...fields, issued: { raw: fields['issued'] } };
}
