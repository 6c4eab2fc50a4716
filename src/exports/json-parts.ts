/** Parts that several kinds of thing in `edition.json` have in common. */
import type { Citation, Review } from '../edition/sources.ts';
import type { Essay, Prose } from '../edition/reference.ts';
import type { Mention } from '../edition/passage.ts';
import { proseText } from '../edition/prose/prose-text.ts';
import { present } from '../edition/present.ts';
import type { CitationJson, MentionJson, ReviewJson } from './part-json-schemas.ts';

/** How prose becomes HTML. */
export type ProseToHtml = (prose: Prose) => string;

export function citationsJson(citations: readonly Citation[]): CitationJson[] {
  return citations.map(citationJson);
}

export function citationJson({ source, at }: Citation): CitationJson {
  return { source: source.id, at };
}

export function essayJson({ prose, sources, reviews }: Essay, html: ProseToHtml) {
  return {
    html: html(prose),
    text: proseText(prose),
    sources: citationsJson(sources),
    reviews: reviewsJson(reviews),
  };
}

export function reviewsJson(reviews: readonly Review[]): ReviewJson[] {
  return reviews.map(({ by, date, saw, source, words, place, found, text }) =>
    present({ by: by.id, date, saw, source: source?.id, words, place, found, digest: text }),
  );
}

export function mentionsJson(mentions: readonly Mention[]): MentionJson[] {
  return mentions.map(({ passage, part, sentence, start, end }) => ({
    passage: passage.id,
    part,
    sentence: sentence?.id ?? null,
    exact: passage[part].slice(start, end),
    start,
    end,
  }));
}

/** Ids of things, in their order. */
export function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id);
}
