/** `npm run compare -- <site> <site>`: what differs between two built sites, in Markdown. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionJson } from '../exports/edition-json-schema.ts';
import { CommandFailed } from './command/declaration.ts';
import { startCommand } from './command/start-command.ts';
import { summarizeSiteChanges, type BuiltPages } from './pull-request/site-changes.ts';

await startCommand(
  {
    name: 'compare',
    does: 'Says what differs between two built sites for those who read them, in Markdown.',
    operands: { shown: '<site> <site>', does: 'Folders of built sites: as it was, and as it is.', least: 2, most: 2 },
    writes: 'nothing.',
    failsWhere: 'one of the folders holds no site',
  },
  ({ operands: [was = '', now = ''] }) => {
    console.log(summarizeSiteChanges(readSite(was), readSite(now)));
  },
);

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
