/** The flags of `npm run annotate`, and the contribution that they make. */
import { parse } from 'yaml';
import { nameFrom, type Contribution } from '../../contribution/contribution.ts';
import { CONFIDENCES, WORDING_BASES, WORDING_EFFECTS, type Edition } from '../../edition/edition.ts';
import { ANNOTATION_KINDS } from '../../edition/kinds.ts';
import type { Flags, Values } from '../command/declaration.ts';
import { findWords } from '../../edition/anchor/find-words.ts';

const KINDS = ANNOTATION_KINDS as readonly string[];

export const ANNOTATE_FLAGS = {
  passage: {
    does: 'The passage, as proposal-01; found by the words where they stand in one passage only.',
    value: 'id',
  },
  quote: { does: 'The words that the note is about, for each part of a broken lemma.', value: 'words', isList: true },
  sentence: {
    does: 'In place of words: the whole of a sentence, as s2. Without both, the whole passage.',
    value: 'id',
  },
  before: { does: 'Words just before the quotation, where it stands twice.', value: 'words' },
  after: { does: 'Words just after the quotation, where it stands twice.', value: 'words' },
  part: { does: 'Where the words stand.', value: 'part', choices: ['title', 'text'] },
  insert: { does: '“after” where words are missing behind the quotation.', value: 'after', choices: ['after'] },
  kind: { does: 'The kind of note.', value: 'kind', choices: KINDS },
  text: { does: 'Your note, in Markdown.', value: 'words' },
  source: { does: 'A source: a file in sources/, without .yaml.', value: 'id', isList: true },
  at: { does: 'The place in it, for each --source one, in the same order.', value: 'place', isList: true },
  by: { does: 'Who wrote it: a file in people/, without .yaml.', value: 'id' },
  'new-author': { does: 'In place of --by: the name of someone who has no file yet.', value: 'name' },
  date: { does: 'The day of writing; today unless it is given.', value: 'day' },
  name: { does: 'Of the file; made of the words unless it is given.', value: 'name' },
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

/** @param day on which it is written, where no flag says it; ISO 8601 */
export function contributionOf(flags: AnnotateFlags, edition: Edition, day: string): Contribution {
  const passage = flags.passage ?? passageOfWords(flags.quote, edition) ?? '';
  const notes = edition.passages.find(({ id }) => id === passage)?.annotations.map(({ slug }) => slug) ?? [];
  const person =
    flags['new-author'] === undefined
      ? undefined
      : nameFrom(
          flags['new-author'],
          'someone',
          edition.people.map(({ id }) => id),
        );
  const { quote } = flags;
  const fields = {
    quote: quote.length > 1 ? quote : quote[0],
    before: flags.before,
    after: flags.after,
    part: flags.part,
    insert: flags.insert,
    sentence: flags.sentence,
    kind: flags.kind,
    by: person ?? flags.by ?? onlyOne(edition.people.map(({ id }) => id)),
    date: flags.date ?? day,
    sources: flags.source.map((source, index) => ({ source, at: flags.at[index] })),
    reading: flags.reading,
    effect: flags.effect,
    basis: flags.basis,
    confidence: flags.confidence,
    witness: flags.witness,
    crux: flags.crux,
    instruments: flags.instrument,
    positions: flags.position.map((position) => fieldsIn(position)),
  };
  return {
    passage,
    name:
      flags.name ??
      nameFrom((quote.length > 0 ? quote : [flags.sentence ?? flags.kind ?? '']).join(' '), 'note', notes),
    fields,
    prose: flags.text ?? '',
    sources: [],
    people: person === undefined ? [] : [{ id: person, fields: { name: flags['new-author'] } }],
  };
}

/** Words that stand in one passage only say which it is. */
export function passageOfWords(quote: readonly string[], { passages }: Pick<Edition, 'passages'>): string | undefined {
  const [first] = quote;
  return first === undefined
    ? undefined
    : onlyOne([...new Set(findWords(first, passages).map(({ passage }) => passage.id as string))]);
}

function onlyOne(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

/** What is no map is left to the check, which says what is expected. */
function fieldsIn(yaml: string): unknown {
  try {
    return parse(yaml, { maxAliasCount: 0 }) as unknown;
  } catch {
    return yaml;
  }
}
