/** Open questions with the things that they are about, and the reasons why passages matter. */
import type { OpenQuestion } from '../edition.ts';
import { nearestName } from '../nearest.ts';
import type { Entries } from '../read/entries.ts';
import type { Resolver } from '../registry/resolver.ts';
import { thingsByName } from './resolve-proposed.ts';

/** In the order of the file. */
export function resolveQuestions(
  { questions }: Pick<Entries, 'questions'>,
  edition: Parameters<typeof thingsByName>[0],
  resolver: Resolver,
): readonly OpenQuestion[] {
  if (questions === undefined) return [];
  const things = thingsByName(edition);
  return questions.fields.flatMap(({ about, ...fields }, index): OpenQuestion[] => {
    const thing = things.get(about);
    if (thing !== undefined) return [{ ...fields, about: thing }];
    const near = nearestName(about, things.keys());
    resolver.report(
      'unknown-link',
      questions.placeOf([index, 'about']),
      `“${about}” leads to nothing`,
      near && `did you mean “${near}”?`,
    );
    return [];
  });
}

/** Gives passages the sentence on why they matter, in place. */
export function resolveWhy({ why }: Pick<Entries, 'why'>, resolver: Resolver): void {
  for (const [index, { passage: id, says }] of (why?.fields ?? []).entries()) {
    const passage = why && resolver.find('passage', id, why.placeOf([index, 'passage']));
    if (passage !== undefined) passage.why = says;
  }
}
