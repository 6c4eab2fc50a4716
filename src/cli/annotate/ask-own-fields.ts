/** Questions for the fields that only one kind of annotation has. */
import { VOICES } from '../../edition/edition.ts';
import { choicesOf, fieldsOf, kindsOf } from '../../edition/fields/schema-fields.ts';
import { annotationSchema } from '../../edition/schemas.ts';
import type { Questioning } from './ask-for-all.ts';
import type { NoteDraft } from './note-draft.ts';
import { askSource } from './ask-sources.ts';

const POSITION = ['voice', 'holder', 'source', 'at', 'says'] as const;
/** A debate of one is none. */
const FEWEST = 2;

export function lacksOwnFields({ flags }: NoteDraft): boolean {
  switch (flags.kind) {
    case 'wording':
      return (
        flags.effect === undefined ||
        flags.basis === undefined ||
        flags.confidence === undefined ||
        (flags.reading === undefined && flags.effect !== 'addition' && !flags.crux)
      );
    case 'parallel':
      return flags.instrument.length === 0;
    case 'debate':
      return flags.position.filter(isWhole).length < FEWEST;
    default:
      return false;
  }
}

export async function askOwnFields(questioning: Questioning): Promise<void> {
  switch (questioning.draft.flags.kind) {
    case 'wording':
      await askWording(questioning);
      break;
    case 'parallel':
      await askInstrument(questioning);
      break;
    case 'debate':
      await askPositions(questioning);
  }
}

async function askWording({ asker, edition, draft: { flags } }: Questioning): Promise<void> {
  const own = fieldsOf(kindsOf(annotationSchema).get('wording') ?? annotationSchema);
  for (const name of ['effect', 'basis', 'confidence'] as const) {
    const field = own.find((one) => one.name === name);
    const choices = field === undefined ? [] : (choicesOf(field.schema) ?? []);
    flags[name] ??= await asker.choose(
      field?.description ?? name,
      choices.map((value) => ({ value, label: value })),
    );
  }
  if (flags.effect !== 'addition')
    flags.reading ??= await asker.ask('The other wording; of an omission, the missing words');
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

/** Each answer is kept, so that half a position is gone on with. */
async function askPositions(questioning: Questioning): Promise<void> {
  const { asker, draft } = questioning;
  const { flags } = draft;
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

export const YES_OR_NO = [
  { value: 'no', label: 'no' },
  { value: 'yes', label: 'yes' },
];

function isWhole(position: string): boolean {
  const parts = partsOf(position);
  return POSITION.every((name) => parts[name] !== undefined);
}

/** What a flag gave in another form than JSON is whole for us, and is judged by the check. */
function partsOf(position: string): Partial<Record<(typeof POSITION)[number], string>> {
  try {
    return JSON.parse(position) as Partial<Record<(typeof POSITION)[number], string>>;
  } catch {
    return { voice: '', holder: '', source: '', at: '', says: '' };
  }
}
