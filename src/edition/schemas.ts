/**
 * The fields of every kind of file in `content/`, as authors write them. What a field is described as stands in the
 * author's manual, beside the form for a new annotation, and in what the check says when the field is missing.
 */
import * as z from 'zod';
import { doiOf } from '../markdown/doi.ts';
import {
  ALIGNMENT_RELATIONS,
  CONFIDENCES,
  PARALLEL_RELATIONS,
  PASSAGE_KINDS,
  READ_EXTENTS,
  VOICES,
  WITNESS_QUOTE_WORDS,
  WORDING_BASES,
  WORDING_EFFECTS,
} from './edition.ts';
import {
  also,
  id,
  isoDate,
  isoDay,
  languageTag,
  list,
  name,
  ownWords,
  pastDate,
  pastDay,
  quoted,
  secureAddress,
  sentences,
  some,
  title,
  webAddress,
} from './fields/field-types.ts';
import { ANNOTATION_KINDS, type AnnotationKind, type EntryKind } from './kinds.ts';
import { isReservedId } from './fields/reserved-ids.ts';

const citation = z.strictObject({
  source: id.describe('A file in `sources/`, without `.yaml`.'),
  at: name.describe('The place in the source: article, paragraph, section, page.'),
});
/** The notes with most have six, the essays nine, and a term eighteen. */
const MOST_CITATIONS = 40;
const citations = z.array(citation).max(MOST_CITATIONS);

/** An annotation says what it is about by `quote`, by `sentence`, or by neither: then it is about the whole passage. */
const annotationFields = {
  quote: z
    .union([quoted, z.array(quoted).min(1).max(20)])
    .optional()
    .describe('The words, exactly as they stand; a list for a broken lemma, in order, within one sentence.'),
  before: quoted.optional().describe('Words just before the quotation, if it occurs twice.'),
  after: quoted.optional().describe('Words just after the quotation, if it occurs twice.'),
  part: z.enum(['title', 'text']).default('text').describe('`title` if the words stand in the title.'),
  insert: z.literal('after').optional().describe('`after` if words are missing after the quotation.'),
  sentence: id.optional().describe('Id of a sentence, such as `s2`, if the note is about the whole sentence.'),
  by: id.describe('Who wrote it: a file in `people/`, without `.yaml`.'),
  date: pastDay.describe('Day of writing, such as 2026-11-23.'),
  sources: citations.min(1).describe('What supports it, each source with the place in it.'),
  words: ownWords,
};

const position = z.strictObject({
  voice: z.enum(VOICES).describe('Whose side it is.'),
  holder: title.describe('Who holds it, where and when.'),
  source: id.describe('A file in `sources/`, without `.yaml`.'),
  at: name.describe('The place in the source.'),
  says: sentences.describe('One sentence, in the holder’s terms.'),
});

const KIND_SCHEMAS = {
  wording: z
    .strictObject({
      ...annotationFields,
      kind: z.literal('wording'),
      reading: sentences
        .optional()
        .describe(
          'The other wording; for an omission, the missing words. Only an addition or a crux may be without it.',
        ),
      effect: z.enum(WORDING_EFFECTS).describe('What the difference does to the sense.'),
      basis: z.enum(WORDING_BASES).describe('Where the other wording comes from.'),
      confidence: z.enum(CONFIDENCES).describe('How certain it is that this was meant.'),
      witness: list(id).describe(
        'The texts that have the reading or support it: files in `witnesses/`, without `.yaml`, of the same basis. The note cites a source of each. None for a conjecture.',
      ),
      crux: z
        .boolean()
        .default(false)
        .describe('`true` if no reading could be recovered, or two are equally good; then the confidence is `low`.'),
    })
    .describe(
      'How the text reads beside another witness. Conjecture and internal evidence cite the base text itself, with passage and sentence: `- { source: base-text, at: "proposal 8, sentence 1" }`.',
    ),
  context: z
    .strictObject({ ...annotationFields, kind: z.literal('context') })
    .describe('What the words refer to and where they come from.'),
  parallel: z
    .strictObject({
      ...annotationFields,
      kind: z.literal('parallel'),
      instruments: some(id).describe(
        'The instruments that have the same matter: files in `instruments/`, without `.md`.',
      ),
    })
    .describe(
      'The same matter in another instrument. It may not name one that is declared `absent` or `silent` on its passage.',
    ),
  debate: z
    .strictObject({
      ...annotationFields,
      kind: z.literal('debate'),
      positions: some(position, 2).describe('Two or more, of different voices.'),
    })
    .describe('What is contested: two or more positions of different voices, of about the same length.'),
  since: z
    .strictObject({ ...annotationFields, kind: z.literal('since') })
    .describe('What happened after the text was published.'),
} as const satisfies Readonly<Record<AnnotationKind, z.ZodObject>>;
type KindSchema = (typeof KIND_SCHEMAS)[AnnotationKind];

export const annotationSchema = z
  .discriminatedUnion('kind', Object.values(KIND_SCHEMAS) as unknown as readonly [KindSchema, ...KindSchema[]])
  .meta({ title: 'An annotation', one: 'one annotation' });

export const passageSchema = z
  .strictObject({
    title,
    also: z
      .record(z.string().regex(/^(?:s\d+|title)$/u), z.array(name).max(60))
      .default({})
      .describe(
        'Words that readers use in a search for what a sentence says, by the sentence’s id, or by `title` for the whole passage: `s1: [kids, teenagers]`. Never printed.',
      ),
    chapter: z
      .int()
      .positive()
      .optional()
      .describe('Of a proposal: the number of its chapter, if the text has chapters.'),
    alignments: list(
      z.strictObject({
        target: id.optional().describe('Id of a target, such as `"9.c"`; or `goal`.'),
        goal: z.int().positive().optional().describe('Number of a goal, if no single target can be defended.'),
        relation: z.enum(ALIGNMENT_RELATIONS),
        evidence: quoted.describe('Words of the title or of the text.'),
        because: sentences,
      }),
    ),
    sources: citations.default([]).describe('Of the introduction.'),
    'none-found': z
      .partialRecord(z.enum(ANNOTATION_KINDS), sentences)
      .default({})
      .describe('Kinds of annotation that were looked for but not found, each with the reason.'),
  })
  .meta({
    title: 'A passage',
    one: 'a passage of the base text, with its introduction; maintainers only',
    description:
      'Maintainers only. After the fields comes `<BaseText>`, the text as published, `</BaseText>`, then the introduction under `## In brief` (80 to 150 words). No other component, no import, no expression. The base text is never changed to fit a note. If it was copied wrongly and is corrected on purpose, `npm run reanchor` shows as a difference how annotations must change, and changes nothing without a yes; then `npm run lock` accepts the text.',
  });

/** A thing has a few names; each is looked for in every text. */
const MOST_ALIASES = 20;

const namedFields = {
  aliases: list(name, MOST_ALIASES).describe(
    'Words by which the text names it. One with a capital letter is matched exactly, one without in upper or lower case.',
  ),
  also,
  unlinked: list(id).describe('Passages in which it is not linked.'),
  sources: citations.min(1),
  words: ownWords,
};

const termSchema = z
  .strictObject({
    ...namedFields,
    label: name.describe('The term; it counts as an alias.'),
    chinese: name.optional(),
    pinyin: name.optional(),
    related: list(id).describe('Other terms: files in `glossary/`, without `.md`.'),
  })
  .meta({
    title: 'A term',
    one: 'a term',
    description:
      'Two entries may not claim the same alias. The first paragraph is the definition, which previews show; further paragraphs say what is contested about it.',
  });

const bodySchema = z
  .strictObject({
    ...namedFields,
    name: name.describe('Its name; it counts as an alias.'),
    acronym: name.optional().describe('It counts as an alias too.'),
    kind: name.describe('What it is, in a word or two: `specialized agency`.'),
    founded: pastDate.optional(),
    ended: pastDate.optional(),
    seat: name.optional(),
    parent: id.optional().describe('The body that it belongs to: a file in `bodies/`, without `.md`.'),
    official: webAddress.optional(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/u)
      .optional(),
    related: list(id).describe('Passages that bear on it without naming it.'),
  })
  .refine(
    ({ founded, ended }) =>
      founded === undefined || ended === undefined || ended.slice(0, founded.length) >= founded.slice(0, ended.length),
    { path: ['ended'], error: 'a date that is not before “founded”' },
  )
  .meta({
    title: 'A body',
    one: 'an organization, process or forum',
    description:
      'The first paragraph says what it is, and previews show it; then its part at the time of the text and today.',
  });

const instrumentSchema = z
  .strictObject({
    title,
    also,
    short: name.optional().describe('How notes name it.'),
    date: pastDate.describe('Year, month or day: `2020`, `2020-09`, `2020-09-08`.'),
    issuer: title,
    kind: name,
    symbol: name.optional(),
    official: webAddress.optional(),
    sources: citations.min(1),
    words: ownWords,
    examined: sentences.optional().describe('Which part of it was examined: `the eight points`.'),
    silent: list(id).describe('Passages for which it was examined and says nothing.'),
    parallels: list(
      z.strictObject({
        passage: id,
        at: name,
        relation: z.enum(PARALLEL_RELATIONS),
        says: sentences.describe('One sentence.'),
      }),
    ).describe('What it has on a passage. `absent`: it was examined and has nothing.'),
  })
  .meta({
    title: 'An instrument',
    one: 'a treaty, law, resolution or declaration',
    description:
      '`relation` says how the instrument stands to the passage: `same`, `wider` (it goes further), `narrower`, `diverges`, `absent` (examined: it has nothing on this). A passage that is neither in `parallels` nor in `silent` is printed as not examined.',
  });

const goalSchema = z
  .strictObject({
    number: z.int().positive(),
    name,
    also,
    uri: webAddress,
    official: secureAddress,
    colour: z.string().regex(/^#[0-9A-Fa-f]{6}$/u),
    targets: z
      .array(z.strictObject({ id, label: title.describe('In your own words.'), uri: webAddress }))
      .min(1)
      .max(100),
  })
  .meta({
    title: 'A goal',
    one: 'a goal with its targets; a Markdown file beside it has what the edition says on the goal',
    description:
      'Beside it, `goal-01.md` holds what the edition says on the goal: `sources` between the lines of hyphens, then one or two paragraphs.',
  });

const figureSchema = z
  .strictObject({
    title,
    unit: name.describe('What a value counts: `per cent of the world’s people`.'),
    note: sentences.optional().describe('What a reader must know to understand it.'),
    passages: list(id),
    goals: list(z.int().positive()).describe('Numbers of goals.'),
    points: z
      .array(
        z.strictObject({
          label: name.describe('Who or what was measured.'),
          date: isoDate,
          value: z.number(),
          source: id,
          at: name,
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({
    title: 'A figure',
    one: 'something measured, drawn as bars',
    description:
      'A series has one label and several dates, a comparison several labels and one date. Each point has its own source.',
  });

/** An edition of fifty proposals has about two hundred. */
const MOST_SENTENCES = 1_000;

const witnessSchema = z
  .strictObject({
    title: title.describe('What text it is, as a name: `The official English`.'),
    basis: z
      .enum(WORDING_BASES)
      .exclude(['conjecture'])
      .describe('What it is beside the base text. Readings that rest on it have the same basis.'),
    language: languageTag.describe('Of its text, such as `en` or `zh`.'),
    publisher: title.optional(),
    date: pastDate.optional().describe('When it was published; left out if that is not known.'),
    sources: citations.min(1).describe('The copies of it that are known, each with the place in it.'),
    read: z.strictObject({
      extent: z.enum(READ_EXTENTS).describe('How much of its text for the base text could be read.'),
      what: sentences.describe('The same in words: from where to where, and what was not read.'),
    }),
    sentences: list(
      z.strictObject({
        passage: id,
        sentence: id
          .optional()
          .describe('Id of a sentence of the passage, such as `s2`, or `title`; without it, the whole passage.'),
        quote: quoted.optional().describe(`Words of the witness, at most ${WITNESS_QUOTE_WORDS}.`),
        says: sentences
          .optional()
          .describe('What it has there, in your own words: beside a quotation, or instead of one.'),
        source: id.describe('The copy in which that was read: a file in `sources/`, without `.yaml`.'),
        at: name.describe('The place in the source.'),
      }),
      MOST_SENTENCES,
    ).describe('What is known of it, sentence by sentence.'),
  })
  .meta({
    title: 'A witness',
    one: 'another text of the same words: an official or an agency’s version, a translation, a sister text',
    description:
      'It holds only what was read. What was not read is left out, and `read` says so; `none` is an honest answer.',
  });

/** The types of CSL 1.0.2 that an edition of this kind cites. */
const CSL_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry',
  'entry-encyclopedia',
  'interview',
  'legislation',
  'manuscript',
  'paper-conference',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

export const sourceSchema = z
  .strictObject({
    type: z.enum(CSL_TYPES).describe('What kind of publication it is.'),
    title,
    'title-short': name
      .optional()
      .describe('How notes name the source, if author and year would not identify it: `GDPR`, `Base text`.'),
    author: z
      .array(z.union([z.strictObject({ family: name, given: name.optional() }), z.strictObject({ literal: title })]))
      .min(1)
      .max(100)
      .optional()
      .describe('`[{ family: Li, given: Xirui }]`, or `[{ literal: Reuters }]`; an author, a publisher, or both.'),
    publisher: title.optional(),
    'container-title': title.optional().describe('The journal, newspaper, site or book that it stands in.'),
    issued: z
      .union([pastDate, z.literal('n.d.')])
      .describe('Year, month or day, as 2020, 2020-09 or 2020-09-08; or `n.d.`'),
    accessed: pastDay
      .optional()
      .describe(
        'The day on which the page was read; needed beside an address, unless it is that of a DOI, which stays.',
      ),
    URL: webAddress.optional(),
    language: languageTag.describe('Language of the source, such as `en` or `zh`.'),
    note: sentences.optional(),
    'mirror-of': title.optional().describe('The publication of which this is a copy.'),
  })
  .refine((source) => source.author !== undefined || source.publisher !== undefined, {
    path: ['author'],
    error: 'an author or a publisher',
  })
  .refine((source) => source.URL === undefined || source.accessed !== undefined || doiOf(source.URL) !== undefined, {
    path: ['accessed'],
    error: 'the day on which the page was read',
  })
  .meta({
    title: 'A source',
    one: 'a source that is cited',
    description:
      'CSL-YAML, one item per file. Two files may not have the same `URL`. Every source must be cited somewhere. A copy of something published elsewhere says so with `mirror-of`.',
  });

export const personSchema = z
  .strictObject({
    name: name.describe('As it is printed.'),
    url: secureAddress.optional().describe('A page about the person.'),
    note: sentences.optional().describe('A sentence on who it is.'),
  })
  .meta({
    title: 'A person',
    one: 'an author of annotations',
  });

const eventSchema = z
  .strictObject({
    id: id
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
      .refine((value) => !isReservedId(value), 'an id that is not the name of a part of the site'),
    date: isoDate,
    title,
    text: sentences,
    passages: list(id),
    bodies: list(id),
    instruments: list(id),
    sources: citations.min(1),
  })
  .meta({
    title: 'The timeline',
    one: 'all events, in order of date',
  });

/** The fields of the files of each kind, or of each item where all stand in one file. */
export const SCHEMAS = {
  passage: passageSchema,
  annotation: annotationSchema,
  term: termSchema,
  body: bodySchema,
  instrument: instrumentSchema,
  goal: goalSchema,
  figure: figureSchema,
  witness: witnessSchema,
  source: sourceSchema,
  person: personSchema,
  event: eventSchema,
} as const satisfies Readonly<Record<EntryKind, z.ZodType>>;

export type FieldsOf<Kind extends EntryKind> = z.output<(typeof SCHEMAS)[Kind]>;
export type AnnotationFields = FieldsOf<'annotation'>;
export type EventFields = FieldsOf<'event'>;

const queries = list(
  z.strictObject({
    /** What a reader types. */ ask: name,
    /** What must come first: one of these, as `term:backdoor`, `passage:proposal-08`, `sentence:proposal-08.s2`,
     * `annotation:proposal-08/since`, `event:gids-proposed`. */ finds: z.array(name).min(1),
  }),
);

/** What readers ask of the search, by the way in which they ask it; the browser tests hold the search to it. */
export const queriesSchema = z.strictObject({
  words: queries,
  misspelt: queries,
  chinese: queries,
  number: queries,
  phrase: queries,
  /** What nothing must be found for. */ nothing: list(name),
});

/** What an edition may have been offered in its life. */
const MOST_PROPOSED = 2_000;
/** An id that stands in a list. */
const slug = id
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
  .refine((value) => !isReservedId(value), 'an id that is no name of a part of the site');

/** An account where the repository is. Source: GitHub and GitLab take these characters; none begins with a hyphen. */
const account = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$/u, { error: 'the name of an account' });

export const maintainersSchema = list(
  z.strictObject({
    person: id.describe('In whose name only maintainers write: a file in `people/`, without `.yaml`.'),
    accounts: list(account).describe('Accounts whose proposals may change everything, where the repository is.'),
  }),
).meta({ one: 'who maintains the edition: in whose names only they write, and their accounts' });

/** What became of something that was proposed. */
const PROPOSED_STATES = ['open', 'accepted', 'changed', 'declined'] as const;

export const proposedSchema = list(
  z
    .strictObject({
      id: slug.describe('It stands in the address of the item: `/contribute/log/#id`.'),
      date: pastDay.describe('Day on which it arrived.'),
      about: name.describe(
        'What it is about, as in a link: `passage:proposal-08`, `term:backdoor`; of a note `annotation:proposal-08/since`, and likewise `figure:` and `event:`.',
      ),
      kind: z.enum(['addition', 'correction']),
      what: sentences.describe('What was proposed, in a sentence. No name of who proposed it, unless they wish it.'),
      state: z.enum(PROPOSED_STATES).describe('`changed`: taken in otherwise than it was proposed.'),
      reason: sentences.optional().describe('Why; needed where it was changed or declined.'),
      note: name.optional().describe('The note that came of it, as `proposal-08/since`.'),
    })
    .refine(({ state, reason }) => reason !== undefined || state === 'open' || state === 'accepted', {
      path: ['reason'],
      error: 'why it was changed or declined',
    })
    .refine(({ state, note }) => note === undefined || state === 'accepted' || state === 'changed', {
      path: ['note'],
      error: 'no note while nothing was taken in',
    }),
  MOST_PROPOSED,
).meta({ one: 'what was proposed, and what became of it' });

export type ProposedFields = z.output<typeof proposedSchema>[number];

export const essaySchema = z.strictObject({ sources: citations.default([]) });

const licence = z.strictObject({ name, url: secureAddress });
const number = z.strictObject({ one: name, many: name });

export const editionSchema = z.strictObject({
  title,
  shortTitle: name,
  issuer: title,
  date: isoDay,
  language: languageTag.default('en'),
  version: name,
  edited: pastDay.describe('Day of this version.'),
  editors: id.describe('A file in `people/`, without `.yaml`.'),
  description: sentences,
  textNotice: sentences.optional().describe('One line on every reading page: what text this is.'),
  officialText: webAddress.optional(),
  provenance: citation.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .optional()
    .describe(
      'SHA-256 of the text in one file, as its publisher has it: the build fails when the passages no longer make it.',
    ),
  names: z
    .strictObject({ proposal: number, chapter: number, agenda: name })
    .default({
      proposal: { one: 'section', many: 'sections' },
      chapter: { one: 'chapter', many: 'chapters' },
      agenda: 'Agenda',
    })
    .describe('What this document calls its parts.'),
  expected: z
    .partialRecord(z.enum(PASSAGE_KINDS), z.partialRecord(z.enum(ANNOTATION_KINDS), z.int().positive()))
    .default({})
    .describe(
      'How many annotations of a kind the editors promise for each passage of a kind, such as `proposal: { debate: 1 }`; if there are fewer, the passage says why in `none-found`.',
    ),
  languages: z
    .strictObject({ Han: languageTag.optional(), romanization: languageTag.optional() })
    .default({})
    .describe(
      'Language tags for Han characters and for their romanization in the commentary. If the characters are Chinese, the build makes a face with those that its pages print.',
    ),
  rights: z.strictObject({
    text: sentences,
    commentary: licence,
    code: licence,
    fonts: sentences.optional(),
    data: sentences.optional(),
  }),
  address: z
    .union([z.literal(''), secureAddress])
    .default('')
    .describe('Where the site is served, such as https://name.example/edition/; empty while it is not known.'),
  repository: z
    .union([z.literal(''), secureAddress])
    .default('')
    .describe('Public https address of the repository; empty while it is not known.'),
  mail: z
    .union([z.literal(''), z.email().max(254)])
    .default('')
    .describe(
      'Where contributions and corrections may be sent by mail; printed on the pages that ask for them. Empty: nowhere.',
    ),
});
export type EditionFields = z.output<typeof editionSchema>;
