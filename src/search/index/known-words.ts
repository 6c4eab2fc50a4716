/**
 * The small files by which names are found at once and a query is judged: what things are called, what readers call
 * them, and which words there are.
 */
import { gzipSync } from 'node:zlib';
import type { Edition } from '../../edition/edition.ts';
import type { KnownWordsFile, ListedThing, NamesFile, OtherWordsFile } from '../query/known-names.ts';
import { foldedWords, wordForm, wordForms } from '../query/word-forms.ts';
import { passageHeading, passageName } from '../../render/text/references.ts';
import { capitalized } from '../../words/vocabulary.ts';
import { nameWords } from '../../words/names.ts';
import { searchWords } from '../../words/search.ts';
import { bodyUrl, goalUrl, instrumentUrl, passageUrl, sentenceUrl, targetUrl, termUrl } from '../../urls.ts';
import type { SearchRecord } from './records.ts';
import type { SearchFiles } from './write-index.ts';

/**
 * Limits in bytes, compressed. What does not fit into the names is found in full text, what does not fit into the words
 * is not corrected.
 */
const MOST_BYTES = { names: 5900, others: 21_500, words: 12_000 };

/** Characters of the words by which one thing is found; the most that a thing of this kind of edition has is 420. */
const MOST_OF_ONE = 640;

/** Characters of the beginning of a sentence. */
const BEGINNING = 64;

const { kinds } = searchWords;

/** All of them. `stopWords` are very common words of the language. */
export function searchFiles(
  edition: Edition,
  records: readonly SearchRecord[],
  stopWords: readonly string[],
): SearchFiles {
  const names = namesFile(edition);
  return { names, others: otherWordsFile(edition, names, stopWords), words: knownWordsFile(edition, records) };
}

/**
 * What proposals, terms, bodies, goals and instruments are called. Where there is no room for all, the text comes
 * first: what anyone may add takes no passage's place.
 */
export function namesFile(edition: Edition): NamesFile {
  const { goals, bodies, terms, instruments, passages } = namesByKind(edition);
  // The order of the file decides between names that answer a query equally well.
  return fitting([...passages, ...goals, ...inTurn(terms, bodies, instruments)], MOST_BYTES.names, (some) => ({
    names: [...goals, ...bodies, ...terms, ...instruments, ...passages].filter((name) => some.has(name)),
  }));
}

/** The names for which the file has no room: they are found in full text only. */
export function unlistedNames(edition: Edition, { names }: NamesFile): readonly string[] {
  const listedUrls = new Set(names.map(([, , url]) => url));
  return Object.values(namesByKind(edition))
    .flat()
    .filter(([, , url]) => !listedUrls.has(url))
    .map(([, label]) => label);
}

function namesByKind(edition: Edition) {
  const { passages, terms, bodies, goals, instruments } = edition;
  return {
    goals: goals.map((goal) =>
      listed(kinds.goal, nameWords.namedGoal(goal.number, goal.name), goalUrl(goal), [
        nameWords.goal(goal.number),
        goal.name,
      ]),
    ),
    bodies: bodies.map((body) =>
      listed(kinds.body, body.acronym === undefined ? body.name : `${body.name} (${body.acronym})`, bodyUrl(body), [
        body.acronym,
      ]),
    ),
    terms: terms.map((term) => listed(kinds.term, capitalized(term.label), termUrl(term), [])),
    instruments: instruments.map((instrument) =>
      listed(kinds.instrument, instrument.title, instrumentUrl(instrument), [instrument.short, instrument.symbol]),
    ),
    passages: passages.map((passage) =>
      listed(kinds.text, passageHeading(passage, edition), passageUrl(passage), [
        passageName(passage, edition),
        ...(passage.kind === 'proposal'
          ? [String(passage.number), `${passageName(passage, edition).slice(0, 1)}${passage.number ?? ''}`]
          : []),
      ]),
    ),
  };
}

/**
 * What else readers call things.
 * @param names the file that is loaded with this one
 * @param stopWords very common words of the language
 */
function otherWordsFile(edition: Edition, { names }: NamesFile, stopWords: readonly string[]): OtherWordsFile {
  const { passages, terms, bodies, goals, instruments } = edition;
  const placeOf = new Map(names.map(([, , url], index) => [url, index]));
  const more = (url: string, others: readonly (string | undefined)[]) => {
    const index = placeOf.get(url);
    const words = joined(others);
    return index === undefined || words === '' ? [] : [[index, words] as const];
  };
  const ofPassages = passages.flatMap((passage) => more(passageUrl(passage), [passage.title, ...passage.also]));
  const ofEntries = [
    ...terms.flatMap((term) =>
      more(termUrl(term), [...term.aliases.slice(1), term.chinese, term.pinyin, ...term.also]),
    ),
    ...bodies.flatMap((body) => more(bodyUrl(body), [body.name, ...body.also])),
    ...instruments.flatMap((instrument) => more(instrumentUrl(instrument), instrument.also)),
    ...goals.flatMap((goal) => more(goalUrl(goal), goal.also)),
  ];
  const things: readonly ListedThing[] = [
    ...passages.flatMap((passage) =>
      passage.sentences.map((sentence) =>
        listed(
          kinds.text,
          nameWords.sentenceOf(passageName(passage, edition), sentence.number),
          sentenceUrl(sentence),
          sentence.also,
          beginningOf(sentence.text),
        ),
      ),
    ),
    ...goals.flatMap(({ targets }) =>
      targets.map((target) => listed(kinds.target, nameWords.target(target.id), targetUrl(target), [target.id])),
    ),
  ].filter(([, , , others]) => others !== '');
  // The text and the targets first, as among the names.
  const file = fitting<(typeof ofPassages)[number] | ListedThing, OtherWordsFile>(
    [...things, ...ofPassages, ...ofEntries],
    MOST_BYTES.others,
    (some) => ({
      also: [...ofPassages, ...ofEntries].filter((one) => some.has(one)),
      things: things.filter((one) => some.has(one)),
      inText: '',
      stopWords: stopWords.join(' '),
    }),
  );
  const inText = new Set(textWords(edition).map(wordForm));
  const words = [...file.also.map(([, others]) => others), ...file.things.map(([, , , others]) => others)].flatMap(
    wordForms,
  );
  return { ...file, inText: [...new Set(words)].filter((word) => inText.has(word)).join(' ') };
}

/**
 * Words of the edition, by which slips are corrected.
 * @param records what can be found, whose words are counted
 */
function knownWordsFile(edition: Edition, records: readonly SearchRecord[]): KnownWordsFile {
  const inText = textWords(edition);
  return fitting([...inText, ...frequentWords(records, new Set(inText))], MOST_BYTES.words, (some) => ({
    words: [...some].join(' '),
  }));
}

function listed(
  kind: string,
  label: string,
  url: string,
  others: readonly (string | undefined)[],
  ...beginning: readonly string[]
): ListedThing {
  const thing = [kind, label, url, joined(others)] as const;
  return beginning[0] === undefined ? thing : [...thing, beginning[0]];
}

/** As many whole words as tell a sentence from others. */
function beginningOf(text: string): string {
  return text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING).replace(/\s*\S*$/u, '')} …`;
}

function joined(others: readonly (string | undefined)[]): string {
  let room = MOST_OF_ONE;
  return [...new Set(others.filter((other) => other !== undefined))]
    .filter((other) => (room -= other.length + 1) >= 0)
    .join('|');
}

/** The first of each list, then the second of each: many of one kind take not the places of another. */
function inTurn<Thing>(...lists: readonly (readonly Thing[])[]): readonly Thing[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}

/**
 * As many things, from the first, as a file of so many bytes can hold.
 * @param things the most important first; each is there once
 */
function fitting<Thing, File>(things: readonly Thing[], most: number, make: (some: ReadonlySet<Thing>) => File): File {
  const file = (count: number) => make(new Set(things.slice(0, count)));
  const fits = (count: number) => gzipSync(JSON.stringify(file(count))).length <= most;
  if (fits(things.length)) return file(things.length);
  let [fitting, tooMany] = [0, things.length];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return file(fitting);
}

/** Words of the base text, in the order of the alphabet. */
function textWords({ passages }: Edition): readonly string[] {
  return [...new Set(passages.flatMap(({ title, text }) => foldedWords(`${title} ${text}`)))].toSorted();
}

/** Words that stand in more than one record and not in the text; the more frequent first. */
function frequentWords(records: readonly SearchRecord[], inText: ReadonlySet<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { title, text } of records) {
    for (const word of new Set(foldedWords(`${title ?? ''} ${text}`)))
      if (word.length > 3 && !/\d/u.test(word) && !inText.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, times]) => times > 1)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}
