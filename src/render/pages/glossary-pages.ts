import type { Edition, Term } from '../../edition/edition.ts';
import { firstParagraph } from '../../edition/prose/prose-text.ts';
import { entryUrl } from '../../entry-urls.ts';
import { citationView } from '../text/citations.ts';
import { entryHead, proseParts } from './entry-head.ts';
import { fact, linksFact } from './facts.ts';
import { mentionViews } from '../text/mention-view.ts';
import type { EntryView, IndexView } from './entry-view.ts';
import { wordsHtml } from '../text/prose.ts';
import { backlinkGroups } from '../text/references.ts';
import { capitalized } from '../../words/vocabulary.ts';
import { entryWords } from '../../words/entries.ts';
import { nameWords } from '../../words/names.ts';
import { siteWords } from '../../words/site.ts';

export function glossaryIndexPage(edition: Edition): IndexView {
  const byLetter = Map.groupBy(edition.terms, ({ label }) => label.slice(0, 1).toUpperCase());
  return {
    kind: 'index',
    title: siteWords.section.glossary,
    lede: entryWords.glossary.lede,
    groups: [...byLetter].map(([heading, terms]) => ({
      heading,
      items: terms.map((term) => ({
        label: wordsHtml(term.label, edition),
        url: entryUrl('term', term),
        about: wordsHtml(firstParagraph(term.prose), edition),
        count: nameWords.places(new Set(term.mentions.map(({ sentence, passage }) => sentence ?? passage)).size),
      })),
    })),
  };
}

export function glossaryTermPage(term: Term, edition: Edition): EntryView {
  return {
    ...entryHead('glossary', capitalized(term.label), edition),
    ...proseParts(term.prose, edition),
    facts: [
      ...fact(
        entryWords.inText,
        term.aliases
          .filter((alias) =>
            term.mentions.some(
              ({ passage, part, start, end }) => passage[part].slice(start, end).toLowerCase() === alias.toLowerCase(),
            ),
          )
          .map((alias) => `“${alias}”`)
          .join(', '),
        edition,
      ),
      ...(term.chinese === undefined
        ? []
        : [
            {
              label: entryWords.glossary.chinese,
              html: wordsHtml(term.chinese, edition) + pinyinHtml(term.pinyin, edition),
            },
          ]),
      ...linksFact(
        entryWords.glossary.related,
        term.related.map((other) => ({ label: other.label, url: entryUrl('term', other) })),
      ),
    ],
    sources: term.sources.map((one) => citationView(one, edition, term.reviews)),
    places: [
      {
        heading: term.mentions.length === 0 ? entryWords.glossary.notUsed : entryWords.inText,
        items: mentionViews(term.mentions, edition),
      },
    ],
    backlinks: backlinkGroups(term.backlinks, edition),
  };
}

function pinyinHtml(pinyin: string | undefined, { info }: Edition): string {
  if (pinyin === undefined) return '';
  const language = info.languages.romanization;
  return language === undefined ? `, ${pinyin}` : `, <em lang="${language}">${pinyin}</em>`;
}
