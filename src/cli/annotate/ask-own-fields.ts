/** Questions for the fields that only one kind of annotation has. */
import type { KindWithFields } from '../../edition/annotation.ts';
import { VOICES } from '../../edition/vocabularies.ts';
import { choicesOf, fieldsOf, kindsOf } from '../../edition/fields/schema-fields.ts';
import { annotationSchema } from '../../edition/fields/annotation-schema.ts';
import type { Questioning } from './ask-for-all.ts';
import { YES_OR_NO } from './asker.ts';
import type { NoteDraft } from './note-draft.ts';
import { askSource } from './ask-sources.ts';

const POSITION = ['voice', 'holder', 'source', 'at', 'says'] as const;
/** A debate needs this many positions. */
const FEWEST = 2;

/** Whether a draft lacks fields of its kind, and the questions for them. */
interface OwnFields {
  readonly lacks: (flags: NoteDraft['flags']) => boolean;
  readonly ask: (questioning: Questioning) => Promise<void>;
}

const OWN_FIELDS: Readonly<Record<KindWithFields, OwnFields>> = {
  wording: {
    lacks: ({ effect, basis, confidence, reading, crux }) =>
      effect === undefined ||
      basis === undefined ||
      confidence === undefined ||
      (reading === undefined && effect !== 'addition' && !crux),
    ask: askWording,
  },
  parallel: { lacks: ({ instrument }) => instrument.length === 0, ask: askInstrument },
  debate: { lacks: ({ position }) => position.filter(isWhole).length < FEWEST, ask: askPositions },
};

export function lacksOwnFields({ flags }: NoteDraft): boolean {
  return ownFieldsOf(flags)?.lacks(flags) ?? false;
}

export async function askOwnFields(questioning: Questioning): Promise<void> {
  await ownFieldsOf(questioning.draft.flags)?.ask(questioning);
}

function ownFieldsOf({ kind }: NoteDraft['flags']): OwnFields | undefined {
  const all: Readonly<Record<string, OwnFields>> = OWN_FIELDS;
  return kind === undefined || !Object.hasOwn(all, kind) ? undefined : all[kind];
}

async function askWording({ asker, edition, draft: { flags, previous } }: Questioning): Promise<void> {
  const own = fieldsOf(kindsOf(annotationSchema).get('wording') ?? annotationSchema);
  for (const name of ['effect', 'basis', 'confidence'] as const) {
    const field = own.find((one) => one.name === name);
    const choices = field === undefined ? [] : (choicesOf(field.schema) ?? []);
    flags[name] ??= await asker.choose(
      field?.description ?? name,
      choices.map((value) => ({ value, label: value })),
      previous?.[name],
    );
  }
  if (flags.effect !== 'addition')
    flags.reading ??= await asker.ask(
      'The other wording; of an omission, the missing words',
      undefined,
      previous?.reading,
    );
  if (flags.effect === 'omission' && flags.quote.length > 0) flags.insert ??= 'after';
  if (flags.basis === 'conjecture' || flags.witness.length > 0) return;
  const fitting = edition.witnesses.filter(({ basis }) => basis === flags.basis);
  if (fitting.length === 0)
    asker.say(`The edition has no text of the basis “${flags.basis ?? ''}”: add one to witnesses/ first.`);
  else
    flags.witness = [
      await asker.search(
        'Which text has it?',
        fitting.map(({ id, title }) => ({ value: id, label: title })),
      ),
    ];
}

async function askInstrument({ asker, edition, draft: { flags } }: Questioning): Promise<void> {
  if (flags.instrument.length > 0) return;
  flags.instrument = [
    await asker.search(
      'Instrument',
      edition.instruments.map(({ id, title }) => ({ value: id, label: title })),
    ),
  ];
}

/** Each answer is kept, so that half a position can be continued. */
async function askPositions(questioning: Questioning): Promise<void> {
  const { asker, draft } = questioning;
  const { flags } = draft;
  await takeBackPositions(questioning);
  for (;;) {
    const open = flags.position.findIndex((position) => !isWhole(position));
    const index = open < 0 ? flags.position.length : open;
    if (open < 0 && index >= FEWEST && (await asker.choose('Another position?', YES_OR_NO)) === 'no') return;
    const position = partsOf(flags.position[index] ?? '{}');
    const keep = (name: (typeof POSITION)[number], value: string) => {
      position[name] = value;
      flags.position = flags.position.toSpliced(index, 1, JSON.stringify(position));
    };
    if (position.voice === undefined)
      keep(
        'voice',
        await asker.choose(
          `Position ${index + 1}: whose?`,
          VOICES.map((value) => ({ value, label: value })),
        ),
      );
    if (position.holder === undefined) keep('holder', await asker.ask('Who holds it, where and when'));
    if (position.source === undefined) keep('source', await askSource('Source', questioning));
    if (position.at === undefined) keep('at', await asker.ask('Place in the source'));
    if (position.says === undefined) keep('says', await asker.ask('What they say, in one sentence, in their terms'));
  }
}

/** When positions are asked for again, the earlier ones may stay. */
async function takeBackPositions({ asker, draft: { flags, previous } }: Questioning): Promise<void> {
  const given = previous?.position ?? [];
  if (given.length === 0 || flags.position.length > 0) return;
  const way = await asker.choose('The positions so far', [
    { value: 'keep', label: 'keep them' },
    ...given.map((position, index) => ({
      value: String(index),
      label: `answer only ${partsOf(position).holder ?? `position ${index + 1}`} again`,
    })),
    { value: 'again', label: 'answer all of them again' },
  ]);
  if (way !== 'again') flags.position = given.filter((_, index) => way === 'keep' || index !== Number(way));
}

function isWhole(position: string): boolean {
  const parts = partsOf(position);
  return POSITION.every((name) => parts[name] !== undefined);
}

/** A value of a flag that is not JSON counts as complete here; the check judges it. */
function partsOf(position: string): Partial<Record<(typeof POSITION)[number], string>> {
  try {
    return JSON.parse(position) as Partial<Record<(typeof POSITION)[number], string>>;
  } catch {
    return { voice: '', holder: '', source: '', at: '', says: '' };
  }
}
