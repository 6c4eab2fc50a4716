/** Asks what a note is about: words, a sentence or a passage. */
import { around, findWords, nearestPlace, type FoundWords } from '../../edition/anchor/find-words.ts';
import { WrongUse } from '../command/declaration.ts';
import { passageOf, sentenceOf } from './passage-of.ts';
import type { Questioning } from './ask-for-all.ts';
import { needed, type Asker } from './asker.ts';
import type { NoteDraft } from './note-draft.ts';

export function lacksPlace({ flags }: NoteDraft): boolean {
  return flags.quote.length === 0 && flags.sentence === undefined && flags.passage === undefined;
}

export function forgetPlace({ flags }: NoteDraft): void {
  flags.quote = [];
  for (const name of ['sentence', 'passage', 'before', 'after', 'part'] as const) flags[name] = undefined;
}

/** Flags that name no place, or several, would be refused at the end, so the place is asked for first. */
export function forgetUnknownPlace({ draft, edition, asker }: Questioning): void {
  if (lacksPlace(draft)) return;
  try {
    const { sentence } = draft.flags;
    const passage = passageOf(draft.flags, edition);
    const about = edition.passages.find(({ id }) => id === passage);
    if (about !== undefined && sentence !== undefined) sentenceOf(sentence, about);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    asker.say(error.message);
    forgetPlace(draft);
  }
}

export async function askWhere(questioning: Questioning): Promise<void> {
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

/** How many characters of a sentence are shown to recognize it. */
const SHOWN = 70;

async function askWords({ edition, asker, draft: { flags, previous } }: Questioning): Promise<void> {
  let words = '';
  let before = previous?.quote?.join(' ') ?? '';
  for (;;) {
    if (words === '') words = await asker.ask('The words, in capitals or small letters', needed, before);
    const found = findWords(words, edition.passages);
    const place = found.length > 1 ? await placeOf(words, found, asker) : found[0];
    if (place === undefined) {
      const near = nearestPlace(words, edition.passages);
      asker.say(
        `“${words}” is not in the text.${near === undefined ? '' : ` Nearest, in ${near.passage.id}: “${near.words}”`}`,
      );
      before = words;
      words = near !== undefined && (await isMeant(near.words, asker)) ? near.words : '';
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

async function isMeant(words: string, asker: Asker): Promise<boolean> {
  const answer = await asker.choose('Is that meant?', [
    { value: 'yes', label: `yes: “${words}”` },
    { value: 'no', label: 'no: type other words' },
  ]);
  return answer === 'yes';
}

async function placeOf(words: string, found: readonly FoundWords[], asker: Asker): Promise<FoundWords | undefined> {
  const chosen = await asker.choose(
    `“${words}” is in ${found.length} places. Which is meant?`,
    found.map((place, index) => ({
      value: String(index),
      label: `${place.passage.id} ${place.sentence ?? 'title'}  ${around(place)}`,
    })),
  );
  return found[Number(chosen)];
}
