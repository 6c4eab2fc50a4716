/**
 * Judges a contribution by the rules of the whole edition, without its files: the same code, in the browser and in the
 * terminal.
 */
import { anchorAnnotations } from '../edition/anchor/anchor-annotations.ts';
import { checkAnnotationProse, findLongSentences } from '../edition/prose/annotation-prose.ts';
import type { ContentFile } from '../edition/read/content-files.ts';
import { findContradictions } from '../edition/resolve/contradictions.ts';
import type { Annotation, Essentials } from '../edition/edition.ts';
import { EntryReader } from '../edition/read/entry-reader.ts';
import { fileOf } from '../edition/kinds.ts';
import { registryOfDigest, type EditionDigest } from './edition-digest.ts';
import { personMaker } from '../edition/things/person-maker.ts';
import { sortProblems, type Problem } from '../edition/problems.ts';
import { proseText } from '../edition/prose/prose-text.ts';
import { readKind } from '../edition/read/read-kind.ts';
import { Resolver } from '../edition/registry/resolver.ts';
import { sourceMaker } from '../edition/things/source-maker.ts';
import { reportDuplicateAddresses } from '../edition/resolve/duplicate-addresses.ts';
import { reportUnusedSources } from '../edition/resolve/unused-sources.ts';

export interface Judged {
  readonly problems: readonly Problem[];
  /** The annotations whose words were found. */
  readonly annotations: readonly Annotation<Essentials>[];
}

/**
 * @param files what is contributed; paths from the content folder
 * @param known what is known of the edition, without the contribution
 * @param today ISO 8601
 * @param root what paths in problems begin with
 */
export function checkContribution(
  files: readonly ContentFile[],
  known: EditionDigest,
  today: string,
  root = 'content/',
): Judged {
  const problems: Problem[] = [];
  const reader = new EntryReader(files, root, problems);
  const [entries, sources, people] = [
    readKind('annotation', reader),
    readKind('source', reader),
    readKind('person', reader),
  ];
  reader.reportMisplaced();
  const registry = registryOfDigest(known);
  const resolver = new Resolver(registry, { broken: new Set(files.map(({ path }) => path)) }, problems);
  for (const { id, placeOf } of entries) {
    const [passage = '', note = ''] = id.split('/');
    if (known.passages.find((one) => one.id === passage)?.notes.includes(note))
      resolver.report('duplicate-id', placeOf([]), `There is another annotation “${id}”`);
  }
  for (const entry of sources) {
    if (registry.source.has(entry.id))
      resolver.report('duplicate-id', entry.placeOf([]), `There is another source “${entry.id}”`);
    registry.source.set(entry.id, sourceMaker.draft(entry));
  }
  for (const entry of people) {
    if (registry.person.has(entry.id))
      resolver.report('duplicate-id', entry.placeOf([]), `There is another person “${entry.id}”`);
    registry.person.set(entry.id, personMaker.draft(entry));
  }
  const annotations = anchorAnnotations(entries, [...registry.passage.values()], resolver);
  findContradictions(entries, resolver);
  const addresses = known.sources.flatMap(({ id, URL: address }) =>
    address === undefined ? [] : [[address, root + fileOf('source', id)] as const],
  );
  reportDuplicateAddresses(sources, resolver, new Map(addresses));
  const cited = new Set(
    entries.flatMap(({ fields }) =>
      [...fields.sources, ...(fields.kind === 'debate' ? fields.positions : [])].map(({ source }) => source),
    ),
  );
  // Nobody knows what an unreadable file cites.
  const isWhole = entries.length + sources.length + people.length === files.length;
  if (isWhole) reportUnusedSources(sources, (id) => cited.has(id), resolver);
  for (const annotation of annotations)
    problems.push(
      ...checkProseOf(
        annotation,
        entries.find(({ id }) => id === annotation.id)?.placeAt(undefined).path ?? root,
        known,
        today,
      ),
    );
  return { problems: sortProblems(problems), annotations };
}

function checkProseOf(
  annotation: Annotation<Essentials>,
  path: string,
  { info }: EditionDigest,
  today: string,
): readonly Problem[] {
  const text = proseText(annotation.prose);
  const start = annotation.prose.tree.children[0]?.position?.start;
  const place = { path, line: start?.line ?? 1, column: start?.column ?? 1 };
  return [
    ...checkAnnotationProse(annotation, text, place, info, today),
    ...findLongSentences(text, place, info.language),
  ];
}
