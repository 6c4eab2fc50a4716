/**
 * Places of the text as they are typed: “Proposal 6, note l”, “6:1–2”, “Preamble s3”, “sentence 1 of proposal 11”.
 * Every label that the site prints for a place is understood. Pure.
 */
import { citingWords } from '../../words/citing.ts';
import { nameWords } from '../../words/names.ts';
import { typedWords } from '../../words/typed.ts';
import { afterWork, plainPlace } from './plain-place.ts';
import type { NamedThing } from './named-things.ts';

/** All places that can be named, by passage in reading order. */
export interface NamedPlaces {
  /** Its title comes before the name of a place in a citation. */
  readonly work: string;
  readonly passages: readonly NamedPassage[];
}

/**
 * The first file of places: passages without a number, as many others as it has space for, and the ranges of the other
 * files.
 */
export interface PlacesFile extends NamedPlaces {
  /** For each further file, the lowest and the highest number of its passages. */
  readonly further: readonly (readonly [lowest: number, highest: number])[];
}

/** Name of a further file of places. */
export function furtherPlaces(file: number): string {
  return `places-${file}`;
}

/** Further files that may have the passage that some words name, by its number. */
export function filesWithPlace(typed: string, { further }: PlacesFile): readonly number[] {
  const numbers = (plainPlace(typed).match(/\d+/gu) ?? []).slice(0, MOST_NUMBERS).map(Number);
  return further.flatMap(([lowest, highest], file) =>
    numbers.some((number) => lowest <= number && number <= highest) ? [file] : [],
  );
}

export interface NamedPassage {
  readonly name: string;
  /** Name and title, as in headings. */
  readonly heading: string;
  /** The name of its kind, if it has a number. */
  readonly kind: string | undefined;
  readonly number: number | undefined;
  /** Whether its number alone names it. */
  readonly isNumbered: boolean;
  readonly url: string;
  /** Ids, in order. */
  readonly sentences: readonly string[];
  /** Every note, shown or quiet, by its letter: its element id. */
  readonly notes: Readonly<Record<string, string>>;
  /** Element id of its introduction, if it has one. */
  readonly introduction: string | undefined;
}

const TURNED = new RegExp(`^(.+?) (?:${typedWords.of.join('|')}) (?:the )?(.+)$`, 'u');
/** The first of some notes, also with its author or the words that it is about. */
const NOTE = new RegExp(
  `^(?:${typedWords.note.join('|')})\\.? ?([a-z]+)(?:(?: ?[-,] ?| (?:${typedWords.and.join('|')}) )[a-z]+)*(?:,? (?:${typedWords.by.join('|')}) .+)?$`,
  'u',
);
const FROM_TITLE = new RegExp(`^(?:${typedWords.title.join('|')}) (?:and|-) `, 'u');
const UNIT = new RegExp(`^(?:${typedWords.sentence.join('|')})\\.? ?`, 'u');
/** “8c”, but not “5G”. */
const LETTERED = /^\s*(\d+)([a-z]{1,2})\s*$/u;
/** “Proposal 8 of 20”. */
const COUNTED = /^(\p{L}+ \d+) (?:of|\/) \d+(?=$|[\s,:;.])/u;
const RANGE = /^(?:s\.? ?)?(\d+)(?: ?(?:-|to|and) ?(?:s\.? ?)?(\d+))?$/u;
const PARTS: readonly string[] = [typedWords.sentence, typedWords.note, typedWords.title, typedWords.inBrief]
  .flat()
  .filter((word) => word.length > 2);
/** A passage without a number may be named by at least this many letters. */
const SHORTEST = 3;
/** How many numbers a name of a place may have: of its passage, of all passages, of two sentences, of a version. */
const MOST_NUMBERS = 6;
/** A name of a place has at most this many characters: a work, the heading of a passage, a note, its words. */
const LONGEST = 500;

/** The place that some words name, if they are nothing else; nothing if they do not name a place. */
export function typedPlace(typed: string, { work, passages }: NamedPlaces): NamedThing | undefined {
  if (typed.length > LONGEST) return undefined;
  return [typed, ...afterWork(typed, work)]
    .map((one) => placeTyped(one, passages))
    .find((place) => place !== undefined);
}

function placeTyped(typed: string, passages: readonly NamedPassage[]): NamedThing | undefined {
  const address = placeOfAddress(typed.trim(), passages);
  if (address !== undefined) return address;
  const words = plainPlace(typed.replace(LETTERED, `$1 ${typedWords.note[0] ?? ''} $2`));
  const turned = TURNED.exec(words);
  return [words, words.replace(COUNTED, '$1'), ...(turned ? [`${turned[2] ?? ''} ${turned[1] ?? ''}`] : [])]
    .map((one) => placeNamed(one, passages))
    .find((place) => place !== undefined);
}

/** A page of the edition by its address, or a place by its id in the files of the edition: “proposal-08/some-note”. */
function placeOfAddress(typed: string, passages: readonly NamedPassage[]): NamedThing | undefined {
  const [, path = '', fragment = ''] =
    /^(?:https?:\/\/[^/\s]+)?(\/?[\p{L}\p{N}._~%-]+(?:\/[\p{L}\p{N}._~%-]+)*\/?)(?:#(\S*))?$/u.exec(typed) ?? [];
  if (!path.includes('/')) return undefined;
  const page = passages.find(({ url }) => `/${path}/`.replaceAll(/\/+/gu, '/').endsWith(url));
  if (page !== undefined) return placeWithId(fragment, page) ?? { kind: 'text', label: page.heading, url: page.url };
  const [, id = '', within = ''] = /^([^/]+)\/([^/]+)$/u.exec(path) ?? [];
  const name = plainPlace(id.replace(/-(?=\d+$)/u, ' '));
  const passage = passages.find((one) => restAfter(name, one) === '');
  return passage && (placeWithId(within, passage) ?? placeWithId(`note-${within}`, passage));
}

function placeWithId(id: string, { name, url, sentences, notes, introduction }: NamedPassage): NamedThing | undefined {
  const at = (kind: string, label: string): NamedThing => ({ kind, label, url: `${url}#${id}` });
  const [first, last] = [id.replace(/-.*$/u, ''), id.replace(/^.*-/u, '')].map((one) => sentences.indexOf(one) + 1);
  if (first && last)
    return at(
      'sentence',
      citingWords.place(name, first === last ? citingWords.sentence(first) : citingWords.sentences(first, last)),
    );
  if (id === 'title') return at('text', nameWords.titleOf(name));
  if (id === introduction) return at('text', nameWords.inBriefOf(name));
  const [letter] = Object.entries(notes).find(([, note]) => note === id) ?? [];
  return letter === undefined ? undefined : at('note', nameWords.noteOf(name, letter));
}

/**
 * Whether words may name a place within a passage, so that it is worth loading the list of places: they have a number,
 * or a word for a part, or a comma after their work, or are an address. The name of a passage alone is found as every other name; “5g” may be one.
 */
export function mayNamePlace(typed: string): boolean {
  if (typed.length > LONGEST || LETTERED.test(typed)) return false;
  const words = plainPlace(typed);
  return /[\d/,]/u.test(words) || PARTS.some((part) => words.includes(part));
}

function placeNamed(words: string, passages: readonly NamedPassage[]): NamedThing | undefined {
  for (const passage of passages) {
    const rest = restAfter(words, passage);
    const place = rest === undefined ? undefined : placeWithin(rest.replace(/^[\s,:;.]+/u, ''), rest, passage);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The words after the name of a passage; nothing if the words do not begin with it. */
function restAfter(words: string, { name, heading, kind, number, isNumbered }: NamedPassage): string | undefined {
  // Beside each other, with an arrow or on two lines, name and title have no colon between them.
  for (const whole of [heading, heading.replace(`${name}: `, `${name} `), name].map(plainPlace))
    if (words === whole || (words.startsWith(whole) && /^[\s,:;.]/u.test(words.slice(whole.length))))
      return words.slice(whole.length);
  const [all = '', word = '', digits = '', rest = ''] = /^(\p{L}*)\.? ?(\d*)(.*)$/u.exec(words) ?? [];
  const isShort = word.length >= (number === undefined ? SHORTEST : 1);
  if (all === '' || /^\d/u.test(rest)) return undefined;
  if (number === undefined) return isShort && digits === '' && plainPlace(name).startsWith(word) ? rest : undefined;
  if (digits !== String(number)) return undefined;
  if (word === '') return isNumbered && rest !== '' ? rest : undefined;
  if (isNumbered && typedWords.numbered.includes(word)) return rest;
  // One of several may be named in the plural: “proposals 8”, as in addresses.
  const one = word.length > SHORTEST ? word.replace(/s$/u, '') : word;
  return plainPlace(kind ?? '').startsWith(one) && isShort ? rest : undefined;
}

function placeWithin(words: string, written: string, passage: NamedPassage): NamedThing | undefined {
  const { name, heading, url, notes, introduction } = passage;
  const at = (label: string, id: string, kind: string): NamedThing => ({ kind, label, url: `${url}#${id}` });
  if (words === '') return { kind: 'text', label: heading, url };
  if (typedWords.title.includes(words)) return at(nameWords.titleOf(name), 'title', 'text');
  if (introduction !== undefined && typedWords.inBrief.includes(words))
    return at(nameWords.inBriefOf(name), introduction, 'text');
  const [, letter = ''] = NOTE.exec(words) ?? [];
  const note = Object.hasOwn(notes, letter) ? notes[letter] : undefined;
  if (note !== undefined) return at(nameWords.noteOf(name, letter), note, 'note');
  // “6 1” is not a place: a number needs a colon or a word before it.
  return sentencesWithin(words, /^\s*:/u.test(written), passage);
}

function sentencesWithin(words: string, isAfterColon: boolean, passage: NamedPassage): NamedThing | undefined {
  const { name, url, sentences } = passage;
  const fromTitle = FROM_TITLE.exec(words)?.[0] ?? '';
  const bare = words.slice(fromTitle.length).replace(UNIT, '');
  const isSaid = bare !== words.slice(fromTitle.length) || bare.startsWith('s') || isAfterColon;
  const [, from, to = from] = RANGE.exec(bare) ?? [];
  const [first = 0, last = 0] = [Number(from), Number(to)].toSorted((a, b) => a - b);
  const [firstId, lastId] = [sentences[first - 1], sentences[last - 1]];
  if (!isSaid || firstId === undefined || lastId === undefined) return undefined;
  const some = first === last ? citingWords.sentence(first) : citingWords.sentences(first, last);
  const within = fromTitle === '' ? some : citingWords.both(citingWords.title, some);
  const start = fromTitle === '' ? firstId : 'title';
  const id = start === lastId ? start : `${start}-${lastId}`;
  return { kind: 'sentence', label: citingWords.place(name, within), url: `${url}#${id}` };
}
