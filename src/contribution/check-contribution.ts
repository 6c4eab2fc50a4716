/**
 * Judges a contribution by the rules of the whole edition, without its files: the same code in the browser and in the
 * terminal.
 */
import { anchorAnnotations } from '../edition/anchor/anchor-annotations.ts';
import { atField } from '../edition/prose/at-field.ts';
import { checkAnnotationProse, findLongSentences } from '../edition/prose/annotation-prose.ts';
import type { ContentFile } from '../edition/read/content-files.ts';
import { findContradictions } from '../edition/resolve/contradictions.ts';
import type { Annotation } from '../edition/annotation.ts';
import type { Essentials } from '../edition/essentials.ts';
import { callInFile, callInFolder, type CallField, type CallThing } from '../edition/field-calls.ts';
import type { JudgeBesideOthers } from './beside-others.ts';
import { findReservedAuthors } from './reserved-authors.ts';
import { EntryReader } from '../edition/read/entry-reader.ts';
import { fileOf } from '../edition/content-paths.ts';
import type { EditionDigest } from './edition-digest.ts';
import { registryOfDigest } from './registry-of-digest.ts';
import { personMaker } from '../edition/things/person-maker.ts';
import { sortProblems, type Problem } from '../edition/problems.ts';
import { proseText } from '../edition/prose/prose-text.ts';
import { isOfAuthor } from '../edition/mark-stand-in.ts';
import { readKind, type AnnotationEntry, type EntryOf } from '../edition/read/read-kind.ts';
import { Resolver } from '../edition/registry/resolver.ts';
import { findReported, reportCircularSources, sourceMaker } from '../edition/things/source-maker.ts';
import { reportDuplicateAddresses } from '../edition/resolve/duplicate-addresses.ts';
import { reportSameReading } from '../edition/resolve/report-same-reading.ts';
import { reportTooSure } from '../edition/resolve/report-too-sure.ts';
import { reportUnsaidReading } from '../edition/resolve/report-unsaid-reading.ts';
import { reportUnusedSources } from '../edition/resolve/unused-sources.ts';

export interface Judged {
  readonly problems: readonly Problem[];
  /** The annotations whose words were found. */
  readonly annotations: readonly Annotation<Essentials>[];
}

/** How a contribution is judged. */
export interface JudgedHow {
  /** Beginning of the paths in problems. */
  readonly root?: string;
  /** Returns the name of a field for the author. */
  readonly call?: CallField;
  /** Returns the name of a thing for the author. */
  readonly callThing?: CallThing;
  /** Only maintainers write in the names that `maintainers.yaml` keeps for them. */
  readonly proposedBy?: 'anyone' | 'maintainers';
  /** Judges by the names and the words of the edition; without it the verdict is about the contribution alone. */
  readonly besideOthers?: JudgeBesideOthers | undefined;
}

/**
 * @param files of the contribution; paths from the content folder
 * @param known an extract of the edition, without the contribution
 * @param today ISO 8601
 */
export function checkContribution(
  files: readonly ContentFile[],
  known: EditionDigest,
  today: string,
  {
    root = 'content/',
    call = callInFile,
    callThing = callInFolder(root),
    proposedBy = 'maintainers',
    besideOthers,
  }: JudgedHow = {},
): Judged {
  const problems: Problem[] = [];
  const reader = new EntryReader(files, root, problems, call);
  const [entries, sources, people] = [
    readKind('annotation', reader),
    readKind('source', reader),
    readKind('person', reader),
  ];
  reader.reportMisplaced();
  const registry = registryOfDigest(known);
  const resolver = new Resolver(
    registry,
    { broken: new Set(files.map(({ path }) => path)) },
    problems,
    call,
    callThing,
  );
  addNew(entries, sources, people, known, resolver);
  const lost: Annotation<Essentials>[] = [];
  const annotations = anchorAnnotations(entries, [...registry.passage.values()], resolver, lost);
  findContradictions(entries, resolver);
  reportTooSure(entries, annotations, resolver);
  reportSameReading(entries, annotations, resolver);
  reportCircularSources(sources, resolver);
  for (const source of sources) findReported(source, resolver);
  reportDuplicateAddresses(sources, resolver, known.sources);
  reportUnsaidReading(sources, resolver);
  // If a file could not be read, nobody knows what it cites.
  if (reader.broken.size === 0) reportUnusedSources(sources, isCitedBy(entries), resolver);
  if (proposedBy === 'anyone') problems.push(...findReservedAuthors(entries, new Set(known.maintainers)));
  const texts = new Map(files.map(({ path, text }) => [root + path, text]));
  const textOf = (path: string) => texts.get(path) ?? '';
  const notes = [...annotations, ...lost].map((annotation) => noteOf(annotation, entries, root, textOf));
  for (const { annotation, text, place } of notes)
    problems.push(
      ...atField(checkAnnotationProse(annotation, text, place, known.info, today, callThing), textOf),
      ...findLongSentences(text, place, known.info.language),
    );
  const contributed = { notes, sources, people, textOf };
  problems.push(...(besideOthers?.(contributed, root) ?? []));
  const isWhole = ({ id }: Annotation<Essentials>) => !reader.broken.has(fileOf('annotation', id));
  return { problems: sortProblems(problems.filter(isOfAuthor)), annotations: annotations.filter(isWhole) };
}

/** Reports ids that are taken; new things are known from then on. */
function addNew(
  entries: readonly AnnotationEntry[],
  sources: readonly EntryOf<'source'>[],
  people: readonly EntryOf<'person'>[],
  known: EditionDigest,
  resolver: Resolver<Essentials>,
): void {
  const { registry } = resolver;
  reportIdsOfGone({ annotation: entries, source: sources, person: people }, new Set(known.gone), resolver);
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
}

/** Old addresses lead to what became of a thing, so nothing new takes its id. */
function reportIdsOfGone(
  added: Readonly<Record<string, readonly Pick<AnnotationEntry, 'id' | 'placeOf'>[]>>,
  gone: ReadonlySet<string>,
  resolver: Resolver<Essentials>,
): void {
  for (const [kind, entries] of Object.entries(added))
    for (const { id, placeOf } of entries)
      if (gone.has(`${kind}:${id}`))
        resolver.report(
          'living-id',
          placeOf([]),
          `${kind}:${id} was something else once`,
          'expected: a name that nothing ever had',
        );
}

function isCitedBy(entries: readonly AnnotationEntry[]): (id: string) => boolean {
  const cited = new Set(
    entries.flatMap(({ fields }) =>
      [...fields.sources, ...(fields.kind === 'debate' ? fields.positions : [])].map(({ source }) => source),
    ),
  );
  return (id) => cited.has(id);
}

/** A note without prose lacks it at the end of its file. */
function noteOf(
  annotation: Annotation<Essentials>,
  entries: readonly AnnotationEntry[],
  root: string,
  textOf: (path: string) => string,
) {
  const start = annotation.prose.tree.children[0]?.position?.start;
  const path = entries.find(({ id }) => id === annotation.id)?.path ?? root;
  return {
    annotation,
    text: proseText(annotation.prose),
    place: { path, line: start?.line ?? textOf(path).split('\n').length, column: start?.column ?? 1 },
  };
}
