/**
 * The rules of RFC 4287 that a validator of feeds checks, for the feed of the edition and of each passage, with the
 * site's address and without.
 */
import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import type { Element, Root } from 'hast';
import { describe, expect, test } from 'vitest';
import { editionWith, sampleText } from '../edition/testing/edition-files.ts';
import { releasedSample } from '../edition/testing/released-sample.ts';
import { NO_HISTORY } from '../edition/resolve/newest.ts';
import { proseHtml } from '../render/text/prose.ts';
import { annotationsFeed } from './annotations-feed.ts';

const edition = editionWith({
  ...releasedSample('1.0.0'),
  'annotations/preamble/since.md': undefined,
  'annotations/preamble/amended.md': sampleText('annotations/preamble/since.md'),
  'timeline.yaml': '[]\n',
  'gone.yaml':
    '- { id: "annotation:preamble/since", date: 2026-03-02, reason: Better called so., renamed: "annotation:preamble/amended" }\n- { id: "event:signed", date: 2026-03-01, reason: It is no event. }\n',
});
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u;
const all = (tree: Root | Element, name: string) => selectAll(name, tree);
const texts = (tree: Root | Element, name: string) => all(tree, name).map((element) => toString(element));

describe.each([undefined, 'https://name.example'])('at the address %s', (site) => {
  const feeds = [undefined, ...edition.passages].map((passage) => {
    const xml = annotationsFeed(
      edition,
      NO_HISTORY,
      (prose) => proseHtml(prose, edition),
      site === undefined ? undefined : new URL(site),
      passage,
    );
    // Elements without content are closed, so that a parser of HTML sees the tree of the XML.
    const tree = fromHtml(xml.replaceAll(/<(link|category)\b([^>]*?)\/?>(?:<\/\1>)?/gu, '<$1-x$2></$1-x>'), {
      fragment: true,
    });
    return { passage, tree };
  });

  test('feed and entries have title, id, and the instant of their last change, once each', () => {
    for (const { tree } of feeds) {
      for (const one of [...all(tree, 'feed'), ...all(tree, 'entry')])
        for (const name of ['title', 'id', 'updated'])
          expect(all(one, `:scope > ${name}`).map((element) => toString(element).trim() !== '')).toEqual([true]);
      expect(texts(tree, 'updated, published').filter((instant) => !INSTANT.test(instant))).toEqual([]);
    }
  });

  test('ids are absolute, and no two things have the same', () => {
    const ids = feeds.flatMap(({ tree }) => texts(tree, 'feed > id'));
    expect(new Set(ids).size).toBe(feeds.length);
    for (const { tree } of feeds) {
      const own = texts(tree, 'id');
      expect(new Set(own).size).toBe(own.length);
      expect(
        own.filter((id) => !/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/u.test(id)),
      ).toEqual([]);
    }
  });

  test('a feed names itself and its author; links are complete if the address is known', () => {
    for (const { tree, passage } of feeds) {
      const links = all(tree, 'link-x').map(({ properties }) => String(properties.href));
      expect(all(tree, 'feed > link-x[rel=self]')).toHaveLength(1);
      expect(links[0]).toBe(`${site ?? ''}/${passage === undefined ? '' : `${pathOf(passage)}/`}feed.xml`);
      expect(links.filter((link) => !link.startsWith(`${site ?? ''}/`))).toEqual([]);
      expect(texts(tree, 'feed > author > name')).toEqual(['The clerk']);
    }
  });

  test('the feed of the edition reports its versions and all removals, the feed of a passage the removals from it', () => {
    const titles = (id: string | undefined) =>
      texts(feeds.find(({ passage }) => passage?.id === id)?.tree ?? { type: 'root', children: [] }, 'entry > title');
    expect(titles(undefined)).toEqual(
      expect.arrayContaining([
        'Version 1.0.0',
        'Removed: The delegates sign',
        'Has another address: The whole passage',
      ]),
    );
    expect(titles('preamble')).toContain('Has another address: The whole passage');
    expect(titles('closing').filter((title) => /^Removed|^Version|^Has/u.test(title))).toEqual([]);
  });
});

function pathOf({ kind, number }: { readonly kind: string; readonly number: number | undefined }): string {
  return number === undefined ? kind : `${kind}s/${number}`;
}
