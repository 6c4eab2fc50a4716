import papa from 'papaparse';
import type { ReadEdition } from './read-edition.ts';

export type TableRow = Readonly<Record<string, string>>;

/** The rows of a table, read by Papa Parse, with their words as they were before the tables were written. */
export function readTable(csv: string): readonly TableRow[] {
  const { data, errors } = papa.parse<TableRow>(csv, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/u, '')])),
  );
}

export function readTables(table: (name: string) => string): ReadEdition {
  const [passages, sentences, annotations, quotations] = ['passages', 'sentences', 'annotations', 'quotations'].map(
    (name) => readTable(table(name)),
  ) as [readonly TableRow[], readonly TableRow[], readonly TableRow[], readonly TableRow[]];
  return {
    passages: passages.map(({ id = '', title = '', text = '' }) => ({
      id,
      title,
      text,
      sentences: sentences
        .filter(({ passage }) => passage === id)
        .map(({ sentence = '', text: words = '' }) => [sentence, words] as const),
    })),
    annotations: annotations.map(({ id = '', kind = '', part = '', scope, sentences: ids = '' }) => ({
      id,
      kind,
      part,
      sentences: scope === 'sentence' ? ids.split(' ') : [],
      quotations: quotations
        .filter(({ annotation }) => annotation === id)
        .map(({ exact = '', start, end }) => ({ exact, start: Number(start), end: Number(end) })),
    })),
  };
}
