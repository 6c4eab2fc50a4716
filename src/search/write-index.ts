/** Gives the records to Pagefind, which writes its index beside the pages. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';

/**
 * Writes the search index. The same records in the same order give the same bytes.
 * @param records what can be found
 * @param language of the edition, BCP 47
 * @param folder where the index goes, as `dist/pagefind`
 * @throws Error with everything that Pagefind says is wrong
 */
export async function writeSearchIndex(records: readonly SearchRecord[], language: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language.slice(0, 2), writePlayground: false });
  if (index === undefined) throw new Error(errors.join('\n'));
  const problems: string[] = [];
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.url, content: recordHtml(record, language) });
    problems.push(...added.errors);
  }
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  problems.push(...written.errors);
  if (problems.length > 0) throw new Error(`Pagefind could not index everything:\n${problems.join('\n')}`);
}

function recordHtml({ kind, title, text, aliases, weight, tier }: SearchRecord, language: string): string {
  const page = h('html', { lang: language }, [
    h('body', { 'data-pagefind-body': '', 'data-pagefind-filter': `kind:${kind.split(',')[0] ?? kind}` }, [
      h('span', { 'data-pagefind-meta': `title:${title}` }),
      h('span', { 'data-pagefind-meta': `kind:${kind}` }),
      h('span', { 'data-pagefind-meta': `tier:${tier}` }),
      ...(aliases.length > 0 ? [h('span', { 'data-pagefind-meta': `aliases:${aliases.join(' · ')}` })] : []),
      h('p', { 'data-pagefind-weight': String(weight) }, text),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}`;
}
