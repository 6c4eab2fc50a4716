/** `npm run reviews`: the texts that somebody has to read against their sources, again or for the first time. */
import { readEdition } from '../edition/load-edition.ts';
import { plural } from '../edition/plural.ts';
import { useParseCache } from '../edition/read/parse-cache.ts';
import type { ReviewedText } from '../edition/resolve/resolve-reviews.ts';
import { nearestName } from '../edition/nearest.ts';
import { CommandFailed } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';

await startCommand(
  {
    name: 'reviews',
    does: 'Prints the texts that changed since their review, and those that nobody has reviewed, each with the digits that its review keeps.',
    operands: {
      shown: '[name …]',
      does: 'Only these texts, as reviews name them: annotation:proposal-08/since, term:backdoor.',
      least: 0,
      most: 200,
    },
    writes: 'nothing.',
    failsWhere: 'a name belongs to no text',
  },
  ({ operands }) => {
    process.once('exit', useParseCache());
    const { reviewed } = readEdition();
    if (operands.length > 0) for (const name of operands) console.log(lineOf(textNamed(name, reviewed)));
    else listUnread(reviewed);
  },
);

function listUnread(texts: readonly ReviewedText[]): void {
  const stale = texts.filter(({ reviews, hasStale }) => hasStale && reviews.length === 0);
  const never = texts.filter(({ reviews, hasStale }) => !hasStale && reviews.length === 0);
  const part = (heading: string, of: readonly ReviewedText[]) => {
    if (of.length > 0) console.log([heading, ...of.map(lineOf), ''].join('\n'));
  };
  part('Changed since their review:', stale);
  part('Never read against their sources:', never);
  console.log(
    `${plural(texts.length, 'text')}: ${texts.length - stale.length - never.length} read, ${stale.length} changed since, ${never.length} never read.`,
  );
}

function lineOf({ name, digits }: ReviewedText): string {
  return `  - of: ${name}\n    text: "${digits}"`;
}

function textNamed(name: string, texts: readonly ReviewedText[]): ReviewedText {
  const text = texts.find((one) => one.name === name);
  if (text !== undefined) return text;
  const near = nearestName(
    name,
    texts.map((one) => one.name),
  );
  throw new CommandFailed(
    `“${name}” is not a text that can be reviewed.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  );
}
