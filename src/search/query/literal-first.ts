/** Literal matches come before hidden ones of an equal kind. Pure. */
import type { ResultKind } from './index-format.ts';
import type { Scored } from './score-document.ts';

/** Shares of a query that differ by less than this are equal. */
const NEARLY = 0.01;
const JUST_BELOW = 0.999;
/** A thing is named if its whole name is at least this share of the query. */
const MOSTLY = 0.5;

/**
 * Sorts results, so that a result with only readers' words for it, or only the titles of what it cites, does not come
 * before one of its kind that has as much of the query in its own words. Another name of several words that only one
 * thing of its kind has (“SDG 4”) is as good as its name.
 * @param kinds of all documents
 */
export function literalFirst<One extends Scored>(
  results: readonly One[],
  kinds: readonly ResultKind[],
): readonly One[] {
  const inOrder = [...results].toSorted(byScore);
  const groups = Map.groupBy(inOrder, ({ document }) => kinds[document]);
  const lowered = [...groups.values()].flatMap((group) => {
    const isOneCalled = group.filter(isCalledWhole).length === 1;
    const hidden = group.filter((one) => isHidden(one) && !(isOneCalled && isCalledWhole(one)));
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

/** Whether a word of the query is not in the thing's own words, and the rest is not mostly its name. */
function isHidden({ by, isNamed, named }: Scored): boolean {
  return !isNamed && named < MOSTLY && (by.includes('also') || by.every((one) => one === 'fact'));
}

function isCalledWhole({ isCalled, by }: Scored): boolean {
  return isCalled && by.length > 1;
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || a.document - b.document;
}
