/** CSL-JSON, one item or a list; and answers of Crossref and DataCite, whose items are nested deeper. */
import type { CslJson } from './csl-source.ts';
import type { ReadItem } from './read-references.ts';

export function readJson(text: string): readonly ReadItem[] | undefined {
  if (!/^\s*[[{]/u.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Text that begins like JSON but is BibTeX of another program has an @ in its first line.
    if (!/^\s*(?:\[\s*)?(?:\{\s*)?"/u.test(text)) return undefined;
    return [{ key: 'the file', fault: `It is not complete JSON: ${error instanceof Error ? error.message : ''}` }];
  }
  const items = itemsIn(value);
  return items.length === 0
    ? undefined
    : items.map((csl, index) => {
        const key = keyOf(csl, index + 1);
        return { key, line: lineOf(key, text), csl };
      });
}

/** How deep an answer of a server may wrap its items. */
const DEEPEST = 3;

function itemsIn(value: unknown, depth = 0): readonly CslJson[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => itemsIn(item, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const item = value as CslJson;
  if ('title' in item || ('type' in item && 'author' in item)) return [item];
  if ('titles' in item) return [ofDataCite(item)];
  return ['message', 'items', 'data', 'attributes', 'references'].flatMap((name) =>
    name in item ? itemsIn(item[name], depth + 1) : [],
  );
}

function keyOf(item: CslJson, number: number): string {
  const key = [item['citation-key'], item['id'], item['DOI']].find(
    (one): one is string | number => (typeof one === 'string' && one !== '') || typeof one === 'number',
  );
  return key === undefined ? `item ${number}` : String(key);
}

/** The line with the name of an item, if the name occurs once. */
function lineOf(key: string, text: string): number | undefined {
  const at = text.indexOf(JSON.stringify(key));
  return at < 0 ? undefined : text.slice(0, at).split('\n').length;
}

/** Source: DataCite Metadata Schema 4.6, as its REST interface gives it. */
function ofDataCite(item: CslJson): CslJson {
  const list = (name: string) => (Array.isArray(item[name]) ? (item[name] as readonly CslJson[]) : []);
  const publisher = item['publisher'];
  return {
    DOI: item['doi'],
    title: list('titles')[0]?.['title'],
    author: list('creators').map(({ familyName, givenName, name }) => ({
      ...(typeof familyName === 'string' ? { family: familyName, given: givenName } : { literal: name }),
    })),
    publisher: typeof publisher === 'object' && publisher !== null ? (publisher as CslJson)['name'] : publisher,
    issued: {
      raw: typeof item['publicationYear'] === 'number' ? String(item['publicationYear']) : item['publicationYear'],
    },
    language: item['language'],
    type: (item['types'] as CslJson | undefined)?.['citeproc'],
    URL: item['url'],
  };
}
