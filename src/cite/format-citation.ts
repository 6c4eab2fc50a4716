/**
 * Citations as scholars write them. They are formatted with styles of the Citation Style Language (`styles/README.md`)
 * by citeproc-js, the processor of Zotero, which the other maintained ones wrap.
 */
import CSL from 'citeproc';
import { STAND_IN, CITATION_STYLES, type StyleId } from './citation-styles.ts';
import type { CslJsonItem } from './csl-json.ts';
import { dayStyleText, localeText, styleText } from './style-text.ts';

/** @returns HTML: words, italics, and nothing else */
export function formatCitation(id: StyleId, item: CslJsonItem): string {
  return formattedBy(engineOf(id), item);
}

/** Words with the capitals that a style gives to titles. */
export function titleCased(id: StyleId, words: string): string {
  return CSL.Output.Formatters.title(engineOf(id), words);
}

/** A day of reading in the form of a style, for each month: the day and the year are those of `STAND_IN`. */
export function dayForms(id: StyleId): readonly string[] {
  const { file, locale } = CITATION_STYLES[id];
  const engine = newEngine(dayStyleText(file), locale);
  return Array.from({ length: 12 }, (_, index) =>
    formattedBy(engine, {
      id: `month-${index}`,
      type: 'webpage',
      title: '',
      accessed: { 'date-parts': [[STAND_IN.year, index + 1, STAND_IN.day]] },
    }),
  );
}

const items = new Map<string, CslJsonItem>();
let count = 0;
const engines = new Map<StyleId, InstanceType<typeof CSL.Engine>>();

/** Each engine is made once, because reading its style takes longer than formatting. */
function engineOf(id: StyleId): InstanceType<typeof CSL.Engine> {
  const { file, use, locale } = CITATION_STYLES[id];
  const engine = engines.get(id) ?? newEngine(styleText(file, use), locale);
  engines.set(id, engine);
  return engine;
}

function newEngine(style: string, locale: string): InstanceType<typeof CSL.Engine> {
  const system = { retrieveLocale: () => localeText(locale), retrieveItem: (id: string) => items.get(id) ?? {} };
  return new CSL.Engine(system, style, locale, true);
}

function formattedBy(engine: InstanceType<typeof CSL.Engine>, item: CslJsonItem): string {
  // An engine remembers the item that it has seen under an id.
  const id = `item-${(count += 1)}`;
  items.set(id, { ...item, id });
  engine.updateItems([id]);
  const [, [html = ''] = []] = engine.makeBibliography() || [];
  items.delete(id);
  return html
    .replaceAll(/<\/?(?:div|span)\b[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
