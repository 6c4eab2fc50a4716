/**
 * The columns of the tables, as Table Schema describes them: https://datapackage.org/standard/table-schema/ A column
 * with a value of `edition.json` has its description from there.
 */
import type { TableName } from '../formats.ts';

type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'object' | 'array';
export type Column = readonly [name: string, type: ColumnType, description?: string];

interface TableColumns {
  readonly columns: readonly Column[];
  /** The columns that identify a row. */
  readonly key: readonly string[];
  /** Columns that hold the key of another table. */
  readonly refersTo: Readonly<Partial<Record<TableName, readonly string[]>>>;
}

const OFFSETS: readonly Column[] = [
  ['start', 'integer', 'UTF-16 offset in the title or the text of the passage.'],
  ['end', 'integer', 'UTF-16 offset after the last code unit.'],
];
const PART: Column = ['part', 'string', 'Whether the words are in the title of the passage or in its text.'];
const PASSAGE: Column = ['passage', 'string', 'Id of a passage.'];
const URL: Column = ['url', 'string', 'Address of its page, or of its place on a page, from the root of the host.'];

export const TABLE_COLUMNS: Readonly<Record<TableName, TableColumns>> = {
  passages: {
    columns: [
      ['id', 'string'],
      ['kind', 'string'],
      ['number', 'integer'],
      ['chapter', 'integer'],
      ['title', 'string'],
      ['text', 'string', 'Without its title; paragraphs are joined by one line feed.'],
      ['why', 'string', 'Why it matters, in a sentence of the editors.'],
      ['introduction', 'string', 'By the editors, as plain text.'],
      ['introduction_sources', 'array', 'The sources that support it, as JSON: id of a source, and the place in it.'],
      ['introduction_reviews', 'array', 'How it was checked, source by source, as JSON.'],
      ['none_found', 'object', 'Kinds of annotation that were looked for and not found, each with the reason.'],
      URL,
    ],
    key: ['id'],
    refersTo: {},
  },
  sentences: {
    columns: [PASSAGE, ['sentence', 'string'], ['text', 'string'], ...OFFSETS, URL],
    key: ['passage', 'sentence'],
    refersTo: { passages: ['passage'] },
  },
  annotations: {
    columns: [
      ['id', 'string'],
      PASSAGE,
      ['letter', 'string', 'The letter by which the page of the passage refers to it; letters move, ids do not.'],
      ['kind', 'string'],
      ['scope', 'string', 'Whether it is about quoted words, a sentence, or the whole passage.'],
      PART,
      ['sentences', 'string', 'Ids of sentences, separated by spaces.'],
      ['is_omission', 'boolean', 'Words are missing at a point of the text.'],
      ['reading', 'string'],
      ['effect', 'string'],
      ['basis', 'string'],
      ['confidence', 'string'],
      ['witnesses', 'string', 'Ids, separated by spaces.'],
      ['is_crux', 'boolean'],
      ['instruments', 'string', 'Ids, separated by spaces.'],
      ['positions', 'array', 'Sides of a debate, as JSON.'],
      ['text', 'string', 'The note as plain text.'],
      ['html', 'string', 'The note as HTML.'],
      ['sources', 'array', 'The sources that support it, as JSON: id of a source, and the place in it.'],
      ['reviews', 'array', 'How it was checked, source by source, as JSON.'],
      ['by', 'string', 'Id of a person.'],
      ['date', 'date', 'Day of writing.'],
      ['assistance', 'string', 'How much of it a machine wrote; empty if its author does not say it.'],
      URL,
    ],
    key: ['id'],
    refersTo: { passages: ['passage'] },
  },
  quotations: {
    columns: [
      ['annotation', 'string'],
      ['number', 'integer', 'Place among the quotations of the annotation, from 1.'],
      PASSAGE,
      PART,
      ['exact', 'string', 'Empty if words are missing.'],
      ['prefix', 'string'],
      ['suffix', 'string'],
      ...OFFSETS,
    ],
    key: ['annotation', 'number'],
    refersTo: { annotations: ['annotation'], passages: ['passage'] },
  },
  mentions: {
    columns: [
      PASSAGE,
      PART,
      ['sentence', 'string', 'Empty in a title.'],
      ...OFFSETS,
      ['exact', 'string'],
      ['kind', 'string', 'Whether a term or a body is named.'],
      ['id', 'string', 'Of the term or the body.'],
      ['name', 'string'],
    ],
    key: ['passage', 'part', 'start', 'kind', 'id'],
    refersTo: { passages: ['passage'] },
  },
  parallels: {
    columns: [
      PASSAGE,
      ['instrument', 'string', 'Id of the instrument.'],
      ['title', 'string'],
      ['at', 'string', 'The place in the instrument.'],
      ['relation', 'string'],
      ['text', 'string'],
    ],
    key: ['passage', 'instrument', 'at'],
    refersTo: { passages: ['passage'] },
  },
  alignments: {
    columns: [
      PASSAGE,
      ['goal', 'integer'],
      ['target', 'string', 'Empty if only the theme of the goal is shared.'],
      ['label', 'string'],
      ['relation', 'string'],
      PART,
      ['evidence', 'string', 'Words of the passage.'],
      ['because', 'string'],
    ],
    key: [],
    refersTo: { passages: ['passage'] },
  },
  figures: {
    columns: [
      ['figure', 'string'],
      ['title', 'string'],
      ['label', 'string', 'Who or what was measured.'],
      ['date', 'string', 'Year, month or day, ISO 8601.'],
      ['value', 'number'],
      ['unit', 'string'],
      ['note', 'string'],
      ['passages', 'string', 'Ids, separated by spaces.'],
      ['goals', 'string', 'Numbers, separated by spaces.'],
      ['source', 'string', 'Id of a source.'],
      ['at', 'string', 'The place in the source.'],
    ],
    key: [],
    refersTo: {},
  },
};
