import type { Passage } from '../passage.ts';
import { WORDING_BASES } from '../vocabularies.ts';
import type { WitnessStatement } from '../sources.ts';
import type { Maker } from './make-things.ts';
import type { EntryOf } from '../read/read-kind.ts';
import { asId } from '../registry/registry.ts';
import type { Resolver } from '../registry/resolver.ts';
import { reportLongQuotation } from '../prose/report-long-quotation.ts';
import { resolveCitation, resolveCitations } from '../prose/resolve-prose.ts';

export const witnessMaker: Maker<'witness'> = {
  draft: ({ id, fields: { sentences: _, ...fields } }) => ({
    ...fields,
    id: asId(id),
    sources: [],
    statements: [],
    reviews: [],
    backlinks: [],
  }),
  resolve(witness, entry, resolver) {
    const order = [...resolver.registry.passage.values()];
    checkStatements(entry, resolver);
    witness.sources = resolveCitations(entry.fields.sources, entry, ['sources'], resolver);
    witness.statements = entry.fields.sentences
      .flatMap((_, index) => resolveStatement(index, entry, resolver) ?? [])
      .toSorted((a, b) => compareArrays(placeOf(a, order), placeOf(b, order)));
  },
  refers: ({ sources, statements }) => ({
    cites: [...sources, ...statements.map(({ citation }) => citation)],
    relates: statements.map(({ passage, sentence }) => sentence ?? passage),
  }),
  order: (a, b, collator) =>
    WORDING_BASES.indexOf(a.basis) - WORDING_BASES.indexOf(b.basis) ||
    collator.compare(a.date ?? '', b.date ?? '') ||
    collator.compare(a.title, b.title),
};

function checkStatements({ fields, placeOf: placeOfField }: EntryOf<'witness'>, resolver: Resolver): void {
  const { read, sentences, language } = fields;
  if (read.extent === 'none' && sentences.length > 0) {
    resolver.report(
      'unread-witness',
      placeOfField(['read', 'extent']),
      'Nothing of the witness was read, but it has statements about its sentences',
      `the first is on ${sentences[0]?.passage ?? ''}`,
    );
  }
  for (const [index, { quote, says }] of sentences.entries()) {
    if (quote === undefined && says === undefined)
      resolver.report(
        'missing-field',
        placeOfField(['sentences', index]),
        'The sentence has no words and no statement',
        'expected: quote, says, or both',
      );
    if (quote !== undefined)
      reportLongQuotation(quote, language, placeOfField(['sentences', index, 'quote']), resolver);
  }
}

function resolveStatement(index: number, entry: EntryOf<'witness'>, resolver: Resolver): WitnessStatement | undefined {
  const {
    passage: id,
    sentence: part,
    source,
    at,
    ...said
  } = entry.fields.sentences[index] ?? { passage: '', source: '', at: '' };
  const passage = resolver.find('passage', id, entry.placeOf(['sentences', index, 'passage']));
  const citation = resolveCitation(source, at, entry.placeOf(['sentences', index, 'source']), resolver);
  const isOfTitle = part === 'title';
  const sentence =
    passage === undefined || part === undefined || isOfTitle
      ? undefined
      : resolver.findSentence(passage, part, entry.placeOf(['sentences', index, 'sentence']));
  return passage && citation && { ...said, passage, sentence, isOfTitle, citation };
}

/** In reading order: the whole passage, its title, its sentences. */
function placeOf({ passage, sentence, isOfTitle }: WitnessStatement, passages: readonly Passage[]): readonly number[] {
  return [passages.indexOf(passage), sentence?.number ?? (isOfTitle ? 0 : -1)];
}

function compareArrays(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
