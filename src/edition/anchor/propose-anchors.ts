/** The changes that annotations need after the base text was changed on purpose. */
import { setField } from '../../markdown/set-field.ts';
import type { AnnotationEntry } from '../read/read-kind.ts';
import type { CutPassage } from '../text/cut-passages.ts';
import type { Quotation } from './quotations.ts';
import { realign, type Realigned } from './realign.ts';

/** An annotation whose words have changed. */
export interface AnchorProposal {
  readonly path: string;
  /** What happened, as a sentence without full stop. */
  readonly sentence: string;
  /**
   * The file with a quotation of the new words; nothing if a person must look for them, or if nothing needs a change.
   */
  readonly text: string | undefined;
}

/**
 * @param annotations as they are written
 * @param was the passages before the change
 * @param now the passages after it
 * @param textOf returns the text of a file by its path
 * @param language of the text, BCP 47
 */
export function proposeAnchors(
  annotations: readonly AnnotationEntry[],
  was: readonly CutPassage[],
  now: readonly CutPassage[],
  textOf: (path: string) => string,
  language: string,
): readonly AnchorProposal[] {
  return annotations.flatMap((entry): readonly AnchorProposal[] => {
    const [old, present] = [was, now].map(
      (passages) => passages.find(({ passage }) => passage.id === entry.passage)?.passage,
    );
    if (old === undefined || present === undefined || entry.fields.quote === undefined) return [];
    const { quote, part, before, after } = entry.fields;
    if (old[part] === present[part]) return [];
    const quotes = typeof quote === 'string' ? [quote] : quote;
    const results = quotes.map((exact) => realign({ exact, before, after }, old[part], present[part], language));
    return proposalFor(entry, results, quotes, textOf);
  });
}

function proposalFor(
  entry: AnnotationEntry,
  results: readonly Realigned[],
  quotes: readonly string[],
  textOf: (path: string) => string,
): readonly AnchorProposal[] {
  const { path, fields } = entry;
  if (results.every(({ outcome }) => outcome === 'kept')) return [];
  const found = results.flatMap((result) => (result.outcome === 'lost' ? [] : [result]));
  if (found.length < results.length)
    return [
      {
        path,
        sentence: `Nothing certain is left of “${quotes.join(' … ')}”: quote other words, or remove the note`,
        text: undefined,
      },
    ];
  const quotations = found.map((result, index): Quotation =>
    result.outcome === 'shifted' ? result.quotation : { exact: quotes[index] ?? '' },
  );
  const exacts = quotations.map(({ exact }) => exact);
  const [neighbours] = quotations;
  const [before, after] =
    quotations.length > 1 ? [fields.before, fields.after] : [neighbours?.before, neighbours?.after];
  const text = textOf(path);
  const quoted = setField(text, 'quote', typeof fields.quote === 'string' ? (exacts[0] ?? '') : exacts, 'quote');
  const edited = setField(setField(quoted, 'before', before, 'quote'), 'after', after, 'quote');
  const isSame =
    exacts.every((exact, index) => exact === quotes[index]) && before === fields.before && after === fields.after;
  if (isSame)
    return [
      {
        path,
        sentence: `The sentence of “${exacts.join(' … ')}” has changed, but these words have not: read the note again`,
        text: undefined,
      },
    ];
  return [{ path, sentence: `“${quotes.join(' … ')}” has become “${exacts.join(' … ')}”`, text: edited }];
}
