/** The fields of every kind of file in `content/`, as authors write them. The doc block of a field is its manual. */
import { z } from 'zod';
import {
  ALIGNMENT_RELATIONS, ANNOTATION_KINDS, CONFIDENCES, PARALLEL_RELATIONS, PASSAGE_KINDS, VOICES, WORDING_BASES, WORDING_EFFECTS,
} from './edition.ts';

const words = z.string().trim().min(1);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
const isoDay = z.iso.date();
/** A year, a month or a day: `2020`, `2020-09`, `2020-09-08`. */
const isoDate = z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u));
const webAddress = z.url({ protocol: /^https?$/u });
/** Words that readers use for it in a search: found, and never printed. */
const also = list(words);
const secureAddress = z.url({ protocol: /^https$/u });

const citation = z.strictObject({
  /** A file in `sources/`, without `.yaml`. */
  source: words,
  /** The place in it: article, paragraph, section, page. */
  at: words,
});
const citations = z.array(citation);

/** An annotation says what it is about by `quote`, by `sentence`, or by neither: then it is about the whole passage. */
const annotationFields = {
  /** The words, exactly as they stand; a list for a broken lemma. */
  quote: z.union([words, z.array(words).min(1)]).optional(),
  /** Words just before the quotation, where it occurs twice. */
  before: words.optional(),
  /** Words just after the quotation, where it occurs twice. */
  after: words.optional(),
  /** `title` where the words stand in the title. */
  part: z.enum(['title', 'text']).default('text'),
  /** `after` where words are missing behind the quotation. */
  insert: z.literal('after').optional(),
  /** Id of a sentence, as `s2`. */
  sentence: words.optional(),
  /** A file in `people/`, without `.yaml`. */
  by: words,
  /** Day of writing. */
  date: isoDay,
  sources: citations.min(1),
};

const position = z.strictObject({
  voice: z.enum(VOICES),
  /** Who holds it, where and when. */
  holder: words,
  source: words,
  at: words,
  /** One sentence, in the holder's terms. */
  says: words,
});

export const annotationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...annotationFields,
    kind: z.literal('wording'),
    /** The other wording; for an omission the missing words. Only an addition or a crux may leave it out. */
    reading: words.optional(),
    effect: z.enum(WORDING_EFFECTS),
    basis: z.enum(WORDING_BASES),
    confidence: z.enum(CONFIDENCES),
    /** Which of the sources has the reading or supports it; none for a conjecture. */
    witness: list(words),
    /** `true` where no reading could be recovered, or two are equally good; its confidence is `low`. */
    crux: z.boolean().default(false),
  }),
  z.strictObject({ ...annotationFields, kind: z.literal('context') }),
  z.strictObject({ ...annotationFields, kind: z.literal('parallel'), /** Files in `instruments/`, without `.md`. */ instruments: z.array(words).min(1) }),
  z.strictObject({ ...annotationFields, kind: z.literal('debate'), positions: z.array(position).min(2) }),
  z.strictObject({ ...annotationFields, kind: z.literal('since') }),
]);

export const passageSchema = z.strictObject({
  title: words,
  /** Words that readers use in a search for what a sentence says, by the sentence’s id, or by `title` for the whole: `s1: [kids, teenagers]`. Never printed. */
  also: z.record(z.string().regex(/^(?:s\d+|title)$/u), z.array(words)).default({}),
  /** Of a proposal: the number of its chapter, where the text has chapters. */
  chapter: z.int().positive().optional(),
  alignments: list(
    z.strictObject({
      /** Id of a target, as `"9.c"`, or … */
      target: words.optional(),
      /** … number of a goal, where no single target can be defended. */
      goal: z.int().positive().optional(),
      relation: z.enum(ALIGNMENT_RELATIONS),
      /** Words of the title or of the text. */
      evidence: words,
      because: words,
    }),
  ),
  /** Of the introduction. */
  sources: citations.default([]),
  /** Kinds of annotation that were looked for in vain, each with the reason. */
  'none-found': z.partialRecord(z.enum(ANNOTATION_KINDS), words).default({}),
});

const namedFields = {
  /** Words by which it stands in the text. One with a capital letter is matched exactly, one without in any case. */
  aliases: list(words),
  also,
  /** Passages in which it is not linked. */
  unlinked: list(words),
  sources: citations.min(1),
};

export const termSchema = z.strictObject({
  ...namedFields,
  label: words,
  chinese: words.optional(),
  pinyin: words.optional(),
  related: list(words),
});

export const bodySchema = z.strictObject({
  ...namedFields,
  name: words,
  acronym: words.optional(),
  kind: words,
  founded: isoDate.optional(),
  ended: isoDate.optional(),
  seat: words.optional(),
  /** A file in `bodies/`, without `.md`. */
  parent: words.optional(),
  official: webAddress.optional(),
  wikidata: z.string().regex(/^Q\d+$/u).optional(),
  /** Passages that bear on it without naming it. */
  related: list(words),
});

export const instrumentSchema = z.strictObject({
  title: words,
  also,
  short: words.optional(),
  date: isoDate,
  issuer: words,
  kind: words,
  symbol: words.optional(),
  official: webAddress.optional(),
  sources: citations.min(1),
  /** What of it was examined: `the eight points`. */
  examined: words.optional(),
  /** Passages for which it was examined and says nothing. */
  silent: list(words),
  parallels: list(
    z.strictObject({ passage: words, at: words, relation: z.enum(PARALLEL_RELATIONS), /** One sentence. */ says: words }),
  ),
});

export const goalSchema = z.strictObject({
  number: z.int().positive(),
  name: words,
  also,
  uri: webAddress,
  official: secureAddress,
  colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/u),
  targets: z.array(z.strictObject({ id: words, label: words, uri: webAddress })).min(1),
});

export const figureSchema = z.strictObject({
  title: words,
  /** What a value counts: `per cent of the world’s people`. */
  unit: words,
  /** What a reader should beware of. */
  note: words.optional(),
  passages: list(words),
  /** Numbers of goals. */
  goals: list(z.int().positive()),
  points: z.array(z.strictObject({ /** Who or what was measured. */ label: words, date: isoDate, value: z.number(), source: words, at: words })).min(1),
});

/** The types of CSL 1.0.2 that an edition of this kind cites. */
const CSL_TYPES = [
  'article', 'article-journal', 'article-magazine', 'article-newspaper', 'book', 'broadcast', 'chapter', 'dataset', 'document', 'entry',
  'entry-encyclopedia', 'interview', 'legislation', 'manuscript', 'paper-conference', 'personal_communication', 'post', 'post-weblog', 'regulation',
  'report', 'review', 'speech', 'standard', 'thesis', 'treaty', 'webpage',
] as const;

export const sourceSchema = z.strictObject({
  type: z.enum(CSL_TYPES),
  title: words,
  /** How notes name the source, where author and year would not tell it: `GDPR`, `Base text`. */
  'title-short': words.optional(),
  author: z.array(z.union([z.strictObject({ family: words, given: words.optional() }), z.strictObject({ literal: words })])).min(1).optional(),
  publisher: words.optional(),
  'container-title': words.optional(),
  /** Year, month or day, or `n.d.` */
  issued: z.union([isoDate, z.literal('n.d.')]),
  accessed: isoDay.optional(),
  URL: webAddress.optional(),
  /** Language of the source, BCP 47. */
  language: words,
  note: words.optional(),
  /** The publication of which this is a copy. */
  'mirror-of': words.optional(),
})
  .refine((source) => source.author !== undefined || source.publisher !== undefined, { path: ['author'], message: 'an author or a publisher' })
  .refine((source) => source.URL === undefined || source.accessed !== undefined, { path: ['accessed'], message: 'the day on which the page was read' });

export const personSchema = z.strictObject({ name: words, url: secureAddress.optional(), note: words.optional() });

export const timelineSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
    date: isoDate,
    title: words,
    text: words,
    passages: list(words),
    bodies: list(words),
    instruments: list(words),
    sources: citations.min(1),
  }),
);

const queries = list(z.strictObject({ /** What a reader types. */ ask: words, /** What must come first: one of these, as `term:backdoor`, `passage:proposal-08`, `sentence:proposal-08.s2`, `annotation:proposal-08/since`, `event:gids-proposed`. */ finds: z.array(words).min(1) }));

/** What readers ask of the search, by the way in which they ask it; the browser tests hold the search to it. */
export const queriesSchema = z.strictObject({ words: queries, misspelt: queries, chinese: queries, number: queries, phrase: queries, /** What nothing must be found for. */ nothing: list(words) });

export const essaySchema = z.strictObject({ sources: citations.default([]) });

const licence = z.strictObject({ name: words, url: secureAddress });
const number = z.strictObject({ one: words, many: words });

export const editionSchema = z.strictObject({
  title: words,
  shortTitle: words,
  issuer: words,
  date: isoDay,
  language: words.default('en'),
  version: words,
  /** Day of this version. */
  edited: isoDay,
  /** A file in `people/`, without `.yaml`. */
  editors: words,
  description: words,
  /** One line on every reading page: what text this is. */
  textNotice: words.optional(),
  officialText: webAddress.optional(),
  provenance: citation.optional(),
  /** SHA-256 of the text in one file, as its publisher has it: the build fails when the passages no longer make it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u).optional(),
  /** What this document calls its parts. */
  names: z.strictObject({ proposal: number, chapter: number, agenda: words }).default({
    proposal: { one: 'section', many: 'sections' },
    chapter: { one: 'chapter', many: 'chapters' },
    agenda: 'Agenda',
  }),
  /** How many annotations of a kind the editors promise for each passage of a kind, as `proposal: { debate: 1 }`; where there are fewer, the passage says why in `none-found`. */
  expected: z.partialRecord(z.enum(PASSAGE_KINDS), z.partialRecord(z.enum(ANNOTATION_KINDS), z.int().positive())).default({}),
  /** Language tags for Han characters and for their romanization in the commentary. */
  languages: z.strictObject({ Han: words.optional(), romanization: words.optional() }).default({}),
  rights: z.strictObject({ text: words, commentary: licence, code: licence, fonts: words.optional(), data: words.optional() }),
  /** Where the site is served, as https://name.example/edition/; empty while it is not known. */
  address: z.union([z.literal(''), secureAddress]).default(''),
  /** Public https address of the repository; empty while it is not known. */
  repository: z.union([z.literal(''), secureAddress]).default(''),
});
