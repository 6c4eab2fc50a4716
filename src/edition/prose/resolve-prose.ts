/** References inside prose and citations: from the words of authors to the things themselves. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { FieldPath, Point } from '../../markdown/author-file.ts';
import { parseLinkAddress, type LinkAddress } from '../../markdown/link-address.ts';
import { isWebAddress } from '../../markdown/web-address.ts';
import type { Citation, Review } from '../sources.ts';
import type { Essentials } from '../essentials.ts';
import type { Prose, Reference } from '../reference.ts';
import { LINK_KINDS, type LinkKind } from '../kind-with.ts';
import { faultOfLink } from './link-faults.ts';
import { namesOfThings } from './names-of-things.ts';
import { nearestName } from '../nearest.ts';
import type { Place } from '../problems.ts';
import type { Entry, ProseEntry } from '../read/read-entry.ts';
import type { Resolver } from '../registry/resolver.ts';

/**
 * Resolves every link of a tree.
 * @param tree Markdown with positions of the file
 * @param placeAt the file's places
 */
export function resolveProse<Known extends Essentials>(
  tree: Root,
  placeAt: (point: Point | undefined) => Place,
  resolver: Resolver<Known>,
): Prose<Known> {
  const references = new Map<string, Reference<Known>>();
  const passages = [...resolver.registry.passage.values()];
  const passageNames = new Map(
    passages.flatMap(({ id, title, kind, number }) => [
      [title.toLowerCase(), id] as const,
      ...(number === undefined ? [] : [[`${kind} ${number}`, id] as const]),
    ]),
  );
  visit(tree, 'link', (link) => {
    const place = placeAt(link.position?.start);
    const address = parseLinkAddress(link.url, LINK_KINDS);
    if (address.kind === 'unknown') {
      resolver.report('unknown-link', place, `A link may not have the address “${link.url}”`, meantAddress(link.url));
      return;
    }
    const number = numberOfSentence(address, resolver);
    // The words that a reader sees, and those that appear where the pointer rests.
    const [fault] = [toString(link), ...(link.title?.trim() ? [link.title] : [])].flatMap(
      (words) => faultOfLink(words, address, passageNames, namesOfThings(resolver.registry), number) ?? [],
    );
    if (fault !== undefined) resolver.report('deceptive-link', place, fault.sentence, fault.note);
    if (address.kind === 'web') return;
    const reference = resolveLink(address, place, resolver);
    if (reference !== undefined) references.set(link.url, reference);
  });
  return { tree, references };
}

/** What an author probably meant by an address that no link may have. */
function meantAddress(written: string): string {
  const secure = written.replace(/^http:/u, 'https:');
  const near = secure === written ? nearestName(written.split(':')[0] ?? '', LINK_KINDS) : undefined;
  if (isWebAddress(secure)) return `did you mean “${secure}”?`;
  return near === undefined
    ? `expected: ${LINK_KINDS.map((kind) => `${kind}:…`).join(', ')}, or an address that begins with https://`
    : `did you mean “${near}:…”?`;
}

function numberOfSentence<Known extends Essentials>(
  address: LinkAddress<LinkKind>,
  { registry }: Resolver<Known>,
): number | undefined {
  if (address.kind !== 'passage' || address.inside === undefined) return undefined;
  const index = registry.passage.get(address.id)?.sentences.findIndex(({ id }) => id === address.inside) ?? -1;
  return index < 0 ? undefined : index + 1;
}

function resolveLink<Known extends Essentials>(
  { kind, id, inside }: Extract<LinkAddress<LinkKind>, { readonly id: string }>,
  place: Place,
  resolver: Resolver<Known>,
): Reference<Known> | undefined {
  const thing = resolver.find(kind, id, place);
  if (thing === undefined || inside === undefined) return thing && ({ kind, thing } as Reference<Known>);
  const sentence = resolver.findSentence(thing as Known['passage'], inside, place);
  return sentence && { kind: 'sentence', thing: sentence };
}

/** The sources that a field of an entry names; those that do not exist are reported and left out. */
export function resolveCitations<Known extends Essentials>(
  citations: readonly { readonly source: string; readonly at: string }[],
  entry: Pick<Entry<unknown>, 'placeOf'>,
  path: FieldPath,
  resolver: Resolver<Known>,
): Citation<Known>[] {
  return citations.flatMap(
    ({ source, at }, index) => resolveCitation(source, at, entry.placeOf([...path, index, 'source']), resolver) ?? [],
  );
}

/** One source with its pinpoint. */
export function resolveCitation<Known extends Essentials>(
  id: string,
  at: string,
  place: Place,
  resolver: Resolver<Known>,
): Citation<Known> | undefined {
  const source = resolver.find('source', id, place);
  return source && { source, at };
}

/** Prose with its sources. */
export function resolveEssay<Known extends Essentials>(
  entry: ProseEntry<{ readonly sources: readonly { readonly source: string; readonly at: string }[] }>,
  resolver: Resolver<Known>,
): { readonly prose: Prose<Known>; readonly sources: readonly Citation<Known>[]; readonly reviews: Review<Known>[] } {
  return {
    prose: resolveProse(entry.prose, entry.placeAt, resolver),
    sources: resolveCitations(entry.fields.sources, entry, ['sources'], resolver),
    reviews: [],
  };
}
