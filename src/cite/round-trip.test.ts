/** Files for other programs are read by parsers that others wrote, and come back equal. */
import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../markdown/testing/any-text.ts';
import { cslOfBibtex } from '../contribution/import/read-bibtex.ts';
import { readRis } from '../contribution/import/read-ris.ts';
import { contentEdition } from '../edition/testing/content-edition.ts';
import { bibtex } from './bibtex.ts';
import { citePages } from './cite-pages.ts';
import { dateParts, sourceItem, type CslJsonItem, type CslJsonName } from './csl-json.ts';
import { placedItem, referenceForms } from './reference-forms.ts';
import { ris } from './ris.ts';

const edition = contentEdition();
const sources = edition.sources.map(sourceItem);
/** Every passage, sentence, annotation and entry, with a day of reading and the lines that belong to it. */
const places = citePages(edition, '1.0.0, with later changes')
  .flatMap(({ cited }) => cited)
  .map(({ item, url, lines }) =>
    placedItem(
      { ...item, accessed: { 'date-parts': [[2026, 12, 1]] } },
      `https://name.example${url}`,
      lines.map((line) => `${line.words}, https://name.example${line.url ?? ''}`),
    ),
  );

/** The parts of an item that every format has, in words. */
interface Said {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  readonly container: string;
  readonly issued: string;
  readonly accessed: string;
  readonly url: string;
  readonly language: string;
  readonly version: string;
  readonly note: string;
}

describe.each([
  ['source', sources],
  ['passage, sentence, annotation and entry', places],
])('every %s', (_what, items) => {
  test('comes back from BibTeX, by citation-js', () => {
    expect(items.length).toBeGreaterThan(0);
    expect(readByCitationJs(bibtex(items))).toEqual(items.map(saidOf));
  });

  test('comes back from BibTeX, by biblatex-csl-converter', () => {
    const { entries, errors } = new BibLatexParser(bibtex(items), { processUnexpected: true }).parse();
    expect(errors).toEqual([]);
    expect(Object.values(entries).map((entry) => ({ id: entry.entry_key, ...fieldsOf(entry) }))).toEqual(
      items.map((item) => saidOf(item)),
    );
  });

  test('comes back from RIS, by the importing reader, which takes no versions', () => {
    expect(readRis(ris(items))?.map(({ key, csl }) => ({ ...saidInRis(csl), id: key }))).toEqual(
      items.map((item) => ({ ...saidOf(item), version: '' })),
    );
  });

  test('comes back from RIS, by biblatex-csl-converter', () => {
    // It leaves out standards, because it does not know their type.
    const known = items.filter(({ type }) => type !== 'standard');
    const { entries, errors } = new RISParser(ris(known)).parse();
    expect(errors).toEqual([]);
    // It takes the last word of a body’s name for a family name, and the day of reading for a missing date.
    const fields = ({ title, short, publisher, container, url, note }: Omit<Said, 'id'>) => [
      title,
      short,
      publisher,
      container,
      url,
      note,
    ];
    expect(Object.values(entries).map((entry) => fields(fieldsOf(entry)))).toEqual(
      known.map((item) => fields(saidOf(item))),
    );
  });

  test('comes back from CSL-JSON, which is JSON', () => {
    expect(items.map((item) => JSON.parse(referenceForms(item).json) as unknown)).toEqual(items.map((item) => [item]));
  });
});

test('any words come back from both', () => {
  const words = anyText({ minLength: 1, maxLength: 40 })
    .map((value) => value.replaceAll(/[\p{C}\s]+/gu, ' ').trim())
    .filter((value) => /[\p{L}\p{N}]/u.test(value));
  fc.assert(
    fc.property(words, (title) => {
      const item: CslJsonItem = { id: 'key', type: 'webpage', title, publisher: title, note: title };
      expect(readByCitationJs(bibtex([item]))[0]).toMatchObject({ title, publisher: title, note: title });
    }),
    { examples: [['a ``b'], ["a ''b''"], ['a -- b --- c'], ['a ?` b !`']] },
  );
});

function readByCitationJs(text: string): readonly Said[] {
  const read = cslOfBibtex(text) as unknown as readonly CslJsonItem[];
  // It encodes an address that is already encoded.
  return read.map((item) => ({ ...saidOf(item), url: (item.URL ?? '').replaceAll('%25', '%') }));
}

function saidOf(item: CslJsonItem): Said {
  return {
    id: item.id,
    title: plain(item.title),
    short: plain(item['title-short']),
    authors: (item.author ?? []).map(nameOf),
    publisher: plain(item.publisher),
    container: plain(item['container-title']),
    issued: dateParts(item.issued).join('-'),
    accessed: dateParts(item.accessed).join('-'),
    url: (item.URL ?? '').replaceAll('%25', '%'),
    language: item.language ?? '',
    version: item.version ?? '',
    note: plain(item.note),
  };
}

/** This reader gives dates as they are written. */
function saidInRis(csl: Readonly<Record<string, unknown>> | undefined): Said {
  const day = (name: string) => {
    const { raw = '' } = (csl?.[name] ?? {}) as { readonly raw?: string };
    return raw
      .split('/')
      .filter((part) => part !== '')
      .join('-');
  };
  const item = csl as unknown as CslJsonItem;
  return {
    ...saidOf({ ...item, issued: undefined, accessed: undefined } as unknown as CslJsonItem),
    issued: day('issued'),
    accessed: day('accessed'),
  };
}

/**
 * The fields that biblatex-csl-converter reads from an entry: text as nodes, also in fields that it does not expect.
 */
function fieldsOf(entry: { readonly fields: object; readonly unexpected_fields?: object }): Omit<Said, 'id'> {
  const fields = { ...entry.fields, ...entry.unexpected_fields } as Readonly<Record<string, unknown>>;
  const text = (...names: readonly string[]) =>
    names.map((name) => textOf(fields[name])).find((one) => one !== '') ?? '';
  const authors = (fields['author'] ?? []) as readonly Readonly<Record<string, unknown>>[];
  return {
    title: text('title'),
    short: text('shorttitle'),
    authors: authors.map((name) =>
      'literal' in name
        ? textOf(name['literal'])
        : [[name['prefix'], name['family']].map(textOf).join(' ').trim(), textOf(name['given'])]
            .filter((part) => part !== '')
            .join(', '),
    ),
    publisher: text('publisher', 'organization', 'institution'),
    container: text('journaltitle', 'booktitle'),
    issued: text('date'),
    accessed: text('urldate'),
    url: text('url').replaceAll('%25', '%'),
    language: text('language'),
    version: text('version'),
    note: text('note'),
  };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';
}

/**
 * “Family, Given”, as both formats write names: in RIS a body’s name with a comma looks the same. Readers keep the “de”
 * of “de Moura” apart.
 */
function nameOf(name: CslJsonName & { readonly 'non-dropping-particle'?: string }): string {
  if ('literal' in name) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given].filter(Boolean).join(', ');
}

function plain(value: string | undefined): string {
  return (value ?? '').replaceAll(/<span class="nocase">|<\/span>/gu, '');
}
