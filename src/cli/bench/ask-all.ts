/** Compares questions of readers with the answers of the search, in Node, from the files that a browser loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Edition } from '../../edition/edition.ts';
import { contentFolder } from '../../edition/read/content-files.ts';
import type { IndexFiles } from '../../search/index/index-files.ts';
import { searchDocuments } from '../../search/index/search-documents.ts';
import { namedPlaces } from '../../search/index/places-file.ts';
import type { JudgedThing } from '../../search/query/judge-texts.ts';
import { SearchEngine } from '../../search/query/search-engine.ts';
import { parseQuery } from '../../search/query/search-query.ts';
import { mayNamePlace, typedPlace } from '../../search/query/typed-place.ts';

export interface Question {
  /** The class of query, as its file names it. */
  readonly way: string;
  readonly ask: string;
  /** References of which one must come first; if there are none, the search must find nothing. */
  readonly finds?: readonly string[];
  readonly mayBeNothing?: true;
}

export interface Asked {
  readonly question: Question;
  /** The place of the right answer, from 0; -1 if it is not among the results. A right empty answer is 0. */
  readonly rank: number;
  /** The first results, as references. */
  readonly found: readonly string[];
}

export interface Shares {
  readonly asked: readonly Asked[];
  /** Of the questions with an answer: the share whose answer is first, and among the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** Of the questions without an answer: the share for which nothing is found. */
  readonly nothing: number;
}

/** How many results are checked. */
const MOST = 10;
/** How many parts of a passage are shown under it. */
const UNDER = 2;

/** Asks every question once. */
export async function askAll(edition: Edition, files: IndexFiles, questions: readonly Question[]): Promise<Shares> {
  const documents = searchDocuments(edition);
  const references = documents.map(({ reference }) => reference);
  const places = namedPlaces(edition);
  const load = (name: string) => Promise.resolve<unknown>(JSON.parse(files.get(name) ?? 'null'));
  const engine = await SearchEngine.open(load, { language: edition.info.language });
  const asked: Asked[] = [];
  for (const question of questions) {
    const query = parseQuery(question.ask);
    const { results: found } = await engine.read(await engine.ask(query, new Map()), 0, MOST);
    // A place that words name is listed before everything else.
    const place = mayNamePlace(question.ask) ? typedPlace(question.ask, places)?.url : undefined;
    const named = documents.filter(({ url }) => url === place).map(({ reference }) => reference);
    const isNamed = named.some((one) => question.finds?.includes(one) === true);
    const isRightlyNothing =
      place === undefined && found.length === 0 && (question.finds === undefined || question.mayBeNothing === true);
    asked.push({
      question,
      rank: isRightlyNothing || isNamed ? 0 : found.findIndex((one) => meets(one, question.finds ?? [], references)),
      found: [...named, ...found.map(({ document }) => references[document] ?? '')],
    });
  }
  const answered = asked.filter(({ question }) => question.finds !== undefined);
  return {
    asked,
    first: share(answered, ({ rank }) => rank === 0),
    firstThree: share(answered, ({ rank }) => rank >= 0 && rank < 3),
    nothing: share(
      asked.filter(({ question }) => question.finds === undefined),
      ({ rank }) => rank === 0,
    ),
  };
}

/** The questions of a file in `content/`, without its ending. */
export function readQueries(name: string): readonly Question[] {
  const file = parse(readFileSync(join(contentFolder(), `${name}.yaml`), 'utf8')) as Readonly<
    Record<string, readonly (Omit<Question, 'way'> | string)[]>
  >;
  return Object.entries(file).flatMap(([way, all]) =>
    all.map((one) => (typeof one === 'string' ? { way, ask: one } : { way, ...one })),
  );
}

export function share<One>(all: readonly One[], test: (one: One) => boolean): number {
  return all.length === 0 ? 1 : all.filter(test).length / all.length;
}

/** A thing matches by itself; a sentence or a note matches by the passage that shows it. */
function meets({ document, under }: JudgedThing, finds: readonly string[], references: readonly string[]): boolean {
  return [document, ...under.slice(0, UNDER).map((one) => one.document)].some((one) =>
    finds.includes(references[one] ?? ''),
  );
}
