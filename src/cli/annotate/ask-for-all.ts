/** Asks for what a draft of an annotation lacks, and for what is wrong with it again. */
import { ANNOTATION_WORDS } from '../../edition/prose/annotation-prose.ts';
import type { Edition } from '../../edition/edition.ts';
import { around, findWords, nearestPlace, type FoundWords } from '../../edition/anchor/find-words.ts';
import { kindsOf } from '../../edition/fields/schema-fields.ts';
import { reportProblems, type Problem } from '../../edition/problems.ts';
import { annotationSchema } from '../../edition/schemas.ts';
import type { Asker, Choice } from './asker.ts';
import type { NoteDraft } from './note-draft.ts';
import { askOwnFields, lacksOwnFields } from './ask-own-fields.ts';
import { askSources, lacksSources } from './ask-sources.ts';

export interface Questioning {
  readonly edition: Edition;
  readonly asker: Asker;
  readonly draft: NoteDraft;
  /** ISO 8601. */
  readonly today: string;
}

/** One thing that a note has, and how it is asked for. */
interface Step {
  readonly label: string;
  readonly lacks: (draft: NoteDraft) => boolean;
  readonly ask: (questioning: Questioning) => Promise<void>;
  /** Takes back what was answered, so that it is asked again. */
  readonly forget: (draft: NoteDraft) => void;
}

const STEPS: readonly Step[] = [
  {
    label: 'What the note is about',
    lacks: ({ flags }) => flags.quote.length === 0 && flags.sentence === undefined && flags.passage === undefined,
    ask: askWhere,
    forget: ({ flags }) => {
      flags.quote = [];
      for (const name of ['sentence', 'passage', 'before', 'after', 'part'] as const) flags[name] = undefined;
    },
  },
  {
    label: 'Its kind, and what only that kind has',
    lacks: (draft) => draft.flags.kind === undefined || lacksOwnFields(draft),
    ask: async (questioning) => {
      questioning.draft.flags.kind ??= await questioning.asker.choose('Kind', kindChoices());
      await askOwnFields(questioning);
    },
    forget: ({ flags }) => {
      for (const name of ['kind', 'reading', 'effect', 'basis', 'confidence', 'insert'] as const)
        flags[name] = undefined;
      for (const name of ['witness', 'instrument', 'position'] as const) flags[name] = [];
    },
  },
  {
    label: 'The note itself',
    lacks: ({ flags, isWriting }) => flags.text === undefined || isWriting === true,
    ask: askNote,
    forget: (draft) => {
      draft.isWriting = true;
    },
  },
  {
    label: 'Its sources',
    lacks: lacksSources,
    ask: askSources,
    forget: ({ flags }) => {
      flags.source = [];
      flags.at = [];
    },
  },
  {
    label: 'Who wrote it',
    lacks: ({ flags }) => flags.by === undefined && flags['new-author'] === undefined,
    ask: askAuthor,
    forget: ({ flags }) => {
      flags.by = undefined;
      flags['new-author'] = undefined;
    },
  },
];

/**
 * Asks until nothing is wrong.
 * @param judge everything that is wrong with the draft as it is
 * @throws Stopped where the author gives up; the draft holds all that was answered
 */
export async function askForAll(
  questioning: Questioning,
  judge: (draft: NoteDraft) => readonly Problem[],
): Promise<void> {
  const { draft, asker } = questioning;
  for (;;) {
    for (const step of STEPS) if (step.lacks(draft)) await step.ask(questioning);
    const problems = judge(draft);
    if (problems.length === 0) return;
    asker.say(reportProblems(problems));
    await askAgain(problems, questioning);
  }
}

async function askAgain(problems: readonly Problem[], { draft, asker }: Questioning): Promise<void> {
  const unknown = problems.flatMap(({ rule, sentence }) =>
    rule === 'unknown-word' ? (/“([^”]+)”/u.exec(sentence)?.[1] ?? []) : [],
  );
  const step = await asker.choose('What do you want to answer again?', [
    ...(unknown.length === 0
      ? []
      : [{ value: 'words', label: `Nothing: ${unknown.join(', ')} ${unknown.length === 1 ? 'is' : 'are'} right` }]),
    ...STEPS.map(({ label }) => ({ value: label, label })),
  ]);
  if (step === 'words') draft.words.push(...unknown);
  else STEPS.find(({ label }) => label === step)?.forget(draft);
}

function kindChoices(): readonly Choice[] {
  return [...kindsOf(annotationSchema)].map(([kind, { description = '' }]) => ({
    value: kind,
    label: `${kind}: ${description.replaceAll('`', '').replace(/(?<=\.) .*$/u, '')}`,
  }));
}

async function askWhere(questioning: Questioning): Promise<void> {
  const { edition, asker, draft } = questioning;
  const { flags } = draft;
  const about = await asker.choose('The note is about', [
    { value: 'words', label: 'some words' },
    { value: 'sentence', label: 'a whole sentence' },
    { value: 'passage', label: 'a whole passage' },
  ]);
  if (about === 'words') return askWords(questioning);
  const passage = await asker.search(
    'Passage',
    edition.passages.map(({ id, title }) => ({ value: id, label: `${id}  ${title}` })),
  );
  if (about === 'sentence') {
    const sentences = edition.passages.find(({ id }) => id === passage)?.sentences ?? [];
    flags.sentence = await asker.choose(
      'Sentence',
      sentences.map(({ id, text }) => ({ value: id, label: `${id}  ${text.slice(0, SHOWN)}` })),
    );
  }
  flags.passage = passage;
}

/** Characters of a sentence by which it is known. */
const SHOWN = 70;

async function askWords({ edition, asker, draft: { flags } }: Questioning): Promise<void> {
  for (;;) {
    const words = await asker.ask('The words, in any letters');
    const found = findWords(words, edition.passages);
    const place = found.length > 1 ? await placeOf(words, found, asker) : found[0];
    if (place === undefined) {
      const near = nearestPlace(words, edition.passages);
      asker.say(
        `“${words}” stands nowhere.${near === undefined ? '' : ` Nearest, in ${near.passage.id}: “${near.words}”`}`,
      );
      continue;
    }
    const { quotation, passage, part } = place;
    flags.quote = [quotation.exact];
    flags.before = quotation.before;
    flags.after = quotation.after;
    flags.part = part === 'title' ? 'title' : undefined;
    flags.passage = passage.id;
    asker.say(`${passage.id}: ${around(place)}`);
    return;
  }
}

async function placeOf(words: string, found: readonly FoundWords[], asker: Asker): Promise<FoundWords | undefined> {
  const chosen = await asker.choose(
    `“${words}” stands in ${found.length} places. Which is meant?`,
    found.map((place, index) => ({
      value: String(index),
      label: `${place.passage.id} ${place.sentence ?? 'title'}  ${around(place)}`,
    })),
  );
  return found[Number(chosen)];
}

async function askNote({ asker, draft }: Questioning): Promise<void> {
  const { least, most } = ANNOTATION_WORDS;
  const before = draft.flags.text ?? '';
  if (before !== '') {
    asker.say(before);
    const way = await asker.choose('The note so far', [
      { value: 'on', label: 'go on where it ends' },
      { value: 'anew', label: 'write it anew' },
      { value: 'keep', label: 'leave it as it is' },
    ]);
    if (way === 'keep') {
      draft.isWriting = false;
      return;
    }
    if (way === 'anew') draft.flags.text = '';
  }
  const start = draft.flags.text === undefined || draft.flags.text === '' ? '' : `${draft.flags.text}\n`;
  draft.isWriting = true;
  const written = await asker.write(
    `Your note, ${least} to ${most} words, in Markdown; an empty line parts paragraphs.`,
    (lines) => {
      draft.flags.text = start + lines;
    },
  );
  draft.flags.text = (start + written).trim();
  draft.isWriting = false;
}

async function askAuthor({ edition, asker, draft: { flags } }: Questioning): Promise<void> {
  const by = await asker.search('Who wrote it?', [
    { value: NEW, label: 'someone who has written nothing here yet' },
    ...edition.people.map(({ id, name }) => ({ value: id, label: name })),
  ]);
  if (by === NEW) flags['new-author'] = await asker.ask('Your name, as it is to be printed');
  else flags.by = by;
}

/** No id. */
const NEW = '+';
