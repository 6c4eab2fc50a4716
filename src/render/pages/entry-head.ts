import { firstParagraph } from '../../edition/prose/prose-text.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Prose } from '../../edition/reference.ts';
import { sectionUrl } from '../../urls.ts';
import { siteWords } from '../../words/site.ts';
import { partedProseHtml, wordsHtml } from '../text/prose.ts';
import type { EntryView } from './entry-view.ts';

/**
 * The title of an entry's page, and the section above it.
 * @param section that lists the entry
 */
export function entryHead(
  section: Parameters<typeof sectionUrl>[0] & keyof typeof siteWords.section,
  title: string,
  edition: Edition,
): Pick<EntryView, 'kind' | 'title' | 'titleHtml' | 'genus' | 'genusUrl'> {
  return {
    kind: 'entry',
    title,
    titleHtml: wordsHtml(title, edition),
    genus: siteWords.section[section],
    genusUrl: sectionUrl(section),
  };
}

/** The prose of an entry, with its first paragraph as its description. */
export function proseParts(prose: Prose, edition: Edition): Pick<EntryView, 'description' | 'first' | 'rest'> {
  return { description: firstParagraph(prose), ...partedProseHtml(prose, edition) };
}
