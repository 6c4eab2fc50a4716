/** News as an Atom feed (RFC 4287): annotations, versions, and removals; of the whole edition, or of one passage. */
import { x } from 'xastscript';
import { newestAnnotations, type DatedAnnotation, type FileHistory } from '../edition/resolve/newest.ts';
import type { Edition } from '../edition/edition.ts';
import type { Passage } from '../edition/passage.ts';
import { lemmaOf } from '../render/text/lemma.ts';
import { passageName } from '../render/text/references.ts';
import { FEED, siteUrl } from '../site-files.ts';
import { annotationUrl, passagePath, passageUrl, sectionUrl, versionUrl } from '../urls.ts';
import { readableDate } from '../words/dates.ts';
import { pastWords } from '../words/past.ts';
import { peopleWords } from '../words/people.ts';
import { KIND_WORDS } from '../words/vocabulary.ts';
import type { ProseToHtml } from './json-parts.ts';
import { stableIdentifier } from './stable-identifier.ts';
import { xmlFile } from './xml-file.ts';

/** How many entries the feed has: programs that read feeds keep those that they have seen. */
const NEWEST = 40;

/**
 * @param passage if given, the only subject of the feed
 * @param site origin of the site; while it is not known, links are relative to the feed's own address, as the standard
 * allows
 */
export function annotationsFeed(
  edition: Edition,
  history: FileHistory,
  html: ProseToHtml,
  site: URL | undefined,
  passage?: Passage,
): string {
  const { info } = edition;
  const newest = newestAnnotations((passage ?? edition).annotations, history).slice(0, NEWEST);
  const address = (path: string) => (site === undefined ? path : new URL(path, site).href);
  const news = newsOf(edition, passage);
  const updated =
    [...newest.map(({ changed }) => changed), ...news.map(({ day }) => day)].toSorted().at(-1) ?? info.edited;
  const [self, about] =
    passage === undefined
      ? [siteUrl(FEED), sectionUrl('annotations')]
      : [passageUrl(passage) + FEED, passageUrl(passage)];
  const name = passage === undefined ? '' : passageName(passage, edition);
  return xmlFile(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': info.language }, [
      x('title', name === '' ? peopleWords.feedTitle(info.shortTitle) : pastWords.feedTitle(info.shortTitle, name)),
      x('id', stableIdentifier(passage === undefined ? info.title : `${info.title} ${passage.id}`)),
      x('updated', instant(updated)),
      x('link', { rel: 'self', type: 'application/atom+xml', href: address(self) }),
      x('link', { rel: 'alternate', type: 'text/html', href: address(about) }),
      x('author', [x('name', info.editors.name)]),
      x('rights', info.rights.commentary.name),
      ...newest.map((dated) => entry(dated, edition, html, address)),
      ...news.map((one) => newsEntry(one, edition, address)),
    ]),
  );
}

/** A released version, or something that was removed or renamed. */
interface News {
  /** Distinguishes it from all others. */
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly url: string;
  readonly words: string;
}

/** The changes of the notes and sentences of a passage. */
function newsOf({ releases, gone }: Edition, passage: Passage | undefined): readonly News[] {
  const path = passage && `${passagePath(passage)}/`;
  const lost = gone
    .filter(({ address }) => path === undefined || address.startsWith(path))
    .map((one): News => ({
      id: `gone ${one.kind}:${one.id}`,
      title: pastWords.gone[one.renamed === undefined ? 'title' : 'renamedTitle'](one.title),
      day: one.date,
      url: siteUrl(one.address),
      words: one.reason,
    }));
  const versions = releases.map(({ version, date }): News => ({
    id: `version ${version}`,
    title: pastWords.version(version),
    day: date,
    url: versionUrl(version),
    words: pastWords.kept(version, readableDate(date)),
  }));
  return [...(passage === undefined ? versions.toReversed() : []), ...lost].slice(0, NEWEST);
}

function newsEntry({ id, title, day, url, words }: News, { info }: Edition, address: (path: string) => string) {
  return x('entry', [
    x('title', title),
    x('id', stableIdentifier(`${info.title} ${id}`)),
    x('link', { rel: 'alternate', type: 'text/html', href: address(url) }),
    x('published', instant(day)),
    x('updated', instant(day)),
    x('content', { type: 'text' }, words),
  ]);
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
    x('id', stableIdentifier(`${edition.info.title} ${annotation.id}`)),
    x('link', { rel: 'alternate', type: 'text/html', href: address(annotationUrl(annotation)) }),
    x('published', instant(added)),
    x('updated', instant(changed < added ? added : changed)),
    x('author', [x('name', annotation.by.name)]),
    x('category', { term: annotation.kind, label: KIND_WORDS[annotation.kind].one }),
    // A link within the passage is relative to its page.
    x(
      'content',
      { type: 'html', 'xml:base': address(passageUrl(passage)) },
      html(annotation.prose).replaceAll('href="/', `href="${address('/')}`),
    ),
  ]);
}

/** A day has no hour: midnight stands in for it. */
function instant(day: string): string {
  const [year = '1970', month = '01', date = '01'] = day.split('-');
  return `${year}-${month}-${date}T00:00:00Z`;
}
