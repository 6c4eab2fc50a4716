/**
 * `npm run bench:queries`: what readers ask, held against what the search answers, in Node, by the files that a browser
 * loads. Prints by class of query how often the right thing is first and among the first three, or how often nothing is
 * found where nothing is; then the same without the commentary and without hidden words.
 * With `--held` the queries that the search is never tuned on are measured, and nothing else; with `--missed` each query
 * is named whose answer is not first.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder, readWordList } from '../../edition/read/content-files.ts';
import { loadEdition } from '../../edition/load-edition.ts';
import { indexFiles, sentBytes, type IndexFiles } from '../../search/index/index-files.ts';
import { searchDocuments } from '../../search/index/search-documents.ts';
import { SearchEngine } from '../../search/query/search-engine.ts';
import { parseQuery } from '../../search/query/search-query.ts';
import type { Judged } from '../../search/query/judge-texts.ts';

interface Question {
  readonly ask: string;
  readonly finds?: readonly string[];
  readonly mayBeNothing?: true;
}
interface Tally {
  asked: number;
  first: number;
  firstThree: number;
}

const [ANSWERED, NOTHING] = ['all with an answer', 'all with nothing to find'];

const isHeld = process.argv.includes('--held');
const namesMissed = process.argv.includes('--missed');
const edition = loadEdition();
const stopWords = readWordList('stop-words.txt');
const references = searchDocuments(edition).map(({ reference }) => reference);
const questions = (isHeld ? ['queries-held'] : ['queries', 'queries-readers']).flatMap(readQuestions);

const files = indexFiles(edition, stopWords);
console.log(`Index: ${describeFiles(files)}`);
await report('As it is', files, namesMissed);
if (!isHeld) {
  await report('Without the commentary', indexFiles(edition, stopWords, { commentary: true }));
  await report('Without hidden words', indexFiles(edition, stopWords, { hidden: true }));
}

async function report(title: string, index: IndexFiles, withMissed = false): Promise<void> {
  const load = (name: string) => {
    const file = index.get(name);
    return file === undefined
      ? Promise.reject(new Error(`no file ${name}`))
      : Promise.resolve<unknown>(JSON.parse(file));
  };
  const engine = await SearchEngine.open(load, { language: edition.info.language });
  const tallies = new Map<string, Tally>();
  for (const { way, question } of questions) {
    const rank = await rankOf(question, engine, withMissed ? way : undefined);
    const isNothing = question.finds === undefined;
    for (const name of [way + (isNothing ? ', nothing to find' : ''), isNothing ? NOTHING : ANSWERED]) {
      const tally = tallies.get(name) ?? { asked: 0, first: 0, firstThree: 0 };
      tallies.set(name, tally);
      tally.asked += 1;
      if (rank === 0) tally.first += 1;
      if (rank >= 0 && rank < 3) tally.firstThree += 1;
    }
  }
  console.log(`\n${title}`);
  for (const [name, { asked, first, firstThree }] of [...tallies].toSorted(([a], [b]) => order(a) - order(b)))
    console.log(
      `  ${name.padEnd(34)} ${String(asked).padStart(4)}   right ${share(first, asked)}${name.includes('nothing') ? '' : `   in three ${share(firstThree, asked)}`}`,
    );
}

/** The place of the right answer, from 0; -1 where it is not among the results. */
async function rankOf(question: Question, engine: SearchEngine, way?: string): Promise<number> {
  const query = parseQuery(question.ask);
  const answer = await engine.ask(query, new Map());
  const found = await engine.read(answer, query, 0, 10);
  const isRightlyNothing = found.length === 0 && (question.finds === undefined || question.mayBeNothing === true);
  const rank = isRightlyNothing ? 0 : found.findIndex((one) => meets(one, question.finds ?? []));
  if (way !== undefined && rank !== 0)
    console.log(
      `  ${way} “${question.ask}”: ${rank < 0 ? 'not found' : `place ${rank + 1}`}; first were ${found
        .slice(0, 3)
        .map(({ document }) => references[document])
        .join(', ')}`,
    );
  return rank;
}

/** A passage is met by itself; a sentence or a note by the passage that shows it among the first of what is under it. */
function meets({ document, under }: Judged, finds: readonly string[]): boolean {
  return [document, ...under.slice(0, 3).map((one) => one.document)].some((one) =>
    finds.includes(references[one] ?? ''),
  );
}

function readQuestions(name: string): readonly { readonly way: string; readonly question: Question }[] {
  const file = parse(readFileSync(join(contentFolder(), `${name}.yaml`), 'utf8')) as Readonly<
    Record<string, readonly (Question | string)[]>
  >;
  return Object.entries(file).flatMap(([way, all]) =>
    all.map((one) => ({ way, question: typeof one === 'string' ? { ask: one } : one })),
  );
}

function describeFiles(index: IndexFiles): string {
  return ['core', 'vocabulary', 'words', 'texts']
    .map((name) => {
      const sizes = [...index]
        .filter(([file]) => file.replace(/-\d+$/u, '') === name)
        .map(([, file]) => sentBytes(file));
      const all = sizes.reduce((sum, size) => sum + size, 0);
      return `${name} ${(all / 1000).toFixed(1)} kB${sizes.length > 1 ? ` in ${sizes.length} files, the largest ${(Math.max(...sizes) / 1000).toFixed(1)} kB` : ''}`;
    })
    .join('; ');
}

function share(some: number, all: number): string {
  return `${((100 * some) / all).toFixed(1)} %`.padStart(7);
}
function order(name: string): number {
  return name === ANSWERED ? 1 : name === NOTHING ? 2 : 0;
}
