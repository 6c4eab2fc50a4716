/** Questions for what a note cites; a source that is not there yet is entered on the spot. Nothing is looked up. */
import anyAscii from 'any-ascii';
import { checkContribution } from '../../contribution/check-contribution.ts';
import { authorsOfWords, sourceFile } from '../../contribution/contribution.ts';
import { sourceOfCsl, type CslJson } from '../../contribution/csl-source.ts';
import { editionDigest } from '../../contribution/edition-digest.ts';
import { latestDay } from '../../edition/fields/latest-day.ts';
import { choicesOf, fieldsOf, type FieldOfSchema } from '../../edition/fields/schema-fields.ts';
import { sourceSchema } from '../../edition/schemas.ts';
import { doiOf } from '../../markdown/doi.ts';
import { FORMATS, readReferences } from '../import/read-references.ts';
import type { Questioning } from './ask-for-all.ts';
import { needed } from './asker.ts';
import type { NoteDraft, NewSource } from './note-draft.ts';
import { YES_OR_NO } from './ask-own-fields.ts';

/** No id. */
const NEW = '+';
/** Fields that every source is asked for, in the order in which one reads them off a page. */
const ASKED = ['type', 'title', 'author', 'publisher', 'container-title', 'issued', 'URL', 'accessed', 'language'];
const FIELDS = new Map(fieldsOf(sourceSchema).map((field) => [field.name, field]));

export function lacksSources({ flags }: NoteDraft): boolean {
  return flags.source.length === 0 || flags.at.length < flags.source.length;
}

export async function askSources(questioning: Questioning): Promise<void> {
  const { asker, draft } = questioning;
  const { flags } = draft;
  do {
    if (flags.at.length === flags.source.length)
      flags.source = [...flags.source, await askSource('Source', questioning)];
    flags.at = [
      ...flags.at,
      await asker.ask(`Place in ${flags.source[flags.at.length] ?? 'it'}: article, paragraph, section, page`),
    ];
  } while (flags.at.length < flags.source.length || (await asker.choose('Another source?', YES_OR_NO)) === 'yes');
}

/** The id of a source that is there, or of one that is entered now. */
export async function askSource(message: string, questioning: Questioning): Promise<string> {
  const { asker, draft, edition } = questioning;
  for (;;) {
    const half = draft.sources.find(({ id }) => id === '');
    if (half !== undefined) return completed(half, questioning);
    const id = await asker.search(`${message}: type to search`, [
      { value: NEW, label: 'a new one, that is not in the list' },
      ...draft.sources.map((source) => ({ value: source.id, label: source.id, hint: String(source.fields['title']) })),
      ...edition.sources.map((source) => ({ value: source.id, label: source.id, hint: source.csl.title })),
    ]);
    if (id !== NEW) return id;
    const way = await asker.choose('The new source', [
      { value: 'fields', label: 'answer its fields one by one' },
      { value: 'paste', label: 'paste it, as BibTeX, RIS or CSL-JSON' },
    ]);
    if (way === 'fields') draft.sources.push({ id: '', fields: {} });
    else draft.sources.push(...(await pasted(questioning)));
  }
}

async function pasted({ asker, edition }: Questioning): Promise<readonly NewSource[]> {
  const { items } = readReferences(await asker.write('Paste the source.', () => undefined));
  for (const { key, fault } of items) if (fault !== undefined) asker.say(`${key}: ${fault}`);
  const read = items.flatMap(({ csl }) =>
    csl === undefined ? [] : [fieldsOfCsl(csl, edition.info.language, asker.say)],
  );
  if (read.length === 0) asker.say(`Nothing could be read. Understood are ${FORMATS}.`);
  return read;
}

function fieldsOfCsl(csl: CslJson, language: string, say: (words: string) => void): NewSource {
  const { fields, guessed, left } = sourceOfCsl(csl, { taken: [], language, latin: anyAscii });
  if (guessed.length > 0) say(`Guessed: ${guessed.join('; ')}`);
  if (left.length > 0) say(`Left out, as sources have no such field: ${left.join('; ')}`);
  return { id: '', fields: { ...fields } };
}

/** Asks for what a new source lacks, until it passes the check, and names it. */
async function completed(source: NewSource, questioning: Questioning): Promise<string> {
  const { asker, draft, edition } = questioning;
  const known = editionDigest(edition);
  const { fields } = source;
  const isPasted = fields['title'] !== undefined && fields['language'] !== undefined;
  if (!isPasted) for (const name of ASKED) if (fields[name] === undefined) await askField(name, source, questioning);
  const taken = [...known.sources, ...draft.sources].map(({ id }) => id);
  const { id } = sourceOfCsl(cslOf(fields), { taken, language: edition.info.language, latin: anyAscii });
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
  if (name === 'accessed' && (typeof address !== 'string' || address === '' || doiOf(address) !== undefined)) return;
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

/** What is asked otherwise than it is written. */
const MESSAGES: Readonly<Record<string, string>> = {
  title: 'Its title',
  author: 'Its authors, as “Li, Xirui; Reuters”; empty where it names none',
  publisher: 'Its publisher; empty where it has none',
  'container-title': 'The journal, newspaper, site or book that it stands in; empty where it is none',
  issued: 'When it was published: 2020, 2020-09, 2020-09-08 or n.d.',
  URL: 'Its address or its DOI, which are kept and not looked up; empty where it has none',
  accessed: 'The day on which you read it',
  language: 'Its language, as en or zh',
};

/** Of a source, empty is an answer too: the fields are kept, and the check says which must be there. */
function valueOf(name: string, answer: string): unknown {
  if (name === 'author') return authorsOfWords(answer);
  const doi = name === 'URL' ? doiOf(answer) : undefined;
  return doi === undefined ? answer : `https://doi.org/${doi}`;
}

function faultOf({ name, schema, isNeeded }: FieldOfSchema): (answer: string) => string | undefined {
  return (answer) => {
    if (answer.trim() === '') return isNeeded || name === 'accessed' ? needed(answer) : undefined;
    if (name === 'author' || (name === 'URL' && doiOf(answer) !== undefined)) return undefined;
    const { success, error } = schema.safeParse(answer.trim());
    return success ? undefined : (error.issues[0]?.message ?? 'It is not of the expected form.');
  };
}

/** For its name only. */
function cslOf(fields: NewSource['fields']): CslJson {
  return { ...fields, issued: { raw: fields['issued'] } };
}
