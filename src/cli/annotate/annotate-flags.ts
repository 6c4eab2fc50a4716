/** The flags of `npm run annotate`, and the contribution that they make. */
import anyAscii from 'any-ascii';
import { parse } from 'yaml';
import { nameFrom, type Contribution } from '../../contribution/contribution.ts';
import { CONFIDENCES, WORDING_BASES, WORDING_EFFECTS, type Edition } from '../../edition/edition.ts';
import { ANNOTATION_KINDS } from '../../edition/kinds.ts';
import { asInText } from '../../edition/anchor/what-is-near.ts';
import { nearestName } from '../../edition/nearest.ts';
import { WrongUse, type Flags, type Values } from '../command/declaration.ts';
import { inQuotes } from '../command/read-arguments.ts';
import { around, findWords, nearestPlace } from '../../edition/anchor/find-words.ts';

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

/** What is entered beside flags: things that have no file yet. */
export interface Entered {
  readonly sources: Contribution['sources'];
  /** Words of the note that are right and that no dictionary has. */
  readonly words?: readonly string[];
}

/**
 * @param day on which it is written, where no flag says it; ISO 8601
 * @throws WrongUse where nothing says which passage it is about
 */
export function contributionOf(
  flags: AnnotateFlags,
  edition: Edition,
  day: string,
  { sources, words }: Entered = { sources: [] },
): Contribution {
  const passage = passageOf(flags, edition);
  const about = edition.passages.find(({ id }) => id === passage);
  const own = (typed: string) => asInText(typed, about?.[flags.part === 'title' ? 'title' : 'text'] ?? '');
  const person =
    flags['new-author'] === undefined
      ? undefined
      : nameFrom(
          anyAscii(flags['new-author']),
          'someone',
          edition.people.map(({ id }) => id),
        );
  const quote = flags.quote.map(own);
  const fields = {
    quote: quote.length > 1 ? quote : quote[0],
    before: flags.before && own(flags.before),
    after: flags.after && own(flags.after),
    part: flags.part,
    insert: flags.insert,
    sentence: flags.sentence,
    kind: flags.kind,
    by: person ?? flags.by,
    date: flags.date ?? day,
    sources: flags.source.map((source, index) => ({ source, at: flags.at[index] })),
    words,
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
      nameFrom(
        (quote.length > 0 ? quote : [flags.sentence ?? flags.kind ?? '']).join(' '),
        'note',
        about?.annotations.map(({ slug }) => slug) ?? [],
      ),
    fields,
    prose: flags.text ?? '',
    sources,
    people: person === undefined ? [] : [{ id: person, fields: { name: flags['new-author'] } }],
  };
}

/** @throws WrongUse with the words, and where they or the nearest stand */
function passageOf({ passage, quote }: AnnotateFlags, { passages }: Edition): string {
  if (passage !== undefined) {
    if (passages.some(({ id }) => id === passage)) return passage;
    const near = nearestName(
      passage,
      passages.map(({ id }) => id),
    );
    throw new WrongUse(
      `there is no passage ${inQuotes(passage)}${near === undefined ? '' : `; did you mean ${inQuotes(near)}?`}`,
    );
  }
  const [first] = quote;
  if (first === undefined) throw new WrongUse('say what it is about: --quote "the words", or --passage and --sentence');
  const found = findWords(first, passages);
  const ids = [...new Set(found.map((place) => place.passage.id))];
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return only;
  if (only !== undefined) {
    const places = found.map((place) => `  --passage ${place.passage.id}   ${around(place)}`);
    throw new WrongUse(
      `${inQuotes(first)} stands in ${ids.length} passages; say which is meant:\n${places.join('\n')}`,
    );
  }
  const near = nearestPlace(first, passages);
  throw new WrongUse(
    `${inQuotes(first)} stands nowhere in the text${near === undefined ? '' : `; nearest, in ${near.passage.id}: ${inQuotes(near.words)}`}`,
  );
}

/** What is no map is left to the check, which says what is expected. */
function fieldsIn(yaml: string): unknown {
  try {
    return parse(yaml, { maxAliasCount: 0 }) as unknown;
  } catch {
    return yaml;
  }
}
