import type { Body, Edition } from '../../edition/edition.ts';
import { firstParagraph } from '../../edition/prose/prose-text.ts';
import { hostOf } from '../../markdown/decoded-address.ts';
import { entryUrl } from '../../entry-urls.ts';
import { citationView } from '../text/citations.ts';
import { readableDate } from '../../words/dates.ts';
import { entryHead, proseParts } from './entry-head.ts';
import { addressFact, fact, linksFact, passagesFact } from './facts.ts';
import { mentionViews } from '../text/mention-view.ts';
import type { EntryView, IndexView } from './entry-view.ts';
import { wordsHtml } from '../text/prose.ts';
import { backlinkGroups } from '../text/references.ts';
import { capitalized } from '../../words/vocabulary.ts';
import { entryWords } from '../../words/entries.ts';
import { nameWords } from '../../words/names.ts';
import { siteWords } from '../../words/site.ts';

export function bodiesIndexPage(edition: Edition): IndexView {
  const [named, related] = [
    edition.bodies.filter(({ mentions }) => mentions.length > 0),
    edition.bodies.filter(({ mentions }) => mentions.length === 0),
  ];
  const items = (bodies: readonly Body[]) =>
    bodies.map((body) => ({
      label: wordsHtml(body.acronym === undefined ? body.name : `${body.name} (${body.acronym})`, edition),
      url: entryUrl('body', body),
      about: wordsHtml(firstParagraph(body.prose), edition),
      count:
        body.mentions.length > 0 ? nameWords.mentions(body.mentions.length) : nameWords.passages(body.related.length),
    }));
  return {
    kind: 'index',
    title: siteWords.section.bodies,
    lede: entryWords.bodies.lede,
    groups: [
      { heading: entryWords.bodies.named, items: items(named) },
      { heading: entryWords.bodies.beside, items: items(related) },
    ].filter((group) => group.items.length > 0),
  };
}

export function bodyPage(body: Body, edition: Edition): EntryView {
  const words = entryWords.bodies;
  return {
    ...entryHead('bodies', body.name, edition),
    ...proseParts(body.prose, edition),
    facts: [
      ...fact(words.kind, capitalized(body.kind), edition),
      ...fact(words.short, body.acronym, edition),
      ...fact(words.founded, body.founded && readableDate(body.founded), edition),
      ...fact(words.ended, body.ended && readableDate(body.ended), edition),
      ...fact(words.seat, body.seat, edition),
      ...linksFact(
        words.partOf,
        body.parent === undefined ? [] : [{ label: body.parent.name, url: entryUrl('body', body.parent) }],
      ),
      ...passagesFact(words.bearsOn, body.related, edition),
      ...addressFact(words.official, body.official, hostOf),
      ...linksFact(
        words.wikidata,
        body.wikidata === undefined
          ? []
          : [{ label: body.wikidata, url: `https://www.wikidata.org/wiki/${body.wikidata}` }],
      ),
    ],
    sources: body.sources.map((one) => citationView(one, edition, body.reviews)),
    places: [
      {
        heading: body.mentions.length === 0 ? words.notNamed : entryWords.inText,
        items: mentionViews(body.mentions, edition),
      },
    ],
    backlinks: backlinkGroups(body.backlinks, edition),
  };
}
