/** Gives the records to Pagefind, which writes its index beside the pages, and writes our own small files beside it. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { BuildCache } from '../../build/build-cache.ts';
import type { LoadedFiles } from '../query/loaded-files.ts';
import { searchWords } from '../../words/search.ts';
import { SEARCH_INDEX, searchFile } from '../../site-files.ts';
import { cutMarks } from './cut-marks.ts';
import type { SearchRecord } from './records.ts';

/** What Pagefind brings for interfaces of its own, which the edition does not use. */
const OTHER_INTERFACES = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\.(?:css|js)$|^wasm\.unknown\./u;

/** Files by which the index is made, beside its records. */
export const INDEXED_BY = ['src/search/index/write-index.ts', 'src/search/index/cut-marks.ts'];

/**
 * Writes the search index. The same records in the same order give the same bytes.
 * @param records what can be found
 * @param files names, other words for things, known words
 * @param language of the edition, BCP 47
 * @param site folder of the built site
 * @param cache of earlier indexes; without it the index is made in any case
 * @throws Error with everything that Pagefind says is wrong
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  files: LoadedFiles,
  language: string,
  site: string,
  cache?: Pick<BuildCache, 'put'>,
): Promise<void> {
  const folder = join(site, SEARCH_INDEX);
  const make = () => indexRecords(records, language, folder);
  await (cache === undefined ? make() : cache.put([records, language], folder, make));
  for (const [name, file] of Object.entries(files)) {
    const path = join(site, searchFile(name));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(file));
  }
}

async function indexRecords(records: readonly SearchRecord[], language: string, folder: string): Promise<void> {
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ forceLanguage: language.slice(0, 2), writePlayground: false });
  if (index === undefined) throw new Error(errors.join('\n'));
  const problems: string[] = [];
  for (const page of [
    ...records.map((record) => ({ url: record.url, content: recordHtml(record, language) })),
    ...cutMarks(records, language),
  ]) {
    const added = await index.addHTMLFile(page);
    problems.push(...added.errors);
  }
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  problems.push(...written.errors);
  if (problems.length > 0) throw new Error(`Pagefind could not index everything:\n${problems.join('\n')}`);
  for (const name of readdirSync(folder).filter((file) => OTHER_INTERFACES.test(file))) rmSync(join(folder, name));
}

/**
 * `place` is a filter because the values of a filter are not indexed as words; its file is never loaded. Most records
 * are annotations, so their kind is left out.
 */
function recordHtml({ kind, label, title, text, aliases, filters }: SearchRecord, language: string): string {
  const page = h('html', { lang: language }, [
    h('body', { 'data-pagefind-body': '' }, [
      ...Object.entries({
        ...(kind === searchWords.kinds.annotation ? {} : { kind: [kind] }),
        place: [label],
        ...filters,
      }).flatMap(([name, values]) => values.map((value) => h('span', { 'data-pagefind-filter': `${name}:${value}` }))),
      ...(title === undefined ? [] : [h('span', { 'data-pagefind-meta': `title:${title}` })]),
      ...(aliases.length === 0 ? [] : [h('span', { 'data-pagefind-meta': `aliases:${aliases.join(' · ')}` })]),
      h('p', text),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}`;
}
