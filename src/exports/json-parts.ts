/** Parts that several kinds of thing in `edition.json` have in common. */
import type { Citation, Essay, Mention, Prose } from '../edition/edition.ts';
import { proseText } from '../edition/prose/prose-text.ts';
import type { CitationJson, MentionJson } from './part-json-schemas.ts';

/** How prose becomes HTML. */
export type ProseToHtml = (prose: Prose) => string;

export function citationsJson(citations: readonly Citation[]): CitationJson[] {
  return citations.map(citationJson);
}

export function citationJson({ source, at }: Citation): CitationJson {
  return { source: source.id, at };
}

export function essayJson({ prose, sources }: Essay, html: ProseToHtml) {
  return { html: html(prose), text: proseText(prose), sources: citationsJson(sources) };
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

/** An object without the fields that are undefined: what does not apply is left out. */
export function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
}

type Present<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<Fields[Key], undefined>;
};
