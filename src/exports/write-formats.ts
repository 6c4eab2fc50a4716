import { createHash } from 'node:crypto';
import { bibtex } from '../cite/bibtex.ts';
import { sourceItem } from '../cite/csl-json.ts';
import { ris } from '../cite/ris.ts';
import type { Passage } from '../edition/passage.ts';
import { passageName } from '../render/text/references.ts';
import { downloadFile, siteUrl } from '../site-files.ts';
import { passageFilePath } from '../urls.ts';
import { downloadWords } from '../words/downloads.ts';
import { editionJsonSchema } from './edition-json-schema.ts';
import { epubFile } from './epub/epub-file.ts';
import { FORMAT_IDS, EDITION_FORMATS, formatOf, mediaType, type FormatId, type Holding } from './formats.ts';
import { llmsText } from './llms-text.ts';
import type { Material } from './material.ts';
import { passageFileJson } from './passage-file-json.ts';
import { passageFileSchema } from './passage-file-schema.ts';
import type { PassageJson } from './passage-json-schemas.ts';
import { passageMarkdown } from './passage-markdown.ts';
import { tableFiles } from './tables/table-files.ts';
import { teiFile } from './tei/tei-file.ts';
import { annotationCollection } from './annotation-collection.ts';

/** A file that the build writes. */
export interface WrittenFile {
  readonly format: FormatId;
  /** From the root of the site. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  /** The passage whose file it is; absent for a file of the whole edition. */
  readonly passage: Passage | undefined;
  /** The part of the edition in it. */
  readonly holds: Holding;
  readonly bytes: Uint8Array;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Every file of every format. */
export function writeFormats(material: Material): readonly WrittenFile[] {
  return FORMAT_IDS.flatMap((id) => {
    const { of, files } = formatOf(id);
    if (of === 'edition')
      return WHOLE[id as WholeId](material).flatMap((content, index) =>
        content === undefined ? [] : [writtenFile(id, files[index] ?? '', content, undefined)],
      );
    return material.edition.passages.flatMap((passage) =>
      files.map((ending) =>
        writtenFile(id, passageFilePath(passage, ending), EACH[id as PassageId](passage, material), passage),
      ),
    );
  });
}

/** The hashes of files, one a line, as `sha256sum --check` reads them at the root of the site. */
export function hashList(files: readonly WrittenFile[]): string {
  return files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
}

type Content = string | Uint8Array;
type IdOf<Of> = { [Id in FormatId]: (typeof EDITION_FORMATS)[Id]['of'] extends Of ? Id : never }[FormatId];
type WholeId = IdOf<'edition'>;
type PassageId = IdOf<'passage'>;

/** For a format of the whole edition: its files in the order of the table; undefined if one is missing. */
const WHOLE: Readonly<Record<WholeId, (material: Material) => readonly (Content | undefined)[]>> = {
  'edition-json': ({ json }) => [JSON.stringify(json)],
  tei: (material) => [teiFile(material)],
  epub: (material) => [epubFile(material)],
  tables: tableFiles,
  bibliography: ({ edition }) => {
    const items = edition.sources.map(sourceItem);
    return [bibtex(items), ris(items), indented(items)];
  },
  schemas: () => [editionJsonSchema(), passageFileSchema()].map(indented),
  pdf: ({ pdf }) => [pdf],
  'web-annotations': (material) => [
    indented(
      annotationCollection(
        material.address(siteUrl(downloadFile('annotations.jsonld'))),
        downloadWords.collection(material.edition.info.title),
        material.json.annotations,
        material,
      ),
    ),
  ],
  llms: (material) => [llmsText(material)],
};

const EACH: Readonly<Record<PassageId, (passage: Passage, material: Material) => Content>> = {
  'passage-json': (passage, { json }) => indented(passageFileJson(jsonOf(passage, json.passages), json)),
  'passage-markdown': passageMarkdown,
  'passage-annotations': (passage, material) =>
    indented(
      annotationCollection(
        material.address(siteUrl(passageFilePath(passage, 'jsonld'))),
        downloadWords.annotationsOn(passageName(passage, material.edition), material.edition.info.title),
        material.json.annotations.filter((annotation) => annotation.passage === passage.id),
        material,
      ),
    ),
};

function writtenFile(format: FormatId, path: string, content: Content, passage: Passage | undefined): WrittenFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { format, path, type: mediaType(format, path), passage, holds: formatOf(format).holds, bytes, sha256 };
}

function indented(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function jsonOf({ id }: Passage, passages: readonly PassageJson[]): PassageJson {
  const found = passages.find((passage) => passage.id === id);
  if (found === undefined) throw new Error(`The passage ${id} is not in the data of the edition.`);
  return found;
}
