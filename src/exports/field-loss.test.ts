/**
 * Every field that authors write reaches `edition.json`, or is listed here with the reason why it does not: so none is
 * lost without notice.
 */
import { expect, test } from 'vitest';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../edition/kinds.ts';
import { itemsOf } from '../edition/fields/schema-fields.ts';
import { editionSchema } from '../edition/fields/edition-schema.ts';
import { SCHEMAS } from '../edition/schemas.ts';
import { editionJsonShape } from './edition-json-schema.ts';
import { ENTRY_JSON_SCHEMAS } from './entry-json-schemas.ts';
import { fixtureJson } from './fixture-edition.ts';
import { fieldPaths, filledPaths } from './testing/field-paths.ts';

const SPELT = 'an agreement between an author and the spelling, of which readers learn nothing';
const FOUND = 'words by which the search finds it, which nobody is to read as its name';

/**
 * The other name of a published field; or, after a dash, why it is not published. Paths within a thing, such as
 * `targets.label`.
 */
const OTHERWISE: Readonly<Partial<Record<EntryKind | 'edition', Readonly<Record<string, string>>>>> = {
  passage: {
    also: `- ${FOUND}`,
    'none-found': 'noneFound',
    sources: 'introduction.sources',
    'sources.source': 'introduction.sources.source',
    'sources.at': 'introduction.sources.at',
    alignments: '- stand with their goals',
    'alignments.target': '- stand with their goals',
    'alignments.goal': '- stand with their goals',
    'alignments.relation': '- stand with their goals',
    'alignments.evidence': '- stand with their goals',
    'alignments.because': '- stand with their goals',
  },
  annotation: {
    quote: 'quotes.exact',
    before: 'quotes.prefix',
    after: 'quotes.suffix',
    insert: 'isOmission',
    sentence: 'sentences',
    witness: 'witnesses',
    crux: 'isCrux',
    words: `- ${SPELT}`,
  },
  term: { also: `- ${FOUND}`, unlinked: '- how pages show mentions', words: `- ${SPELT}` },
  body: { also: `- ${FOUND}`, unlinked: '- how pages show mentions', words: `- ${SPELT}` },
  instrument: { also: `- ${FOUND}`, words: `- ${SPELT}`, silent: 'silentOn', 'parallels.says': 'parallels.text' },
  goal: { also: `- ${FOUND}` },
  event: { also: `- ${FOUND}` },
  figure: { also: `- ${FOUND}` },
  source: { 'mirror-of': 'mirrorOf' },
  person: { url: 'homepage' },
  edition: {
    names: '- what pages call the parts',
    'names.proposal': '- what pages call the parts',
    'names.chapter': '- what pages call the parts',
    'names.agenda': '- what pages call the parts',
    'names.proposal.one': '-',
    'names.proposal.many': '-',
    'names.chapter.one': '-',
    'names.chapter.many': '-',
    expected: '- what the editors promise each other',
    languages: '- how pages mark words',
    address: '- the host is not known to what is published',
    mail: '- stands on the pages that ask for contributions',
  },
};

const json = fixtureJson();

test.each([...ENTRY_KINDS, 'edition' as const])('every field of the kind “%s” is published', (kind) => {
  const shape = fieldPaths(kind === 'edition' ? editionJsonShape.shape.edition : itemsOf(ENTRY_JSON_SCHEMAS[kind]));
  const written = fieldPaths(kind === 'edition' ? editionSchema : SCHEMAS[kind]);
  const otherwise = OTHERWISE[kind] ?? {};
  expect(
    Object.keys(otherwise).filter((path) => !written.has(path)),
    'no such field',
  ).toEqual([]);
  const lost = [...written].filter((path) => !otherwise[path]?.startsWith('-') && !shape.has(otherwise[path] ?? path));
  expect(lost).toEqual([]);
});

test.each([...ENTRY_KINDS, 'edition' as const])(
  'every described field of the kind “%s” is written, if there is a value',
  (kind) => {
    const shape = fieldPaths(kind === 'edition' ? editionJsonShape.shape.edition : itemsOf(ENTRY_JSON_SCHEMAS[kind]));
    const things = kind === 'edition' ? [json.edition] : json[LIST_NAMES[kind]];
    const filled = new Set(things.flatMap((thing) => [...filledPaths(thing)]));
    expect([...shape].filter((path) => !filled.has(path))).toEqual([]);
  },
);

const LIST_NAMES = Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, KINDS[kind].list])) as {
  readonly [Kind in EntryKind]: (typeof KINDS)[Kind]['list'];
};
