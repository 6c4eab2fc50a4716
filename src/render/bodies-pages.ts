import type { Body, Edition } from '../edition/edition.ts';
import { plural } from '../edition/plural.ts';
import { firstParagraph } from '../edition/prose-text.ts';
import { bodyUrl, passageUrl, sectionUrl } from '../urls.ts';
import { citationView } from './citations.ts';
import { readableDate } from './dates.ts';
import { fact, linksFact } from './facts.ts';
import { mentionViews } from './mention-view.ts';
import type { EntryView, IndexView } from './page-views.ts';
import { partedProseHtml, wordsHtml } from './prose.ts';
import { backlinkGroups, passageName } from './references.ts';
import { capitalized } from '../words/vocabulary.ts';

export function bodiesIndex(edition: Edition): IndexView {
  const [named, related] = [edition.bodies.filter(({ mentions }) => mentions.length > 0), edition.bodies.filter(({ mentions }) => mentions.length === 0)];
  const items = (bodies: readonly Body[]) =>
    bodies.map((body) => ({
      label: wordsHtml(body.acronym === undefined ? body.name : `${body.name} (${body.acronym})`, edition),
      url: bodyUrl(body),
      about: wordsHtml(firstParagraph(body.prose), edition),
      count: body.mentions.length > 0 ? plural(body.mentions.length, 'mention') : plural(body.related.length, 'passage'),
    }));
  return {
    kind: 'index',
    title: 'Bodies',
    lede: 'The organizations, groups and forums that the text names, and those that a reader meets beside it.',
    groups: [
      { heading: 'Named in the text', items: items(named) },
      { heading: 'Not named, but at work on its matters', items: items(related) },
    ].filter((group) => group.items.length > 0),
  };
}

export function bodyEntry(body: Body, edition: Edition): EntryView {
  const { first, rest } = partedProseHtml(body.prose, edition);
  return {
    kind: 'entry',
    title: body.name,
    titleHtml: wordsHtml(body.name, edition),
    genus: 'Bodies',
    genusUrl: sectionUrl('bodies'),
    description: firstParagraph(body.prose),
    first,
    rest,
    facts: [
      ...fact('Kind', capitalized(body.kind), edition),
      ...fact('Short', body.acronym, edition),
      ...fact('Founded', body.founded && readableDate(body.founded), edition),
      ...fact('Ended', body.ended && readableDate(body.ended), edition),
      ...fact('Seat', body.seat, edition),
      ...linksFact('Part of', body.parent === undefined ? [] : [{ label: body.parent.name, url: bodyUrl(body.parent) }]),
      ...linksFact('Bears on', body.related.map((passage) => ({ label: passageName(passage, edition), url: passageUrl(passage) }))),
      ...linksFact('Official site', body.official === undefined ? [] : [{ label: new URL(body.official).hostname.replace(/^www\./u, ''), url: body.official }]),
      ...linksFact('Wikidata', body.wikidata === undefined ? [] : [{ label: body.wikidata, url: `https://www.wikidata.org/wiki/${body.wikidata}` }]),
    ],
    sources: body.sources.map((one) => citationView(one, edition)),
    places: [{ heading: body.mentions.length === 0 ? 'The text does not name it' : 'In the text', items: mentionViews(body.mentions, edition) }],
    backlinks: backlinkGroups(body.backlinks, edition),
  };
}
