/**
 * The edition as a book, EPUB 3. Source: https://www.w3.org/TR/epub-33/
 * Every date in the archive is the same, so that the same edition gives the same bytes.
 */
import { zipSync, type Zippable } from 'fflate';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { toXast } from 'hast-util-to-xast';
import type { Element as XmlElement } from 'xast';
import { backMatter } from '../back-matter.ts';
import type { Material } from '../material.ts';
import { xmlFile } from '../xml-file.ts';
import { backChapter } from './back-chapter.ts';
import { linksFrom, type BookFile } from './book-files.ts';
import { contentsFile, bookPackage } from './book-package.ts';
import { passageChapter } from './passage-chapter.ts';
import { titleChapter } from './title-chapter.ts';

/** The first day that the archive's format can name, at noon: the same in every time zone. */
const DATE = new Date(1980, 0, 1, 12);

const STYLE = `body { line-height: 1.5; }
h1, h2 { line-height: 1.25; }
.n { font-size: 0.75em; vertical-align: super; margin-inline-end: 0.2em; }
.l { font-size: 0.75em; vertical-align: super; font-style: italic; }
aside { margin-block: 1em; padding-block-start: 0.5em; border-block-start: 1px solid; }
.meta, figcaption { font-size: 0.85em; }
`;

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

export function epubFile(material: Material): Uint8Array {
  const { edition } = material;
  const files: readonly BookFile[] = [
    titleChapter(material),
    ...edition.passages.map((passage) => passageChapter(passage, edition, linksFrom(passage))),
    ...backMatter(edition).map((section) => backChapter(section, linksFrom(undefined))),
  ];
  const chapters = files.map(({ name, title, body }) => [name, xhtml(title, body, edition.info.language)] as const);
  const entries: Readonly<Record<string, string>> = {
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': bookPackage(files, material),
    'EPUB/nav.xhtml': xhtml(edition.info.shortTitle, contentsFile(files, material), edition.info.language),
    'EPUB/style.css': STYLE,
    ...Object.fromEntries(chapters.map(([name, text]) => [`EPUB/${name}`, text])),
  };
  const zippable: Zippable = {
    // First, and not packed: programs recognize the archive by these bytes.
    mimetype: [Buffer.from('application/epub+zip'), { level: 0, mtime: DATE }],
    ...Object.fromEntries(
      Object.entries(entries).map(([name, text]) => [name, [Buffer.from(text), { level: 9, mtime: DATE }]]),
    ),
  };
  return zipSync(zippable);
}

function xhtml(title: string, body: Element, language: string): string {
  const page = h('html', { lang: language, 'xml:lang': language, 'xmlns:epub': 'http://www.idpf.org/2007/ops' }, [
    h('head', [h('title', title), h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })]),
    body,
  ]);
  return xmlFile(toXast(page) as XmlElement, 'html');
}
