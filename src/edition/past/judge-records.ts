/**
 * The items of `gone.yaml`: each is about something that was released and is gone, and leads only to things that exist.
 */
import type { Gone, Named } from '../edition.ts';
import { ALL_KINDS } from '../kinds.ts';
import { nearestName } from '../nearest.ts';
import type { Entries } from '../read/entries.ts';
import type { Resolver } from '../registry/resolver.ts';
import type { ReleasedThing } from './released-things.ts';

/**
 * @param released by kind and id, as in all names here: `term:backdoor`
 * @param living names of everything that exists
 */
export function judgeRecords(
  records: Entries['gone'],
  released: ReadonlyMap<string, ReleasedThing>,
  living: ReadonlySet<string>,
  resolver: Resolver,
): readonly Gone[] {
  if (records === undefined) return [];
  const renames = new Map(records.fields.map(({ id, renamed }) => [id, renamed]));
  const seen = new Set<string>();
  return records.fields.flatMap(({ id, date, reason, renamed, instead }, index): Gone[] => {
    const place = (...field: readonly (string | number)[]) => records.placeOf([index, ...field]);
    if (seen.has(id)) resolver.report('duplicate-id', place('id'), `There is another item “${id}”`);
    seen.add(id);
    const thing = released.get(id);
    if (living.has(id))
      resolver.report(
        'living-id',
        place('id'),
        `${id} still exists`,
        'something that is gone never exists under the same id',
      );
    else if (thing === undefined)
      resolver.report('unknown-release', place('id'), `No release has ${id}`, didYouMean(id, released.keys()));
    const fault = renamed === undefined ? undefined : faultOfRename(id, renamed, renames, released, living);
    if (fault !== undefined) resolver.report('wrong-rename', place('renamed'), ...fault);
    for (const [number, other] of instead.entries())
      if (!living.has(other))
        resolver.report(
          'unknown-link',
          place('instead', number),
          `“${other}” leads to nothing`,
          didYouMean(other, living),
        );
    if (thing === undefined) return [];
    const { kind, title, address, releases } = thing;
    return [
      {
        ...{ kind, id: thing.id, title, address, date, reason, release: releases.at(-1) ?? '' },
        renamed: renamed === undefined ? undefined : named(renamed),
        instead: instead.flatMap((other) => named(other) ?? []),
      },
    ];
  });
}

type Fault = readonly [sentence: string, note?: string | undefined];

/** Why an id cannot have become another. */
function faultOfRename(
  id: string,
  renamed: string,
  renames: ReadonlyMap<string, string | undefined>,
  released: ReadonlyMap<string, ReleasedThing>,
  living: ReadonlySet<string>,
): Fault | undefined {
  if (renamed === id) return [`${id} is renamed to itself`];
  const way = [id, renamed];
  for (let next = renames.get(renamed); next !== undefined; next = renames.get(next)) {
    const isCircle = way.includes(next);
    way.push(next);
    if (isCircle) return [`The renames go round in a circle`, way.join(' → ')];
  }
  const last = way.at(-1) ?? renamed;
  if (way.length > 2) return [`${renamed} was itself renamed`, `${way.join(' → ')}\nexpected: renamed: ${last}`];
  if (!living.has(renamed)) return [`There is no ${renamed}`, didYouMean(renamed, living)];
  const both = released.get(renamed)?.releases.find((version) => released.get(id)?.releases.includes(version));
  if (both !== undefined)
    return [`${renamed} is another thing: release ${both} has both`, `expected: instead: [${renamed}]`];
  const taken = [...renames].find(
    ([other, target]) => other !== id && target === renamed && shareRelease(other, id, released),
  );
  return (
    taken && [`${taken[0]} is renamed to ${renamed} too, but they were two things`, `expected: instead: [${renamed}]`]
  );
}

function shareRelease(one: string, other: string, released: ReadonlyMap<string, ReleasedThing>): boolean {
  return released.get(one)?.releases.some((version) => released.get(other)?.releases.includes(version)) ?? false;
}

function named(name: string): Named | undefined {
  const at = name.indexOf(':');
  const kind = ALL_KINDS.find((one) => one === name.slice(0, at));
  return kind && { kind, id: name.slice(at + 1) };
}

function didYouMean(name: string, names: Iterable<string>): string | undefined {
  const near = nearestName(name, names);
  return near === undefined ? undefined : `did you mean “${near}”?`;
}
