/** `npm run compare -- <site> <site>`: the differences between two built sites, in Markdown. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEdition } from '../edition/load-edition.ts';
import type { EditionJson } from '../exports/edition-json-schema.ts';
import { CommandFailed } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';
import { githubAnnotations, isForGithub } from './pull-request/github-annotations.ts';
import { outsideChanges, outsideSection } from './pull-request/outside-changes.ts';
import { findWideAliases, type TextOf } from './pull-request/wide-aliases.ts';
import { asWords, summarizeSiteChanges, type BuiltPages } from './pull-request/site-changes.ts';

await startCommand(
  {
    name: 'compare',
    does: 'Prints the differences between two built sites for readers, in Markdown.',
    operands: {
      shown: '<site> <site> [<content> <content>]',
      does: 'Folders of built sites, before and after; and of the content they were built from: then it also reports changes outside its own files.',
      least: 2,
      most: 4,
    },
    writes: 'nothing.',
    failsWhere: 'one of the folders holds no site',
  },
  ({ operands: [was = '', now = '', contentWas, contentNow] }) => {
    const outside = contentWas === undefined || contentNow === undefined ? [] : compareContent(contentWas, contentNow);
    console.log(summarizeSiteChanges(readSite(was), readSite(now), outside));
  },
);

/** A section on changes outside its own files. New names that make many links are reported to GitHub too. */
function compareContent(was: string, now: string): readonly string[] {
  const [before, after] = [loadEdition(was), loadEdition(now)];
  const wide = findWideAliases(after, textsIn(was), textsIn(now));
  // The standard output is the summary.
  for (const line of isForGithub(undefined) ? githubAnnotations(wide, 'proposed') : []) console.error(line);
  const warnings = wide.map(({ sentence, note = '' }) => `- ${asWords(`${sentence}: ${note}`)}`);
  return [
    ...outsideSection(outsideChanges(before, after), asWords),
    ...(warnings.length === 0 ? [] : ['**New names that link much**', '', ...warnings, '']),
  ];
}

function textsIn(folder: string): TextOf {
  return (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined);
}

function readSite(folder: string): BuiltPages {
  if (!existsSync(join(folder, 'edition.json'))) throw new CommandFailed(`There is no built site in ${folder}`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return {
    pages: new Map(
      names.map((name) => [
        `/${name.replaceAll('\\', '/').replace(/index\.html$/u, '')}`,
        readFileSync(join(folder, name), 'utf8'),
      ]),
    ),
    edition: JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as EditionJson,
  };
}
