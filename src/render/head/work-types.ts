/** The kinds of work that sources are, in the vocabulary of schema.org. */
import type {
  Article,
  Book,
  Chapter,
  CreativeWork,
  Legislation,
  NewsArticle,
  Report,
  ScholarlyArticle,
  WebPage,
} from 'schema-dts';

export type Work =
  Article | Book | Chapter | CreativeWork | Legislation | NewsArticle | Report | ScholarlyArticle | WebPage;

/** By the types of CSL; anything else is a “CreativeWork”. */
export const WORK_TYPES: Readonly<Record<string, (Work & { readonly '@type': string })['@type']>> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  legislation: 'Legislation',
  report: 'Report',
  treaty: 'Legislation',
  webpage: 'WebPage',
};
