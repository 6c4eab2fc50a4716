/**
 * The name of a selected place, and its address: whole sentences by their ids, the whole passage by its page. Only
 * words that are part of a sentence are themselves in the address.
 */
import { citingWords } from '../../words/citing.ts';
import { findSpan } from './find-span.ts';
import type { SelectedPart, SelectedPlace } from './selected-places.ts';
import { wordsAddress } from './words-address.ts';

/** @param name of the passage */
export function placeLabel({ title, sentences }: SelectedPlace, name: string): string {
  if (title === 'whole' && sentences?.isAll === true && sentences.isWhole) return name;
  const within = [
    ...(title === undefined ? [] : [citingWords.title]),
    ...(sentences === undefined
      ? []
      : [
          sentences.first === sentences.last
            ? citingWords.sentence(sentences.first)
            : citingWords.sentences(sentences.first, sentences.last),
        ]),
  ];
  const [one = '', other] = within;
  return citingWords.place(name, other === undefined ? one : citingWords.both(one, other));
}

export function placeAddress(place: SelectedPlace): string {
  const { text, title, sentences, parts } = place;
  const page = new URL(text.getAttribute('page') ?? '', location.href);
  page.search = '';
  page.hash = '';
  if (title !== undefined && sentences !== undefined) {
    if (title === 'whole' && sentences.isWhole && sentences.isAll) return page.href;
    return `${page.href}#title-${sentences.lastId}`;
  }
  if (title === 'whole') return `${page.href}#title`;
  if (sentences?.isWhole === true) {
    const { firstId, lastId } = sentences;
    return `${page.href}#${firstId === lastId ? firstId : `${firstId}-${lastId}`}`;
  }
  const [part] = parts;
  return part === undefined ? page.href : partAddress(page.href, part, sentences?.firstId ?? 'title');
}

/** Words with more characters than this are named by their beginning and their end. */
const LONGEST = 120;
/** How many words such a beginning and such an end have. */
const ENDS = 5;

function partAddress(page: string, { words, stretch }: SelectedPart, id: string): string {
  const whole = words.quote(stretch);
  if (whole.exact.length <= LONGEST) return wordsAddress(page, whole, id);
  const all = whole.exact.split(' ');
  const short = { exact: all.slice(0, ENDS).join(' '), before: whole.before, to: all.slice(-ENDS).join(' ') };
  const found = findSpan(short, words);
  const isSame = found.length === 1 && found[0]?.start === stretch.start && found[0].end === stretch.end;
  return wordsAddress(page, isSame ? short : whole, id);
}
