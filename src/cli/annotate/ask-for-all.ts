/** Asks for everything that a draft of an annotation lacks, and again for everything that is wrong. */
import { askNote } from './ask-note.ts';
import type { Edition } from '../../edition/edition.ts';
import { kindsOf } from '../../edition/fields/schema-fields.ts';
import type { Problem } from '../../edition/problems.ts';
import { reportProblems } from '../../edition/report-problems.ts';
import { annotationSchema } from '../../edition/fields/annotation-schema.ts';
import type { Asker, Choice } from './asker.ts';
import type { NoteDraft } from './note-draft.ts';
import { askAuthor, askAssistance } from './ask-author.ts';
import { askUnknownWords, unknownWordsOf } from './ask-unknown-words.ts';
import { askOwnFields, lacksOwnFields } from './ask-own-fields.ts';
import { askSources, lacksSources } from './ask-sources.ts';
import { askWhere, forgetPlace, forgetUnknownPlace, lacksPlace } from './ask-where.ts';

export interface Questioning {
  readonly edition: Edition;
  readonly asker: Asker;
  readonly draft: NoteDraft;
  /** ISO 8601. */
  readonly today: string;
}

/** One part of a note, and the questions for it. */
interface Step {
  readonly label: string;
  /** The fields of the file that it fills. */
  readonly fields: readonly string[];
  readonly lacks: (draft: NoteDraft) => boolean;
  readonly ask: (questioning: Questioning) => Promise<void>;
  /** Deletes the answer, so that the question is asked again. */
  readonly forget: (draft: NoteDraft) => void;
}

const STEPS: readonly Step[] = [
  {
    label: 'What the note is about',
    fields: ['quote', 'before', 'after', 'part', 'sentence'],
    lacks: lacksPlace,
    ask: askWhere,
    forget: forgetPlace,
  },
  {
    label: 'Its kind, and the fields of that kind',
    fields: ['kind', 'reading', 'effect', 'basis', 'confidence', 'insert', 'witness', 'instruments', 'positions'],
    lacks: (draft) => draft.flags.kind === undefined || lacksOwnFields(draft),
    ask: async (questioning) => {
      const { asker, draft } = questioning;
      draft.flags.kind ??= await asker.choose('Kind', kindChoices(), draft.previous?.kind);
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
    fields: [],
    lacks: ({ flags, isWriting }) => flags.text === undefined || isWriting === true,
    ask: askNote,
    forget: (draft) => {
      draft.isWriting = true;
    },
  },
  {
    label: 'Its sources',
    fields: ['sources'],
    lacks: lacksSources,
    ask: askSources,
    forget: ({ flags }) => {
      flags.source = [];
      flags.at = [];
    },
  },
  {
    label: 'Who wrote it',
    fields: ['by'],
    lacks: ({ flags }) => flags.by === undefined && flags['new-author'] === undefined,
    ask: askAuthor,
    forget: ({ flags }) => {
      flags.by = undefined;
      flags['new-author'] = undefined;
    },
  },
  {
    label: 'How much of it a machine wrote',
    fields: ['assistance'],
    lacks: ({ flags }) => flags.assistance === undefined,
    ask: askAssistance,
    forget: ({ flags }) => {
      flags.assistance = undefined;
    },
  },
];

/**
 * Asks until nothing is wrong.
 * @param judge returns everything that is wrong with the present draft
 * @throws Stopped if the author gives up; the draft holds all answers
 */
export async function askForAll(
  questioning: Questioning,
  judge: (draft: NoteDraft) => readonly Problem[],
): Promise<void> {
  const { draft, asker } = questioning;
  forgetUnknownPlace(questioning);
  for (;;) {
    for (const step of STEPS) if (step.lacks(draft)) await step.ask(questioning);
    const problems = judge(draft);
    if (problems.length === 0) return;
    asker.say(reportProblems(problems));
    await askAgain(problems, questioning);
  }
}

async function askAgain(problems: readonly Problem[], { draft, asker }: Questioning): Promise<void> {
  const unknown = unknownWordsOf(problems);
  const words = unknown.map(({ word }) => word);
  const choices = [
    ...(words.length === 0
      ? []
      : [
          { value: 'spelling', label: `The words that no dictionary has, one by one: ${words.join(', ')}` },
          { value: 'words', label: `Nothing: ${words.join(', ')} ${words.length === 1 ? 'is' : 'are'} right` },
        ]),
    ...STEPS.map(({ label }) => ({ value: label, label })),
  ];
  const first = words.length === problems.length ? choices[0]?.value : stepOf(problems[0])?.label;
  const step = await asker.choose('What do you want to answer again?', choices, first);
  if (step === 'words') draft.words.push(...words);
  else if (step === 'spelling') await askUnknownWords(unknown, { draft, asker });
  else {
    // When a question comes again, the earlier answer is offered.
    draft.previous = structuredClone(draft.flags);
    STEPS.find(({ label }) => label === step)?.forget(draft);
  }
}

/** The question whose answer a problem is about. */
function stepOf(problem: Problem | undefined): Step | undefined {
  const [field] = problem?.field ?? [];
  return STEPS.find(({ fields }) => fields.includes(String(field))) ?? STEPS.find(({ ask }) => ask === askNote);
}

function kindChoices(): readonly Choice[] {
  return [...kindsOf(annotationSchema)].map(([kind, { description = '' }]) => ({
    value: kind,
    label: `${kind}: ${description.replaceAll('`', '').replace(/(?<=\.) .*$/u, '')}`,
  }));
}
