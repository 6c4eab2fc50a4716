/** Checks everything about the structure of the edition, in one run. */
import { useParseCache } from '../edition/read/parse-cache.ts';
import type { Edition } from '../edition/edition.ts';
import { readEdition } from '../edition/load-edition.ts';
import { contentFolder, contentRoot, readContentFile } from '../edition/read/content-files.ts';
import { severityOf, type Problem } from '../edition/problems.ts';
import { committedFiles } from './pull-request/committed-files.ts';
import { findWideAliases } from './pull-request/wide-aliases.ts';
import { scopeAdvice } from './pull-request/scope-advice.ts';
import { proseProblems } from './prose-problems.ts';
import { plural } from '../edition/plural.ts';
import type { Values } from './command/declaration.ts';
import type { CHECK_FLAGS } from './pull-request/check-flags.ts';
import { reportFailure } from './pull-request/github-annotations.ts';

export function checkEdition({ strict, ...amount }: Values<typeof CHECK_FLAGS>): void {
  process.once('exit', useParseCache());
  const { edition, readable, problems: found } = readEdition();
  const problems = [
    ...found,
    ...(readable === undefined ? [] : newWideAliases(readable.edition)),
    ...(readable === undefined ? [] : proseProblems(readable)),
  ];
  if (problems.length > 0) reportFailure(problems, strict ? 'proposed' : 'working', amount);
  else if (edition !== undefined) console.log(`No problems: ${countsOf(edition)}.`);
  if (readable === undefined) console.error('The prose is judged once the edition has its fields.');
  else if (!strict) sayWhatIsLater(problems);
  adviseOnScope();
}

/** How many changes are named for which only a maintainer's pull request is accepted. */
const MOST_ADVISED = 5;

/** The pull request judges who proposes a change; whoever works on it learns it before. */
function adviseOnScope(): void {
  const advice = scopeAdvice(contentFolder());
  if (advice.length === 0) return;
  const left = advice.length - MOST_ADVISED;
  console.error(
    [
      'If you do not maintain the edition, a pull request with these changes is refused:',
      ...advice.slice(0, MOST_ADVISED).map((sentence) => `  ${sentence}`),
      ...(left > 0 ? [`  … and ${left} more`] : []),
    ].join('\n'),
  );
}

/** Nothing that a pull request refuses should come as a surprise. */
function sayWhatIsLater(problems: readonly Problem[]): void {
  const later = problems.filter(
    (problem) => severityOf(problem, 'working') === 'warning' && severityOf(problem, 'proposed') === 'error',
  );
  if (later.length > 0)
    console.error(
      `A pull request is refused for ${later.length === 1 ? 'one warning' : `${later.length} warnings`} of these; to see which: npm run check -- --strict`,
    );
}

/** Aliases that the main branch has not; `npm run compare` compares a pull request with its base. */
function newWideAliases(edition: Edition): readonly Problem[] {
  const earlier = committedFiles(contentFolder());
  if (earlier !== undefined) return findWideAliases(edition, earlier, readContentFile, contentRoot());
  console.error('Git knows no earlier files here, so nothing is said of new names that link many places.');
  return [];
}

function countsOf({ passages, annotations, terms, bodies, instruments, sources }: Edition): string {
  return [
    plural(passages.length, 'passage'),
    plural(annotations.length, 'annotation'),
    plural(terms.length, 'term'),
    plural(bodies.length, 'body', 'bodies'),
    plural(instruments.length, 'instrument'),
    plural(sources.length, 'source'),
  ].join(', ');
}
