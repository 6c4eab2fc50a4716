/** Functions that browsers have had for too short a time, by the data of the Web Platform DX Community Group. */
import { features } from 'web-features';

/**
 * A function that every engine has had for this many months counts as widely available (web-platform-dx.github.io,
 * “Baseline”).
 */
const WIDE_AFTER = 30;
/** Of Browser Compat Data: interfaces of the platform, and what is built into the language. */
const FUNCTION = /^(?:api|javascript\.builtins)\.([\w.]+)$/u;

/**
 * Functions, properties and interfaces that were not “Baseline widely available” on a day. Those that the standards
 * advise against are left out: browsers keep them for old pages.
 * @param day YYYY-MM-DD
 * @returns names such as `RegExp.escape`, without `prototype`
 */
export function newerFunctions(day: string): readonly string[] {
  const limit = new Date(day);
  limit.setUTCMonth(limit.getUTCMonth() - WIDE_AFTER);
  const latest = limit.toISOString().slice(0, 'YYYY-MM-DD'.length);
  const all = Object.values(features).flatMap((feature) =>
    feature.kind === 'feature' && feature.discouraged === undefined
      ? Object.entries(feature.status.by_compat_key ?? {})
      : [],
  );
  return all.flatMap(([key, { baseline_low_date: since }]) => {
    const name = FUNCTION.exec(key)?.[1]?.replace(/_static$/u, '');
    return name === undefined || (since !== undefined && since.replace(/^≤/u, '') <= latest) ? [] : [name];
  });
}

/**
 * A script that removes functions, to be put before every other script of a page or of a worker.
 * @param names with or without `prototype`
 */
export function removalScript(names: readonly string[]): string {
  return `(${remove.toString()})(${JSON.stringify(names)});`;
}

/** Runs in a browser; it refers to nothing outside itself. */
function remove(names: readonly string[]): void {
  type Owner = Record<string, unknown>;
  for (const name of names) {
    const path = name.split('.');
    const last = path.pop() ?? '';
    let owner: unknown = globalThis;
    for (const part of path) owner = part in Object(owner) ? (owner as Owner)[part] : undefined;
    if (owner === undefined || owner === null) continue;
    const places = [owner as Owner, (owner as { readonly prototype?: Owner }).prototype];
    // Members of the window are also members of the global object.
    if (path[0] === 'Window') places.push(globalThis);
    for (const place of places)
      if (place !== undefined && Object.hasOwn(place, last)) Reflect.deleteProperty(place, last);
  }
}
