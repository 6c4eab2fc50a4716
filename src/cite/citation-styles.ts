/** The styles in which everything is cited: for the social sciences, history, literature and law. */
import { styleFiles, type StyleUse } from './style-text.ts';

export const STYLE_IDS = ['apa', 'chicago', 'mla', 'oscola'] as const;
export type StyleId = (typeof STYLE_IDS)[number];

/** One value for each style. */
export type InStyles<Value> = Readonly<Record<StyleId, Value>>;

export function inStyles<Value>(make: (id: StyleId) => Value): InStyles<Value> {
  return Object.fromEntries(STYLE_IDS.map((id) => [id, make(id)])) as InStyles<Value>;
}

interface CitationStyle {
  /** Name of its file. */
  readonly file: string;
  readonly use: StyleUse;
  readonly locale: string;
}

export const CITATION_STYLES: Readonly<Record<StyleId, CitationStyle>> = {
  apa: { file: 'apa', use: 'entry', locale: 'en-US' },
  chicago: { file: 'chicago-notes-bibliography-access-dates', use: 'note', locale: 'en-US' },
  mla: { file: 'modern-language-association', use: 'entry', locale: 'en-US' },
  oscola: { file: 'oscola', use: 'note', locale: 'en-GB' },
};

export const STYLE_FILES = styleFiles(Object.values(CITATION_STYLES));

/** A day that stands in for the reader’s day until it is known. */
export const STAND_IN = { year: 2777, month: 11, day: 22 } as const;
