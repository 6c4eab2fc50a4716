/** How an edition is made, top to bottom. Each step collects problems; they are thrown together at the end. */
import { relative } from 'node:path';
import { anchorAnnotations } from './anchor-annotations.ts';
import { assembleText, sha256 } from './assemble-text.ts';
import { indexBacklinks } from './backlinks.ts';
import { contentFolder, readContentFiles, type ContentFile } from './content-files.ts';
import { cutPassages, type CutPassage } from './cut-passages.ts';
import type { Edition } from './edition.ts';
import { readEntries, type Entries } from './entries.ts';
import { findContradictions } from './contradictions.ts';
import { findMentions, nameFinder } from './find-mentions.ts';
import { ContentProblems, type Problem } from './problems.ts';
import { registerEntries } from './register.ts';
import { Resolver } from './registry.ts';
import { resolveGoalEssays } from './resolve-agenda.ts';
import { resolveFigures } from './resolve-figures.ts';
import { resolveEssay } from './resolve-prose.ts';
import { findDuplicateUrls, findUnusedSources } from './source-problems.ts';
import { resolveInfo, resolveReferences, resolveTimeline } from './resolve-references.ts';

/**
 * Reads, checks and links a whole edition.
 * @param folder the content folder
 * @throws ContentProblems with everything that is wrong
 */
export function loadEdition(folder = contentFolder()): Edition {
  const root = `${relative(process.cwd(), folder).replaceAll('\\', '/')}/`;
  return makeEdition(readContentFiles(folder), root);
}

/**
 * Makes an edition of files.
 * @param files the files of a content folder
 * @param root what paths in problems begin with
 * @throws ContentProblems with everything that is wrong
 */
export function makeEdition(files: readonly ContentFile[], root = 'content/'): Edition {
  const problems: Problem[] = [];
  const entries = readEntries(files, root, problems);
  if (entries.edition === undefined && !entries.broken.has('edition.yaml')) {
    problems.push({ rule: 'missing-fields', place: { path: `${root}edition.yaml`, line: 1, column: 1 }, sentence: 'The edition has no edition.yaml' });
  }
  const cut = cutPassages(entries, entries.edition?.fields.language ?? 'en', root, problems);
  const passages = cut.map(({ passage }) => passage);
  const registry = registerEntries(entries, cut, problems);
  const resolver = new Resolver(registry, entries, problems);

  resolveReferences(entries, cut, resolver);
  const info = entries.edition && resolveInfo(entries.edition, resolver);
  const annotations = anchorAnnotations(entries, passages, resolver);
  const timeline = resolveTimeline(entries, resolver);
  resolveGoalEssays(entries, resolver);
  const figures = resolveFigures(entries, resolver);
  const about = entries.about && resolveEssay(entries.about, resolver);
  const agenda = entries.agenda && resolveEssay(entries.agenda, resolver);
  const finder = nameFinder(entries, resolver);
  findMentions(passages, entries, finder);
  indexBacklinks({ passages, annotations, timeline, figures, about, agenda, provenance: info?.provenance }, registry, finder);
  const sources = [...registry.source.values()];

  findContradictions(entries, registry, resolver);
  compareWithPublished(entries, cut, resolver);
  if (entries.broken.size === 0) findUnusedSources(entries, sources, resolver);
  findDuplicateUrls(entries, resolver);
  if (problems.length > 0 || info === undefined) throw new ContentProblems(problems);

  const collator = new Intl.Collator(info.language);
  return {
    info, passages, annotations, timeline, about, agenda, sources,
    terms: [...registry.term.values()].toSorted((a, b) => collator.compare(a.label, b.label)),
    bodies: [...registry.body.values()].toSorted((a, b) => collator.compare(a.name, b.name)),
    instruments: [...registry.instrument.values()].toSorted((a, b) => collator.compare(a.date, b.date) || collator.compare(a.title, b.title)),
    goals: [...registry.goal.values()].toSorted((a, b) => a.number - b.number),
    figures: figures.toSorted((a, b) => collator.compare(a.title, b.title)),
    people: [...registry.person.values()],
  };
}

/** The passages together are the text that the publisher has, to the byte. */
function compareWithPublished(entries: Entries, cut: readonly CutPassage[], resolver: Resolver): void {
  const expected = entries.edition?.fields.sha256;
  if (entries.edition === undefined || expected === undefined || [...entries.broken].some((path) => path.startsWith('text/'))) return;
  const found = sha256(assembleText(cut.map(({ passage }) => passage)));
  if (found === expected) return;
  resolver.report('changed-base-text', entries.edition.placeOf(['sha256']), 'The passages together are not the published text', `expected: ${expected}\nfound:    ${found}`);
}
