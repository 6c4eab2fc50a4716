/** References inside prose and citations: from what authors write to the things themselves. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FieldPath, Point } from '../markdown/author-file.ts';
import { LINK_KINDS, parseLinkAddress, type LinkKind } from '../markdown/references.ts';
import type { Citation, Essay, Prose, Reference } from './edition.ts';
import type { Entry, ProseEntry } from './read-entry.ts';
import { nearestName } from './nearest.ts';
import type { Place } from './problems.ts';
import type { Resolver } from './registry.ts';

/**
 * Resolves every link of a tree.
 * @param tree Markdown with positions of the file
 * @param placeAt the file's places
 */
export function resolveProse(tree: Root, placeAt: (point: Point | undefined) => Place, resolver: Resolver): Prose {
  const references = new Map<string, Reference>();
  visit(tree, 'link', (link) => {
    const place = placeAt(link.position?.start);
    const address = parseLinkAddress(link.url);
    if (address.kind === 'web') return;
    if (address.kind === 'unknown') {
      const near = nearestName(link.url.split(':')[0] ?? '', LINK_KINDS);
      const note = near === undefined ? `expected: ${LINK_KINDS.map((kind) => `${kind}:…`).join(', ')}, or an address that begins with https://` : `did you mean “${near}:…”?`;
      resolver.report('unknown-link', place, `“${link.url}” is no address that a link may have`, note);
      return;
    }
    const reference = resolveLink(address.kind, address.id, address.sentence, place, resolver);
    if (reference !== undefined) references.set(link.url, reference);
  });
  return { tree, references };
}

function resolveLink(kind: LinkKind, id: string, sentenceId: string | undefined, place: Place, resolver: Resolver): Reference | undefined {
  switch (kind) {
    case 'term': {
      const term = resolver.find('term', id, place);
      return term && { kind, term };
    }
    case 'body': {
      const body = resolver.find('body', id, place);
      return body && { kind, body };
    }
    case 'instrument': {
      const instrument = resolver.find('instrument', id, place);
      return instrument && { kind, instrument };
    }
    case 'goal': {
      const goal = resolver.find('goal', id, place);
      return goal && { kind, goal };
    }
    case 'target': {
      const target = resolver.find('target', id, place);
      return target && { kind, target };
    }
    case 'source': {
      const source = resolver.find('source', id, place);
      return source && { kind, source };
    }
    case 'passage': {
      const passage = resolver.find('passage', id, place);
      if (passage === undefined || sentenceId === undefined) return passage && { kind, passage };
      const sentence = resolver.findSentence(passage, sentenceId, place);
      return sentence && { kind: 'sentence', sentence };
    }
  }
}

/** The sources named by a field of an entry; those that do not exist are reported and left out. */
export function resolveCitations(
  citations: readonly { readonly source: string; readonly at: string }[], entry: Pick<Entry<unknown>, 'placeOf'>, path: FieldPath, resolver: Resolver,
): Citation[] {
  return citations.flatMap(({ source, at }, index) => resolveCitation(source, at, entry.placeOf([...path, index, 'source']), resolver) ?? []);
}

/** One source with its pinpoint. */
export function resolveCitation(id: string, at: string, place: Place, resolver: Resolver): Citation | undefined {
  const source = resolver.find('source', id, place);
  return source && { source, at };
}

/** Prose with its sources. */
export function resolveEssay(entry: ProseEntry<{ readonly sources: readonly { readonly source: string; readonly at: string }[] }>, resolver: Resolver): Essay {
  return { prose: resolveProse(entry.prose, entry.placeAt, resolver), sources: resolveCitations(entry.fields.sources, entry, ['sources'], resolver) };
}
