/** `npm run bench:queries`: compares questions of readers with the answers of the search. A benchmark, not a test. */
import { readWordList } from '../../edition/read/content-files.ts';
import type { Edition } from '../../edition/edition.ts';
import { loadEdition } from '../../edition/load-edition.ts';
import { indexFiles, type IndexFiles } from '../../search/index/index-files.ts';
import { sentBytes } from '../../search/index/sent-bytes.ts';
import { startCommand } from '../command/start-command.ts';
import { askAll, readQueries, share, type Asked, type Question } from './ask-all.ts';

await startCommand(
  {
    name: 'bench:queries',
    does: 'Measures how often the search has the right answer first, and how often it finds nothing if there is nothing: by class of query, without the commentary, and without hidden words.',
    flags: {
      reported: { does: 'Measures only the queries that the search is never tuned on.' },
      missed: { does: 'Names every query whose answer is not first.' },
    },
    writes: 'nothing.',
    failsWhere: 'the edition has problems',
  },
  ({ values }) => benchQueries(values.reported, values.missed),
);

async function benchQueries(isHeld: boolean, namesMissed: boolean): Promise<void> {
  const edition = loadEdition();
  const stopWords = readWordList('stop-words.txt');
  const questions = (isHeld ? ['queries-held'] : ['queries', 'queries-readers']).flatMap(readQueries);
  const files = indexFiles(edition, stopWords);
  console.log(`Index: ${describeFiles(files)}`);
  const asked = await report('Unchanged', files, edition, questions);
  if (namesMissed)
    console.log(
      asked
        .filter(({ rank }) => rank !== 0)
        .map(missed)
        .join('\n'),
    );
  if (isHeld) return;
  await report('Without the commentary', indexFiles(edition, stopWords, { commentary: true }), edition, questions);
  await report('Without hidden words', indexFiles(edition, stopWords, { hidden: true }), edition, questions);
}

async function report(
  title: string,
  index: IndexFiles,
  edition: Edition,
  questions: readonly Question[],
): Promise<readonly Asked[]> {
  const { asked } = await askAll(edition, index, questions);
  console.log(`\n${title}`);
  const isAnswered = ({ question }: Asked) => question.finds !== undefined;
  for (const way of new Set(questions.map((one) => one.way))) {
    const own = asked.filter(({ question }) => question.way === way);
    print(way, own.filter(isAnswered), false);
    print(
      `${way}, nothing to find`,
      own.filter((one) => !isAnswered(one)),
      true,
    );
  }
  print('all with an answer', asked.filter(isAnswered), false);
  print(
    'all with nothing to find',
    asked.filter((one) => !isAnswered(one)),
    true,
  );
  return asked;
}

function print(name: string, some: readonly Asked[], isNothing: boolean): void {
  if (some.length === 0) return;
  const first = percent(share(some, ({ rank }) => rank === 0));
  const firstThree = percent(share(some, ({ rank }) => rank >= 0 && rank < 3));
  console.log(
    `  ${name.padEnd(34)} ${String(some.length).padStart(4)}   ${isNothing ? `nothing ${first}` : `first ${first}   in three ${firstThree}`}`,
  );
}

function missed({ question, rank, found }: Asked): string {
  const place = rank < 0 ? 'not found' : `place ${rank + 1}`;
  return `  ${question.way} “${question.ask}”: ${place}; first were ${found.slice(0, 3).join(', ')}`;
}

function describeFiles(index: IndexFiles): string {
  return ['core', 'vocabulary', 'words', 'texts']
    .map((name) => {
      const sizes = [...index].flatMap(([file, text]) => (file.split('-')[0] === name ? [sentBytes(text)] : []));
      const all = sizes.reduce((sum, size) => sum + size, 0);
      return `${name} ${kB(all)}${sizes.length > 1 ? ` in ${sizes.length} files, the largest ${kB(Math.max(...sizes))}` : ''}`;
    })
    .join('; ');
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`.padStart(7);
}
