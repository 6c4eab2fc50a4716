/** New annotations as an Atom feed (RFC 4287). */
import { createHash } from 'node:crypto';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { newestAnnotations, type DatedAnnotation, type FileHistory } from '../edition/resolve/newest.ts';
import type { Edition } from '../edition/edition.ts';
import { lemmaOf } from '../render/text/lemma.ts';
import { passageName } from '../render/text/references.ts';
import { FEED, siteUrl } from '../site-files.ts';
import { annotationUrl, sectionUrl } from '../urls.ts';
import { peopleWords } from '../words/people.ts';
import { KIND_WORDS } from '../words/vocabulary.ts';
import type { ProseToHtml } from './json-parts.ts';

/** Entries of the feed: programs that read feeds keep those that they have seen. */
const NEWEST = 40;

/**
 * @param site origin of the site; while it is not known, links are relative to the feed's own address, as the standard
 *   allows
 */
export function annotationsFeed(
  edition: Edition,
  history: FileHistory,
  html: ProseToHtml,
  site: URL | undefined,
): string {
  const { info } = edition;
  const newest = newestAnnotations(edition.annotations, history).slice(0, NEWEST);
  const address = (path: string) => (site === undefined ? path : new URL(path, site).href);
  const updated =
    newest
      .map(({ changed }) => changed)
      .toSorted()
      .at(-1) ?? info.edited;
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': info.language }, [
    x('title', peopleWords.feedTitle(info.shortTitle)),
    x('id', identifier(info.title)),
    x('updated', instant(updated)),
    x('link', { rel: 'self', type: 'application/atom+xml', href: address(siteUrl(FEED)) }),
    x('link', { rel: 'alternate', type: 'text/html', href: address(sectionUrl('annotations')) }),
    x('rights', info.rights.commentary.name),
    ...newest.map((dated) => entry(dated, edition, html, address)),
  ]);
  return toXml({
    type: 'root',
    children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed],
  });
}

function entry(
  { annotation, added, changed }: DatedAnnotation,
  edition: Edition,
  html: ProseToHtml,
  address: (path: string) => string,
) {
  const { passage } = annotation.anchor;
  return x('entry', [
    x('title', peopleWords.newestEntry(passageName(passage, edition), lemmaOf(annotation, edition))),
    x('id', identifier(`${edition.info.title} ${annotation.id}`)),
    x('link', { rel: 'alternate', type: 'text/html', href: address(annotationUrl(annotation)) }),
    x('published', instant(added)),
    x('updated', instant(changed < added ? added : changed)),
    x('author', [x('name', annotation.by.name)]),
    x('category', { term: annotation.kind, label: KIND_WORDS[annotation.kind].one }),
    x('content', { type: 'html' }, html(annotation.prose).replaceAll('href="/', `href="${address('/')}`)),
  ]);
}

/** A day has no hour: midnight stands for it. */
function instant(day: string): string {
  const [year = '1970', month = '01', date = '01'] = day.split('-');
  return `${year}-${month}-${date}T00:00:00Z`;
}

/**
 * The same for the same thing, wherever the site is served: a UUID of the form that RFC 9562 leaves to applications
 * (version 8).
 */
function identifier(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
