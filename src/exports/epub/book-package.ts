/** Everything that a reading system must know of a book: its package document, and its table of contents. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { x } from 'xastscript';
import { downloadWords } from '../../words/downloads.ts';
import type { Material } from '../material.ts';
import { stableIdentifier } from '../stable-identifier.ts';
import { xmlFile } from '../xml-file.ts';
import { citedVersion } from '../../render/past/cited-version.ts';
import type { BookFile } from './book-files.ts';

const XHTML = 'application/xhtml+xml';

export function bookPackage(files: readonly BookFile[], { edition }: Material): string {
  const { info } = edition;
  const id = (name: string) => `f-${name.replace(/\.xhtml$/u, '')}`;
  const meta = (property: string, value: string) => x('meta', { property }, value);
  return xmlFile(
    x(
      'package',
      { xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'id', 'xml:lang': info.language },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          x('dc:identifier', { id: 'id' }, stableIdentifier(`${info.title}\n${citedVersion(edition)}`)),
          x('dc:title', info.shortTitle),
          x('dc:language', info.language),
          x('dc:creator', info.issuer),
          x('dc:contributor', info.editors.name),
          x('dc:publisher', info.editors.name),
          x('dc:date', info.edited),
          x('dc:description', info.description),
          x('dc:source', info.title),
          x('dc:rights', `${info.rights.text} ${info.rights.commentary.name}, ${info.rights.commentary.url}`),
          meta('dcterms:modified', `${info.edited}T00:00:00Z`),
          meta('schema:version', citedVersion(edition)),
          meta('schema:accessMode', 'textual'),
          meta('schema:accessModeSufficient', 'textual'),
          ...['tableOfContents', 'structuralNavigation', 'readingOrder'].map((feature) =>
            meta('schema:accessibilityFeature', feature),
          ),
          meta('schema:accessibilityHazard', 'none'),
          meta('schema:accessibilitySummary', downloadWords.accessible),
        ]),
        x('manifest', [
          x('item', { id: 'nav', href: 'nav.xhtml', 'media-type': XHTML, properties: 'nav' }),
          x('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
          ...files.map(({ name }) => x('item', { id: id(name), href: name, 'media-type': XHTML })),
        ]),
        x(
          'spine',
          files.map(({ name }) => x('itemref', { idref: id(name) })),
        ),
      ],
    ),
  );
}

export function contentsFile(files: readonly BookFile[], { edition }: Material): Element {
  const groups: { readonly head: BookFile; readonly within: BookFile[] }[] = [];
  for (const file of files) {
    const last = groups.at(-1);
    if (file.isWithin && last !== undefined) last.within.push(file);
    else groups.push({ head: file, within: [] });
  }
  const link = ({ name, title }: BookFile) => h('a', { href: name }, title);
  return h('body', [
    h('nav', { 'epub:type': 'toc', id: 'toc' }, [
      h('h1', edition.info.shortTitle),
      h(
        'ol',
        groups.map(({ head, within }) =>
          h('li', [
            link(head),
            ...(within.length === 0
              ? []
              : [
                  h(
                    'ol',
                    within.map((file) => h('li', link(file))),
                  ),
                ]),
          ]),
        ),
      ),
    ]),
  ]);
}
