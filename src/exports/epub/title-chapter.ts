import { h } from 'hastscript';
import { readableDate } from '../../words/dates.ts';
import { downloadWords } from '../../words/downloads.ts';
import { siteWords } from '../../words/site.ts';
import type { Material } from '../material.ts';
import { datedVersion } from '../../render/past/cited-version.ts';
import type { BookFile } from './book-files.ts';

/**
 * Everything that a reader must know before the text: what it is, who issued it, in which version and under which
 * licence.
 */
export function titleChapter({ edition }: Material): BookFile {
  const { info } = edition;
  const body = h('body', { 'epub:type': 'frontmatter' }, [
    h('section', { 'epub:type': 'titlepage' }, [
      h('h1', info.shortTitle),
      h('p', info.title),
      h('p', { class: 'meta' }, `${info.issuer}, ${readableDate(info.date)}`),
      ...(info.textNotice === undefined ? [] : [h('p', downloadWords.status(info.textNotice))]),
      h('p', info.description),
      h('p', { class: 'meta' }, siteWords.colophon(info.editors.name, datedVersion(edition))),
      h('p', { class: 'meta' }, [
        `${siteWords.rights(info.rights.text)} `,
        h('a', { href: info.rights.commentary.url }, info.rights.commentary.name),
        '.',
      ]),
    ]),
  ]);
  return { name: 'title.xhtml', title: info.shortTitle, body, isWithin: false };
}
