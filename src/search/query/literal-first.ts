/** Literal matches stand above hidden ones of equal kind. Pure. */
import type { ResultKind } from './index-format.ts';
import type { Scored } from './score-document.ts';

/** Shares of a query are equal within this. */
const NEARLY = 0.01;
const JUST_BELOW = 0.999;

/**
 * Puts results in order, so that none which is only called by the words stands above one of its kind that says as much of
 * the query. Another name that only one thing of its kind has (“AI”) is as good as its name.
 * @param kinds of all documents
 */
export function literalFirst<One extends Scored>(
  results: readonly One[],
  kinds: readonly ResultKind[],
): readonly One[] {
  const inOrder = [...results].toSorted(byScore);
  const groups = Map.groupBy(inOrder, ({ document }) => kinds[document]);
  const lowered = [...groups.values()].flatMap((group) => {
    const isOneCalled = group.filter(({ isCalled }) => isCalled).length === 1;
    const hidden = group.filter((one) => isHidden(one) && !(isOneCalled && one.isCalled));
    if (hidden.length === 0) return group;
    const literal = group.filter((one) => !isHidden(one));
    return group.map((one) => {
      if (!hidden.includes(one)) return one;
      const floor = Math.min(
        ...literal.filter(({ coverage }) => coverage >= one.coverage - NEARLY).map(({ score }) => score),
      );
      return one.score < floor ? one : { ...one, score: floor * JUST_BELOW };
    });
  });
  return lowered.toSorted(byScore);
}

/** Whether a word of the query is only what readers call the thing. */
function isHidden({ by, isNamed }: Scored): boolean {
  return !isNamed && by.includes('also');
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.document - b.document;
}
