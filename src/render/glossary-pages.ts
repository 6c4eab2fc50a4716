import type { Edition, Term } from '../edition/edition.ts';
import { plural } from '../edition/plural.ts';
import { firstParagraph } from '../edition/prose-text.ts';
import { sectionUrl, termUrl } from '../urls.ts';
import { citationView } from './citations.ts';
import { fact, linksFact } from './facts.ts';
import { mentionViews } from './mention-view.ts';
import type { EntryView, IndexView } from './page-views.ts';
import { partedProseHtml, wordsHtml } from './prose.ts';
import { backlinkGroups } from './references.ts';
import { capitalized } from '../words/vocabulary.ts';

export function glossaryIndex(edition: Edition): IndexView {
  const byLetter = Map.groupBy(edition.terms, ({ label }) => label.slice(0, 1).toUpperCase());
  return {
    kind: 'index',
    title: 'Glossary',
    lede: 'What the words mean, what is contested about them, and every sentence and note that uses them. In the text, terms have a dotted line.',
    groups: [...byLetter].map(([heading, terms]) => ({
      heading,
      items: terms.map((term) => ({
        label: wordsHtml(term.label, edition), url: termUrl(term), about: wordsHtml(firstParagraph(term.prose), edition),
        count: plural(new Set(term.mentions.map(({ sentence, passage }) => sentence ?? passage)).size, 'place'),
      })),
    })),
  };
}

export function termEntry(term: Term, edition: Edition): EntryView {
  const { first, rest } = partedProseHtml(term.prose, edition);
  return {
    kind: 'entry',
    title: capitalized(term.label),
    titleHtml: wordsHtml(capitalized(term.label), edition),
    genus: 'Glossary',
    genusUrl: sectionUrl('glossary'),
    description: firstParagraph(term.prose),
    first,
    rest,
    facts: [
      ...fact('In the text', term.aliases.filter((alias) => term.mentions.some(({ passage, part, start, end }) => passage[part].slice(start, end).toLowerCase() === alias.toLowerCase())).map((alias) => `“${alias}”`).join(', '), edition),
      ...(term.chinese === undefined ? [] : [{ label: 'Chinese', html: wordsHtml(term.chinese, edition) + pinyinHtml(term.pinyin, edition) }]),
      ...linksFact('Related', term.related.map((other) => ({ label: other.label, url: termUrl(other) }))),
    ],
    sources: term.sources.map((one) => citationView(one, edition)),
    places: [{ heading: term.mentions.length === 0 ? 'The text does not use this term' : 'In the text', items: mentionViews(term.mentions, edition) }],
    backlinks: backlinkGroups(term.backlinks, edition),
  };
}

function pinyinHtml(pinyin: string | undefined, { info }: Edition): string {
  if (pinyin === undefined) return '';
  const language = info.languages.romanization;
  return language === undefined ? `, ${pinyin}` : `, <em lang="${language}">${pinyin}</em>`;
}
