/** `npm run compare -- <site> <site>`: what differs between two built sites, in Markdown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionJson } from '../exports/edition-json-schema.ts';
import { summarizeSiteChanges, type BuiltPages } from './pull-request/site-changes.ts';

const [was, now] = process.argv.slice(2);
if (was === undefined || now === undefined)
  throw new Error('Name two built sites, for example: npm run compare -- dist-base dist');
console.log(summarizeSiteChanges(readSite(was), readSite(now)));

function readSite(folder: string): BuiltPages {
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
