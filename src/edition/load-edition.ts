/** How an edition is made, from top to bottom. Each step collects problems; they are thrown together at the end. */
import { anchorAnnotations, hangAnnotations } from './anchor/anchor-annotations.ts';
import type { Annotation } from './annotation.ts';
import { compareWithPublished } from './text/compare-with-published.ts';
import { indexBacklinks } from './resolve/backlinks.ts';
import { contentFolder, contentRoot, readContentFiles, readWordList, type ContentFile } from './read/content-files.ts';
import { findContradictions, findSilentParallels } from './resolve/contradictions.ts';
import { cutPassages } from './text/cut-passages.ts';
import type { Edition } from './edition.ts';
import { callInFile, callInFolder } from './field-calls.ts';
import { readEntries } from './read/entries.ts';
import { entryDigits } from './resolve/entry-digits.ts';
import { findMentions, nameFinder } from './resolve/find-mentions.ts';
import { findAssumedNames, takenNames } from './read/assumed-names.ts';
import { findLookAlikes, namesIn } from './read/look-alikes.ts';
import { findSharedShortNames, shortNamesIn } from './read/shared-short-names.ts';
import { draftThings, listThings, registryOf, resolveThings } from './things/make-things.ts';
import { hasErrors, type Problem } from './problems.ts';
import { ContentProblems } from './content-problems.ts';
import { Resolver } from './registry/resolver.ts';
import { judgePast } from './past/judge-past.ts';
import { isOfAuthor } from './mark-stand-in.ts';
import { readReleases } from './past/read-releases.ts';
import { resolveProposed } from './resolve/resolve-proposed.ts';
import { resolveGoalEssays } from './resolve/resolve-alignments.ts';
import { reportSameReading } from './resolve/report-same-reading.ts';
import { reportTooSure } from './resolve/report-too-sure.ts';
import { resolveQuestions, resolveWhy } from './resolve/resolve-questions.ts';
import { resolveReviews, type ReviewedText } from './resolve/resolve-reviews.ts';
import { resolveLabels } from './resolve/resolve-labels.ts';
import { resolveEssay } from './prose/resolve-prose.ts';
import { resolveInfoReferences, resolveMaintainers, resolvePassageReferences } from './resolve/resolve-references.ts';
import { reportDuplicateAddresses } from './resolve/duplicate-addresses.ts';
import { reportReadUnread, reportUnsaidReading } from './resolve/report-unsaid-reading.ts';
import { reportUnusedSources } from './resolve/unused-sources.ts';

/** The result of reading content. */
export interface JudgedEdition {
  /** Absent if there is an error. */
  readonly edition: Edition | undefined;
  /** What could be read in spite of errors, so that other rules judge it; absent without the fields of the edition. */
  readonly readable: ReadableEdition | undefined;
  /** Everything that is wrong, warnings included. */
  readonly problems: readonly Problem[];
  /** Every text that can be reviewed. */
  readonly reviewed: readonly ReviewedText[];
}

/** An edition of which something may be missing. */
export interface ReadableEdition {
  readonly edition: Edition;
  /** Whether nothing is missing, so that it can be counted. */
  readonly isWhole: boolean;
  /** Files of which values are replaced or missing. Paths from the content folder. */
  readonly broken: ReadonlySet<string>;
}

/**
 * Reads, checks and links a whole edition.
 * @param folder the content folder
 * @throws ContentProblems with everything that is wrong, if an error is among it
 */
export function loadEdition(folder = contentFolder()): Edition {
  return editionOf(readEdition(folder));
}

/**
 * The same, but returns the problems as data.
 * @param folder the content folder
 * @param added files that do not exist yet, read as if they did; paths from the content folder
 */
export function readEdition(folder = contentFolder(), added: readonly ContentFile[] = []): JudgedEdition {
  const files = [...readContentFiles(folder), ...added];
  return judgeEdition(files, contentRoot(folder), readWordList('stop-words.txt', folder));
}

/**
 * Makes an edition from files.
 * @throws ContentProblems with everything that is wrong, if an error is among it
 */
export function makeEdition(...content: Parameters<typeof judgeEdition>): Edition {
  return editionOf(judgeEdition(...content));
}

function editionOf({ edition, problems }: JudgedEdition): Edition {
  if (edition === undefined) throw new ContentProblems(problems, 'making');
  return edition;
}

/**
 * Makes an edition from files, and says what is wrong with them.
 * @param files the files of a content folder
 * @param root beginning of the paths in problems
 * @param stopWords very common words of the language, which are not names
 */
export function judgeEdition(
  files: readonly ContentFile[],
  root = 'content/',
  stopWords: readonly string[] = [],
): JudgedEdition {
  const problems: Problem[] = [];
  const entries = readEntries(files, root, problems);
  if (entries.edition === undefined && !entries.broken.has('edition.yaml')) {
    problems.push({
      rule: 'missing-fields',
      place: { path: `${root}edition.yaml`, line: 1, column: 1 },
      sentence: 'The edition has no edition.yaml',
    });
  }
  const cut = cutPassages(entries, entries.edition?.fields.language ?? 'en', root, problems);
  const passages = cut.map(({ passage }) => passage);
  const made = draftThings(entries);
  const registry = registryOf(made, passages);
  const resolver = new Resolver(registry, entries, problems, callInFile, callInFolder(root));

  resolveThings(made, entries, resolver);
  for (const passage of cut) resolvePassageReferences(passage, resolver);
  resolveWhy(entries, resolver);
  resolveGoalEssays(entries, resolver);
  const info = entries.edition && resolveInfoReferences(entries.edition, resolver);
  const maintainers = resolveMaintainers(entries, info, resolver);
  const about = entries.about && resolveEssay(entries.about, resolver);
  const story = entries.made && resolveEssay(entries.made, resolver);
  const agenda = entries.agenda && resolveEssay(entries.agenda, resolver);
  const labels = resolveLabels(entries, resolver);
  const lost: Annotation[] = [];
  const annotations = anchorAnnotations(entries.annotations, passages, resolver, lost);
  const readNotes = [...annotations, ...lost];
  hangAnnotations(annotations);
  const finder = nameFinder(entries, resolver, new Set(stopWords));
  findMentions(passages, entries, finder);
  indexBacklinks({ passages, annotations, about, story, agenda, provenance: info?.provenance }, made, finder);

  findContradictions(entries.annotations, resolver);
  findSilentParallels(entries.instruments, resolver);
  compareWithPublished(entries, cut, resolver);
  if (entries.broken.size === 0)
    reportUnusedSources(entries.sources, (id) => (registry.source.get(id)?.backlinks.length ?? 0) > 0, resolver);
  reportDuplicateAddresses(entries.sources, resolver);
  reportUnsaidReading(entries.sources, resolver);
  const things = listThings(made, new Intl.Collator(info?.language));
  problems.push(
    ...findLookAlikes(namesIn(entries), undefined, callInFolder(root), maintainers),
    ...findAssumedNames(namesIn(entries), takenNames({ info, labels, ...things }), maintainers),
    ...findSharedShortNames(shortNamesIn(entries), undefined, callInFolder(root)),
  );
  const all = { passages, annotations: readNotes, ...things };
  const proposed = resolveProposed(entries, all, resolver);
  const questions = resolveQuestions(entries, all, resolver);
  const reviewed = resolveReviews(entries, { ...all, about, agenda, maintainers }, resolver);
  reportTooSure(entries.annotations, annotations, resolver);
  reportSameReading(entries.annotations, annotations, resolver);
  reportReadUnread(
    entries.sources,
    reviewed.flatMap(({ reviews }) => reviews),
    resolver,
  );
  const releases = readReleases(entries.releases, root, problems);
  const gone = judgePast(releases, entries, passages, resolver);
  const own = problems.filter(isOfAuthor);
  if (info === undefined) return { edition: undefined, readable: undefined, problems: own, reviewed };
  const edition = {
    info,
    maintainers,
    proposed,
    questions,
    releases,
    gone,
    digits: entryDigits(entries),
    labels,
    passages,
    annotations,
    about,
    made: story,
    agenda,
    ...things,
  };
  const isWhole = entries.broken.size === 0 && lost.length === 0;
  return {
    edition: hasErrors(own, 'making') ? undefined : edition,
    readable: { edition: { ...edition, annotations: readNotes }, isWhole, broken: entries.broken },
    problems: own,
    reviewed,
  };
}
