import type { Edition } from '../../edition/edition.ts';
import { differencesOf } from '../../edition/past/differences.ts';
import type { Release } from '../../edition/fields/release-schema.ts';
import { releaseState } from './release-state.ts';

/** Each release with the changes after it, release by release and finally until today; the oldest first. */
export function releasesInTime(edition: Edition) {
  const known = made.get(edition) ?? make(edition);
  made.set(edition, known);
  return known;
}
const made = new WeakMap<Edition, ReturnType<typeof make>>();

function make(edition: Edition) {
  const { releases, gone, info } = edition;
  if (releases.length === 0) return [];
  const today = releaseState(edition);
  const later: readonly (Release | undefined)[] = [...releases.slice(1), undefined];
  const steps = releases.map((release, index) =>
    differencesOf(release, later[index] ?? today, gone, later[index]?.version),
  );
  return releases.map((release, index) => ({ release, steps: steps.slice(index), today, gone, published: info.date }));
}
