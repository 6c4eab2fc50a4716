/** The flags of `npm run annotate`, and the contribution that they make. */
import { inLatin } from '../../contribution/in-latin.ts';
import { readYamlFile } from '../../markdown/author-file.ts';
import { goneIds } from '../../contribution/edition-digest.ts';
import { keyOf } from '../../edition/past/released-things.ts';
import { nameFrom, type Contribution } from '../../contribution/contribution.ts';
import { ASSISTANCE, CONFIDENCES, WORDING_BASES, WORDING_EFFECTS } from '../../edition/vocabularies.ts';
import type { Edition } from '../../edition/edition.ts';
import { ANNOTATION_KINDS } from '../../edition/kinds.ts';
import { asInText } from '../../edition/anchor/what-is-near.ts';
import { WrongUse, type Flags, type Values } from '../command/declaration.ts';
import { passageOf, partOf, sentenceOf } from './passage-of.ts';

const KINDS = ANNOTATION_KINDS as readonly string[];

export const ANNOTATE_FLAGS = {
  passage: {
    does: 'The passage, such as proposal-01 or “Proposal 1”; without it, the one passage that has the words.',
    value: 'id',
  },
  quote: {
    does: 'The words that the note is about; one --quote for each part of a broken lemma.',
    value: 'words',
    isList: true,
  },
  sentence: {
    does: 'In place of --quote: a whole sentence, such as s2, or all its words. Without both, the whole passage.',
    value: 'id',
  },
  before: { does: 'Words just before the quotation, if the quotation occurs twice.', value: 'words' },
  after: { does: 'Words just after the quotation, if the quotation occurs twice.', value: 'words' },
  part: { does: 'Where the words are.', value: 'part', choices: ['title', 'text'] },
  insert: { does: '“after” if words are missing after the quotation.', value: 'after', choices: ['after'] },
  kind: { does: 'The kind of note.', value: 'kind', choices: KINDS },
  text: { does: 'Your note, in Markdown.', value: 'words' },
  source: { does: 'A source: a file in sources/, without .yaml.', value: 'id', isList: true },
  at: { does: 'The place in it, once for each --source, in the same order.', value: 'place', isList: true },
  by: { does: 'Who wrote it: a file in people/, without .yaml.', value: 'id' },
  'new-author': { does: 'In place of --by: the name of someone who has no file yet.', value: 'name' },
  maintainer: { does: 'You maintain the edition, and may sign in the names that are kept for maintainers.' },
  assistance: { does: 'How much of it a machine wrote.', value: 'how', choices: ASSISTANCE },
  word: {
    does: 'A correct word of the note that no dictionary has.',
    value: 'word',
    isList: true,
  },
  date: { does: 'The day of writing; without it, today.', value: 'day' },
  name: { does: 'Name of the file; without it, made from the words.', value: 'name' },
  reading: { does: 'Wording: the other wording.', value: 'words' },
  effect: { does: 'Wording: what the difference does.', value: 'effect', choices: WORDING_EFFECTS },
  basis: { does: 'Wording: where the other wording comes from.', value: 'basis', choices: WORDING_BASES },
  confidence: { does: 'Wording: how sure it is.', value: 'degree', choices: CONFIDENCES },
  witness: { does: 'Wording: a text that has the other wording.', value: 'id', isList: true },
  crux: { does: 'Wording: no reading could be recovered.' },
  instrument: { does: 'Parallel: an instrument that has the same matter.', value: 'id', isList: true },
  position: {
    does: 'Debate, twice or more: "{ voice: scholar, holder: …, source: …, at: …, says: … }".',
    value: 'fields',
    isList: true,
  },
} as const satisfies Flags;

export type AnnotateFlags = Values<typeof ANNOTATE_FLAGS>;

/** Values that are entered beside flags: things that have no file yet. */
export interface Entered {
  readonly sources: Contribution['sources'];
  /** Correct words of the note that no dictionary has. */
  readonly words?: readonly string[];
}

/**
 * @param day of writing, if no flag gives it; ISO 8601
 * @throws WrongUse if nothing says which passage or which sentence it is about
 */
export function contributionOf(
  flags: AnnotateFlags,
  edition: Edition,
  day: string,
  { sources, words = [] }: Entered = { sources: [] },
): Contribution {
  const passage = passageOf(flags, edition);
  const about = edition.passages.find(({ id }) => id === passage);
  const part = about === undefined ? flags.part : partOf(flags, about);
  const gone = edition.gone.map(keyOf);
  const own = (typed: string) => asInText(typed, about?.[part === 'title' ? 'title' : 'text'] ?? '');
  const person =
    flags['new-author'] === undefined
      ? undefined
      : nameFrom(inLatin(flags['new-author']), 'someone', [
          ...edition.people.map(({ id }) => id),
          ...goneIds({ gone }, 'person'),
        ]);
  const quote = flags.quote.map(own);
  const sentence = about === undefined ? flags.sentence : sentenceOf(flags.sentence, about);
  const fields = {
    quote: quote.length > 1 ? quote : quote[0],
    before: flags.before && own(flags.before),
    after: flags.after && own(flags.after),
    part,
    insert: flags.insert,
    sentence,
    kind: flags.kind,
    by: person ?? flags.by,
    date: flags.date ?? day,
    assistance: flags.assistance,
    sources: flags.source.map((source, index) => ({ source, at: flags.at[index] })),
    words: [...flags.word, ...words],
    reading: flags.reading,
    effect: flags.effect,
    basis: flags.basis,
    confidence: flags.confidence,
    witness: flags.witness,
    crux: flags.crux,
    instruments: flags.instrument,
    positions: flags.position.map(fieldsIn),
  };
  return {
    passage,
    name:
      flags.name ??
      nameFrom((quote.length > 0 ? quote : [sentence ?? flags.kind ?? '']).join(' '), 'note', [
        ...(about?.annotations.map(({ slug }) => slug) ?? []),
        ...goneIds({ gone }, 'annotation', `${passage}/`),
      ]),
    fields,
    prose: flags.text ?? '',
    sources,
    people: person === undefined ? [] : [{ id: person, fields: { name: flags['new-author'] } }],
  };
}

/** @throws WrongUse if one of two flags would be ignored */
export function refuseContradicting({ by, 'new-author': newAuthor, source, at }: AnnotateFlags): void {
  if (by !== undefined && newAuthor !== undefined) throw new WrongUse('give --by or --new-author, not both');
  if (at.length > source.length)
    throw new WrongUse(
      `each --at is the place in a --source: there are ${at.length} of --at, ${source.length} of --source`,
    );
}

/** @throws WrongUse if the words are not a group of fields */
function fieldsIn(yaml: string, index: number): unknown {
  const { fields, findings } = readYamlFile(yaml);
  if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return fields;
  throw new WrongUse(
    [
      `--position (number ${index + 1}) is not a group of fields: “${yaml}”`,
      ...findings.map(({ message }) => message),
      `expected: ${ANNOTATE_FLAGS.position.does.replace(/^.*?(?=")/u, '')}`,
    ].join('\n'),
  );
}
