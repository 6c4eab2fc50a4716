/**
 * One contribution, one verdict: the code that judges it alone and the code that judges it beside others report what
 * the checks report.
 */
import { expect, test } from 'vitest';
import { spellersOf } from '../cli/spelling/unknown-words.ts';
import { prosePieces } from '../edition/prose/prose-pieces.ts';
import { unknownWordsIn } from '../edition/prose/speller.ts';
import { atField } from '../edition/prose/at-field.ts';
import { checkProse } from '../edition/prose/check-prose.ts';
import { judgeEdition } from '../edition/load-edition.ts';
import { RULES } from '../edition/rules.ts';
import { sortProblems, type Problem } from '../edition/problems.ts';
import { editionFiles, editionWith } from '../edition/testing/edition-files.ts';
import { judgeBesideOthers } from './beside-others.ts';
import { checkContribution } from './check-contribution.ts';
import { contributedFiles, type Contribution } from './contribution.ts';
import { editionDigest } from './edition-digest.ts';
import { editionReference } from './edition-reference.ts';
import { brokenContributions } from './testing/broken-contributions.ts';
import { PROSE, sampleContribution, TODAY } from './testing/sample-contribution.ts';

const WORDS = ['Wuzhen'];
const EARLIER = {
  'annotations/proposal-02/earlier.md': `---\nsentence: s1\nkind: since\nby: clerk\ndate: 2026-01-02\nsources: [{ source: parchment, at: a }]\n---\nNobody knows why the clerks of that time wrote so many words in capital letters, and which of them they meant by it in the end.\n`,
};
const edition = editionWith(EARLIER);
/** As a browser gets them. */
const [known, reference] = JSON.parse(JSON.stringify([editionDigest(edition), editionReference(edition, WORDS)])) as [
  ReturnType<typeof editionDigest>,
  ReturnType<typeof editionReference>,
];
const speller = spellersOf(edition, new Set(WORDS));
const besideOthers = judgeBesideOthers(known, reference, speller);

test.each<[string, Partial<Contribution>, readonly string[]]>([
  ['a whole contribution', {}, []],
  ['a slip', { prose: PROSE.replace('peers', 'peeers') }, ['unknown-word']],
  ['words that the edition knows', { prose: PROSE.replace('peers', 'peers in Wuzhen') }, []],
  ['names of its own sources', { prose: PROSE.replace('peers', 'peers, says Blackstone') }, []],
  [
    'words that it declares',
    { prose: PROSE.replace('peers', 'peeers'), fields: { ...sampleContribution.fields, words: ['peeers'] } },
    [],
  ],
  [
    'words of another note',
    { prose: `${PROSE} Nobody knows why the clerks of that time wrote so many words.` },
    ['repeated-words'],
  ],
  [
    'a person who looks like another',
    { people: [{ id: 'teacher', fields: { name: 'The Сlerk' } }] },
    ['look-alike', 'mixed-letters'],
  ],
  ['a note that is too short', { prose: 'Too short.' }, ['prose-length']],
  ['an endless sentence', { prose: `${'word and '.repeat(60)}an end.` }, ['long-sentence', 'prose-length']],
  [
    'a reserved name',
    { people: [{ id: 'main', fields: { name: 'Someone' } }], fields: { ...sampleContribution.fields, by: 'main' } },
    ['misplaced-file'],
  ],
])('%s has the same verdict as from both checks', (_name, change, rules) => {
  const files = contributedFiles({ ...sampleContribution, ...change });
  const judged = checkContribution(files, known, TODAY, { besideOthers }).problems;
  expect([...new Set(judged.map(({ rule }) => rule))].toSorted()).toEqual(rules);
  expect(judged).toEqual(byBothChecks(files).filter((problem) => isOfFiles(problem, files)));
});

test('a position of two sentences is reported at the field that has them', () => {
  const position = (voice: string, says: string) => ({ voice, holder: 'A', source: 'parchment', at: 'a', says });
  const files = contributedFiles({
    ...sampleContribution,
    sources: [],
    fields: {
      ...sampleContribution.fields,
      kind: 'debate',
      sources: [{ source: 'parchment', at: 'a' }],
      positions: [position('scholar', 'It is one sentence.'), position('industry', 'It is one. It is two.')],
    },
  });
  const own = (problems: readonly Problem[]) => problems.filter(({ rule }) => rule === 'position-sentences');
  const [problem] = own(checkContribution(files, known, TODAY).problems);
  const line = files[0]?.text.split('\n')[(problem?.place.line ?? 0) - 1] ?? '';
  expect(line.slice((problem?.place.column ?? 0) - 1)).toBe('It is one. It is two.');
  expect(own(byBothChecks(files))).toEqual([problem]);
});

const situations = brokenContributions().filter(({ files }) =>
  files.every(({ path }) => /^(?:annotations|sources|people)\//u.test(path)),
);
test.each(situations)('$name breaks the same rules as by both checks', ({ files }) => {
  const both = byBothChecks(files)
    .filter((problem) => isOfFiles(problem, files))
    .map(({ rule }) => rule);
  const isProseJudged = !both.some((rule) => Object.hasOwn(RULES, rule));
  const judged = checkContribution(files, known, TODAY, { besideOthers })
    .problems.map(({ rule }) => rule)
    .filter((rule) => isProseJudged || Object.hasOwn(RULES, rule));
  expect(judged).not.toEqual([]);
  expect(judged).toEqual(both);
});

const DEBATE = {
  kind: 'debate',
  positions: [
    { voice: 'government', holder: 'A', country: 'FR', source: 'parchment', at: 'a', says: 'It is very good so.' },
    { voice: 'scholar', holder: 'B', country: 'FR', source: 'parchment', at: 'a', says: 'It is not good so.' },
  ],
};
test('a debate in which one government has more than half of its voice is refused, as by the check', () => {
  const heard = ['FR', 'FR', 'DE'].map((country) => ({ voice: 'government' as const, country }));
  const fields = { ...sampleContribution.fields, ...DEBATE };
  const files = contributedFiles({ ...sampleContribution, fields });
  const rulesBeside = (others: typeof reference) =>
    checkContribution(files, known, TODAY, {
      besideOthers: judgeBesideOthers(known, others, speller),
    }).problems.map(({ rule }) => rule);
  expect(rulesBeside({ ...reference, heard })).toEqual(['one-government']);
  expect(rulesBeside({ ...reference, heard: heard.slice(1) })).toEqual([]);
});

test('nothing new has the id of what is gone', () => {
  const gone = ['annotation:proposal-01/by-jury', 'person:teacher', 'source:blackstone-1768'];
  const files = contributedFiles(sampleContribution);
  expect(checkContribution(files, { ...known, gone }, TODAY).problems.map(({ sentence }) => sentence)).toEqual(
    gone.map((id) => `${id} was something else once`),
  );
});

test('a twin of a source is found, whatever its id', () => {
  const twin = { ...sampleContribution.sources[0]?.fields, title: 'Соmmentaries: the laws' };
  const files = contributedFiles({
    ...sampleContribution,
    sources: [...sampleContribution.sources, { id: 'other', fields: twin }],
  });
  expect(checkContribution(files, known, TODAY, { besideOthers }).problems.map(({ rule }) => rule)).toContain(
    'look-alike',
  );
});

/** Of two that have the same, the whole edition reports the other too. */
function isOfFiles({ place }: Problem, files: ReturnType<typeof contributedFiles>): boolean {
  return files.some(({ path }) => place.path === `content/${path}`);
}

/** Problems that the checks of the whole edition report in the files of a contribution. */
function byBothChecks(files: ReturnType<typeof contributedFiles>): readonly Problem[] {
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const textOf = (path: string) => texts[path.slice('content/'.length)] ?? '';
  const { edition: whole, problems } = judgeEdition(editionFiles({ ...EARLIER, ...texts }));
  const ofProse =
    whole === undefined
      ? []
      : [
          ...atField(checkProse(whole, 'content/', TODAY), textOf),
          ...unknownWordsIn(prosePieces(whole, 'content/'), new Set(WORDS), speller(), textOf),
        ];
  return sortProblems([...problems, ...ofProse.filter(({ place }) => textOf(place.path) !== '')]);
}
