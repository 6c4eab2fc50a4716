import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeCards } from './cards/write-cards.ts';
import { contentFolder, readWordList } from './edition/content-files.ts';
import { loadEdition } from './edition/load-edition.ts';
import { pageList } from './exports/page-list.ts';
import { writeWorker } from './offline/write-worker.ts';
import { narrowPolicy } from './render/policy.ts';
import { searchFiles } from './search/known-words.ts';
import { searchRecords } from './search/records.ts';
import { writeSearchIndex } from './search/write-index.ts';
import { PAGE_LIST } from './urls.ts';

/** What the edition asks of Astro: pages refresh when content changes; a built page's policy is its own; a built site can be searched. */
export function editionIntegration(): AstroIntegration {
  return {
    name: 'edition',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = contentFolder();
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          // The event by which Astro itself forgets which pages there are.
          server.environments['ssr']?.hot.send('astro:content-changed', {});
          server.environments['client']?.hot.send({ type: 'full-reload', path: '*' });
        });
      },
      'astro:build:done': async ({ dir }) => {
        const edition = loadEdition();
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
        const pages = files.map((file) => ({ file: file.replaceAll('\\', '/'), html: narrowPolicy(readFileSync(join(folder, file), 'utf8')) }));
        for (const { file, html } of pages) writeFileSync(join(folder, file), html);
        writeFileSync(join(folder, PAGE_LIST), pageList(pages));
        const records = searchRecords(edition);
        await writeSearchIndex(records, searchFiles(edition, records, readWordList('stop-words.txt')), edition.info.language, folder);
        await writeCards(folder, edition);
        writeWorker(folder, edition.info);
      },
    },
  };
}
