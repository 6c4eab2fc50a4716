import type { Edition, Things } from '../edition/edition.ts';
import type { Prose } from '../edition/reference.ts';
import type { Release } from '../edition/fields/release-schema.ts';
import { ENTRY_KINDS, KINDS, type EntryKind } from '../edition/kinds.ts';
import { portableHtml } from '../render/text/prose.ts';
import { infoJson } from './edition-json.ts';
import { entryJson } from './entries-json.ts';

/**
 * A state with all its published data, beside what pages print of a release: a later page may need data that no page
 * shows yet. A target is part of its goal.
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
    // The present name of the version is not the one under which it is released.
    data: { ...infoJson(edition), version: state.version, edited: state.date },
    passages: state.passages.map((one) => withData(one, `passage:${one.id}`)),
    annotations: state.annotations.map((one) => withData(one, `annotation:${one.id}`)),
    entries: state.entries.map((one) => withData(one, `${one.kind}:${one.id}`)),
  };
}
