/** The connections of the text with the agenda: the alignments of passages, and the essay on each goal. */
import type { Alignment, Part, Passage, TextRange } from '../passage.ts';
import type { Entries, PassageEntry } from '../read/entries.ts';
import { fileOf } from '../content-paths.ts';
import { whatIsNear } from '../anchor/what-is-near.ts';
import { findQuotation } from '../anchor/quotations.ts';
import type { Draft } from '../registry/registry.ts';
import type { Resolver } from '../registry/resolver.ts';
import { resolveEssay } from '../prose/resolve-prose.ts';

/** Gives every goal its essay; a file that belongs to no goal is a problem. */
export function resolveGoalEssays(entries: Entries, resolver: Resolver): void {
  const numbers = new Map(entries.goals.map(({ id, fields }) => [id, String(fields.number)]));
  for (const entry of entries.goalEssays) {
    const goal = resolver.registry.goal.get(numbers.get(entry.id) ?? '');
    if (goal !== undefined) goal.essay = resolveEssay(entry, resolver);
    else if (!entries.broken.has(fileOf('goal', entry.id)))
      resolver.report('lone-essay', entry.placeAt(undefined), `There is no goal “goal-${entry.id}”`);
  }
}

/** The alignments of one passage, also added to their goals and targets. */
export function resolveAlignments(entry: PassageEntry, passage: Draft<Passage>, resolver: Resolver): Alignment[] {
  return entry.fields.alignments.flatMap((fields, index): Alignment[] => {
    const path = ['alignments', index];
    const target =
      fields.target === undefined
        ? undefined
        : resolver.find('target', fields.target, entry.placeOf([...path, 'target']));
    const goal =
      target?.goal ??
      (fields.goal === undefined
        ? undefined
        : resolver.find('goal', String(fields.goal), entry.placeOf([...path, 'goal'])));
    if (fields.target === undefined && fields.goal === undefined) {
      resolver.report(
        'missing-field',
        entry.placeOf(path),
        'The alignment names neither target nor goal',
        'expected: target or goal',
      );
    }
    const evidence = findEvidence(fields.evidence, passage);
    if (evidence === undefined) {
      const note = whatIsNear(fields.evidence, `${passage.title}\n${passage.text}`, () => '');
      resolver.report(
        'evidence-not-found',
        entry.placeOf([...path, 'evidence']),
        `These words are not in ${passage.id}`,
        note,
      );
    }
    if (goal === undefined || evidence === undefined) return [];
    const alignment: Alignment = {
      passage,
      goal,
      target,
      relation: fields.relation,
      evidence: fields.evidence,
      evidencePart: evidence.part,
      because: fields.because,
    };
    (goal as Draft<typeof goal>).alignments.push(alignment);
    (target as Draft<NonNullable<typeof target>> | undefined)?.alignments.push(alignment);
    return [alignment];
  });
}

function findEvidence(
  words: string,
  { title, text }: { readonly title: string; readonly text: string },
): { readonly part: Part; readonly range: TextRange } | undefined {
  const [inText] = findQuotation({ exact: words }, text);
  if (inText !== undefined) return { part: 'text', range: inText };
  const [inTitle] = findQuotation({ exact: words }, title);
  return inTitle && { part: 'title', range: inTitle };
}
