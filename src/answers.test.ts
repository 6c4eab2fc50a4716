/** Conditions that every answer of the search must meet, tested on the index of the edition in content/. */
import { expect, test } from 'vitest';
import { BUDGET } from './budget.ts';
import { readQueries } from './cli/bench/ask-all.ts';
import { contentEdition } from './edition/testing/content-edition.ts';
import { sentBytes } from './search/index/sent-bytes.ts';
import { searchDocuments } from './search/index/search-documents.ts';
import { contentIndex, loadFromContent } from './search/index/testing/content-index.ts';
import { foundReason } from './search/query/found-reason.ts';
import type { JudgedThing } from './search/query/judge-texts.ts';
import type { Answer, Read } from './search/query/answer.ts';
import { SearchEngine } from './search/query/search-engine.ts';
import { indexTokens } from './search/query/index-tokens.ts';
import { parseQuery, type SearchQuery } from './search/query/search-query.ts';
import { AskedForms, sentencesOf } from './search/query/sentences.ts';

const edition = contentEdition();
const files = contentIndex();
const documents = searchDocuments(edition);

/** Long questions, as people ask an answering machine. */
const LONG = [
  'why does the chinese government think that every country should decide its own internet policies and laws',
  'what kinds of cooperation between governments and companies does the initiative propose against cybercrime and terrorism',
  'how did the united nations negotiations on information security and responsible state behaviour end in july 2025',
  'which international organizations manage domain names root servers and internet protocol addresses around the world today',
  'does the text say anything about protecting the personal information of children and teenagers who play video games online',
  'is there evidence that digital technologies really reduce poverty in rural villages of developing countries like china',
  'what are the differences between the official english translation and the version printed by modern diplomacy in december',
  'arguments for and against state sovereignty over networks according to western scholars and human rights organisations',
];
/** Strange input, typed by mistake or on purpose. */
const STRANGE = [
  ...[
    '',
    ' ',
    '\t\n',
    '?',
    '!!!',
    '...',
    '-',
    '--',
    '"',
    '""',
    '“',
    '"unclosed',
    'un"closed',
    '-"',
    '-""',
    '"" ""',
    '#',
    '§',
    '§ 2',
  ],
  ...[
    '🙂',
    '🇨🇳',
    '👩‍💻 coding',
    'e\u0301',
    '\u200b',
    'cyber\u200bspace',
    'cyber\u00adspace',
    '\u202ecyberspace',
    '\ud800',
    '\0',
  ],
  ...[
    '<b>data</b>',
    '<script>alert(1)</script>',
    '&amp;',
    '%20',
    '../../etc/passwd',
    '${x}',
    '{{x}}',
    "'; DROP TABLE",
    '\\',
  ],
  ...[
    '.*',
    '(a+)+$',
    '[',
    '(',
    'a|b',
    '^data$',
    '\\d+',
    '?:',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'null',
    'NaN',
  ],
  ...[
    'the',
    'the of and',
    '"we should"',
    'who are we',
    '1',
    '0',
    '-1',
    '3.14',
    '1e9',
    '2020',
    '18 November 2020',
    '2020-11-18',
  ],
  ...[
    'art. 2(4)',
    'art. 2(4)(b)',
    'articles 1 to 999999',
    'para 2',
    'p8 s3',
    'proposal 999',
    'A/RES/',
    '§§§',
    'norm (f)',
    'I.II.III',
  ],
  ...[
    '网络 sovereignty',
    'сyberspace',
    'الأمن data',
    'קיברנטי',
    'साइबर',
    'サイバー',
    '사이버',
    'ﬁrewall',
    'ＤＡＴＡ',
    'ĳ',
  ],
  ...[
    'a'.repeat(10_000),
    'data '.repeat(2000),
    '数'.repeat(3000),
    '"'.repeat(999),
    '-data',
    '-"data security"',
    'data -data',
  ],
  ...[
    'art. 1 art. 2 art. 3 art. 4 art. 5 art. 6 art. 7 art. 8 art. 9',
    'COVID-19',
    'e-e-e-e-e',
    "o'clock",
    'U.S.A.',
    'C++',
  ],
];
/** Texts of the edition as they are pasted: hundreds of words, with their quotation marks, and lists of lines with hyphens. */
const PASTED = [
  documents
    .slice(0, 30)
    .map(({ text }) => text)
    .join(' '),
  documents
    .slice(200, 330)
    .map(({ text }) => `“${text}”`)
    .join('\n'),
  documents
    .slice(400, 520)
    .map(({ label, text }) => `-${label} ${text}`)
    .join('\n'),
];
/** Takes one of this many words of the vocabulary. */
const WORD_STEP = 97;
/** Takes a phrase from one of this many texts, of at most so many words. */
const PHRASE_STEP = 41;
const LONGEST_PHRASE = 6;
/** Questions of readers, and words of the index, each alone and with the next word. */
const typed = [
  ...somePhrases(),
  ...['queries', 'queries-readers'].flatMap(readQueries).map(({ ask }) => ask),
  ...someWords().flatMap((word, index, all) => [word, `${word} ${all[index + 1] ?? ''}`]),
];
/** How many results a page shows at first, and how many details it shows below each of them. */
const SHOWN = 6;
const SHOWN_UNDER = 2;
/** Longer lists are read only up to here. */
const MOST_READ = 40;

/** What one question finds, by a search that has just been opened. */
interface Asking {
  readonly query: SearchQuery;
  readonly answer: Answer;
  readonly engine: SearchEngine;
  /** The first results. */
  readonly first: Read;
  /** Files of the index that were loaded for it. */
  readonly loaded: ReadonlySet<string>;
}
const askings = new Map<string, Asking>();
for (const ask of [...typed, ...LONG, ...STRANGE, ...PASTED]) askings.set(ask, await asking(ask));

test('every answer counts what can be shown, and shows each thing once', async () => {
  const wrong: string[] = [];
  for (const ask of typed) {
    const { answer, engine, first } = askingOf(ask);
    const documentsShown: number[] = [];
    let [from, read] = [0, first];
    while (from < answer.things.length && documentsShown.length < MOST_READ) {
      if (from > 0) read = await engine.read(answer, from, from + SHOWN);
      const { results, lost, next } = read;
      if (lost > 0 || next <= from) wrong.push(`${ask}: ${lost} lost from ${from}`);
      documentsShown.push(...results.map(({ document }) => document));
      from = Math.max(next, from + 1);
    }
    if (new Set(documentsShown).size !== documentsShown.length) wrong.push(`${ask}: a thing twice`);
    const isAll = from >= answer.things.length;
    if (isAll && documentsShown.length !== answer.things.length) wrong.push(`${ask}: another count`);
    if (documentsShown.length < Math.min(answer.things.length, MOST_READ)) wrong.push(`${ask}: fewer than are known`);
  }
  expect(wrong).toEqual([]);
});

test.each(['kind', 'chapter', 'note', 'goal', 'body'])(
  'every count of the filter “%s” is the number of results that it leaves',
  async (filter) => {
    const wrong: string[] = [];
    for (const ask of typed.filter((_, index) => index % 12 === 0)) {
      const { query, answer, engine } = askingOf(ask);
      if (answer.isMore) continue;
      for (const [value, count] of Object.entries(answer.counts(filter))) {
        const { things } = await engine.ask(query, new Map([[filter, [value]]]));
        if (things.length !== count) wrong.push(`${ask}, ${value}: counted ${count}, shown ${things.length}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

test('every result says in whole sentences why it was found, and lists only its own details, the best first', () => {
  const wrong = typed.flatMap((ask) => {
    const { answer, first } = askingOf(ask);
    return first.results.flatMap((result) => faultsOf(result, answer.words).map((fault) => `${ask}: ${fault}`));
  });
  expect(wrong).toEqual([]);
});

/** Words by which the own text of each document is found. */
const ownForms = documents.map(({ label, text, more }) => new Set(indexTokens(`${label}\n${text}\n${more}`)));

test('of one kind, a thing that has the word itself comes before one with only readers’ words for it', () => {
  const wrong = someWords().flatMap((word) => {
    const { answer, engine, first } = askingOf(word);
    const forms = answer.words.flatMap(({ entries }) => entries.map(({ entry }) => entry.form));
    const has = ({ document, under }: JudgedThing, some: readonly string[]) =>
      [document, ...under.map((one) => one.document)].some((one) => some.some((form) => ownForms[one]?.has(form)));
    const kinds = [...Map.groupBy(first.results, ({ document }) => engine.kindOf(document)).values()];
    const isHidden = (one: JudgedThing) => !has(one, forms) && !one.by.includes('own');
    return kinds.some(
      (all) => all.findIndex(isHidden) >= 0 && all.slice(all.findIndex(isHidden)).some((one) => has(one, [word])),
    )
      ? [word]
      : [];
  });
  expect(wrong).toEqual([]);
});

test('of a pasted text few words are looked up, and the answer names them', () => {
  for (const paste of PASTED) {
    const { answer, query } = askingOf(paste);
    expect([...query.phrases, ...query.without]).toEqual([]);
    expect(answer.lookedUp.length).toBeGreaterThan(3);
    expect(answer.corrected.size).toBe(0);
  }
});

test('no question loads more than is allowed for a further query', () => {
  const sizes = new Map([...files].map(([name, file]) => [name, sentBytes(file)]));
  const heavy = [...typed, ...LONG, ...PASTED].flatMap((ask) => {
    const loaded = [...askingOf(ask).loaded].filter((name) => name !== 'core');
    const bytes = loaded.reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
    return bytes > BUDGET.search.further ? [`${ask}: ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});

test.each(STRANGE)('“%s” is answered without a fault, and with few files', (ask) => {
  const { answer, first, loaded } = askingOf(ask);
  expect(first.results.flatMap((one) => faultsOf(one, answer.words))).toEqual([]);
  expect(loaded.size).toBeLessThan(60);
});

async function asking(ask: string): Promise<Asking> {
  const loading = new Set<string>();
  const counting = (name: string) => {
    loading.add(name);
    return loadFromContent(name);
  };
  const engine = await SearchEngine.open(counting, { language: edition.info.language });
  const query = parseQuery(ask);
  const answer = await engine.ask(query, new Map());
  const first = await engine.read(answer, 0, SHOWN);
  if (answer.things.length === 0) await engine.near(query);
  return { query, answer, engine, first, loaded: new Set(loading) };
}

function askingOf(ask: string): Asking {
  const known = askings.get(ask);
  if (known === undefined) throw new Error(`“${ask}” was not asked`);
  return known;
}

function faultsOf(result: JudgedThing, words: Parameters<typeof foundReason>[2]): readonly string[] {
  const faults: string[] = [];
  const asked = new AskedForms(words);
  const label = documents[result.document]?.reference ?? '';
  const under = result.under.filter(({ document }) => result.texts.has(document)).slice(0, SHOWN_UNDER);
  const shown = [result.document, ...under.map(({ document }) => document)];
  const reasons = shown.map((document) => foundReason(result, document, words));
  const isSaid = shown.some((document, index) => {
    const kind = reasons[index]?.kind;
    const name = result.texts.get(document)?.label ?? '';
    return (kind !== undefined && kind !== 'nothing') || asked.judge(name).share > 0;
  });
  if (words.length > 0 && !isSaid) faults.push(`no reason for ${label}`);
  for (const [index, reason] of reasons.entries()) {
    if (reason === undefined) continue;
    if (/(?<!\.)\.\.$/u.test(reason.words)) faults.push(`“${reason.words}” ends with two full stops`);
    const text = result.texts.get(shown[index] ?? -1);
    const whole = sentencesOf(`${text?.text ?? ''}\n${text?.more ?? ''}`, edition.info.language);
    if (
      (reason.kind === 'sentence' || reason.kind === 'nothing') &&
      reason.words !== '' &&
      !whole.includes(reason.words)
    )
      faults.push(`“${reason.words}” is no whole sentence of ${label}`);
  }
  for (const { document } of result.under)
    if (documents[document]?.under !== documents[result.document]?.passages[0])
      faults.push(`${documents[document]?.reference ?? ''} stands under ${label}`);
  return faults;
}

/** Phrases in quotation marks from the texts of the index, of one to six words, at equal steps. */
function somePhrases(): readonly string[] {
  return documents
    .filter((_, index) => index % PHRASE_STEP === 0)
    .flatMap(({ text }, index) => {
      const words = text.match(/[\p{L}\p{N}’-]+/gu) ?? [];
      const start = index % Math.max(1, words.length - LONGEST_PHRASE);
      return words.length < 2 ? [] : [`"${words.slice(start, start + 1 + (index % LONGEST_PHRASE)).join(' ')}"`];
    });
}

/** Words of the index, at equal steps. */
function someWords(): readonly string[] {
  const words = [...files]
    .filter(([name]) => name.startsWith('vocabulary'))
    .flatMap(([, file]) => String(JSON.parse(file)).split(' '));
  return words.filter((_, index) => index % WORD_STEP === 0);
}
