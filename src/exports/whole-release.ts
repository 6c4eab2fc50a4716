import type { Edition, Prose, Things } from '../edition/edition.ts';
import type { Release } from '../edition/fields/release-schema.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../edition/kinds.ts';
import { portableHtml } from '../render/text/prose.ts';
import { infoJson } from './edition-json.ts';
import { entryJson } from './entries-json.ts';

/**
 * A state with all that is published of it, beside what pages print of a release: a later page may ask for what no page
 * shows yet. A target stands with its goal.
 * @param state of this very edition
 */
export function wholeRelease(state: Release, edition: Edition): Release {
  const html = (prose: Prose) => portableHtml(prose, edition);
  const known = new Map<string, Readonly<Record<string, unknown>>>(
    ENTRY_KINDS.flatMap((kind) =>
      edition[KINDS[kind].list].map(
        (thing: Things[EntryKind]) => [`${kind}:${thing.id}`, { ...entryJson(kind, thing, html, edition) }] as const,
      ),
    ),
  );
  const withData = <Thing extends object>(thing: Thing, key: string): Thing => {
    const data = known.get(key);
    return data === undefined ? thing : { ...thing, data };
  };
  return {
    ...state,
    // What the edition calls itself until then is not what it is released as.
    data: { ...infoJson(edition), version: state.version, edited: state.date },
    passages: state.passages.map((one) => withData(one, `passage:${one.id}`)),
    annotations: state.annotations.map((one) => withData(one, `annotation:${one.id}`)),
    entries: state.entries.map((one) => withData(one, `${one.kind}:${one.id}`)),
  };
}
