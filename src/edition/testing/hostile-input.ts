/** Helpers for tests of hostile contributions. They say in one line what is tried, where, and which rule refuses it. */
import type { RuleId } from '../rules.ts';
import { sampleText, type Overrides } from './edition-files.ts';
import { annotationFile } from './annotation-file.ts';

/** An attempt of a hostile contributor: the files, and the rule that refuses them, or that they are harmless. */
export interface HostileInput {
  readonly name: string;
  readonly files: Overrides;
  readonly expected: RuleId | 'harmless';
}

/** The file of the note that tries it. */
const NOTE = 'annotations/proposal-01/new.md';
/** A program that leaves a trace if it ever runs. */
export const RUN = 'globalThis.executed = true';

/** A note with these words. */
export const inProse = (name: string, text: string, expected: HostileInput['expected']): HostileInput => ({
  name,
  files: { [NOTE]: annotationFile('kind: since', text) },
  expected,
});

/** A note with these fields added. */
export const inFields = (name: string, yaml: string, expected: HostileInput['expected']): HostileInput => ({
  name,
  files: { [NOTE]: annotationFile(`kind: since\n${yaml}`) },
  expected,
});

/** A whole file: a note, or the kind that the path says. */
export const asFile = (name: string, text: string, expected: HostileInput['expected'], path = NOTE): HostileInput => ({
  name,
  files: { [path]: text },
  expected,
});

/** A passage with these words added to its base text. */
export const inPassage = (name: string, text: string, expected: HostileInput['expected']): HostileInput => ({
  name,
  files: { 'text/proposal-01.mdx': sampleText('text/proposal-01.mdx').replace('A [jury]', `${text} A [jury]`) },
  expected,
});

/** A source with this line added. */
export const inSource = (
  name: string,
  line: string,
  expected: HostileInput['expected'],
  language = 'en',
): HostileInput => ({
  name,
  expected,
  files: {
    'sources/vellum.yaml': `type: document\ntitle: The vellum\npublisher: The archive\nissued: n.d.\nlanguage: ${language}\n${line}\n`,
    [NOTE]: annotationFile('kind: since').replace('parchment', 'vellum'),
  },
});

/** A debate with these names and words of its sides. */
export const inDebate = (
  name: string,
  says: string,
  expected: HostileInput['expected'] = 'harmless',
): HostileInput => ({
  name,
  expected,
  files: {
    [NOTE]: annotationFile(
      `kind: debate\npositions:\n  - { voice: scholar, holder: ${says}, source: parchment, at: margin, says: ${says} }\n  - { voice: government, holder: B, source: parchment, at: margin, says: ${says} }`,
    ),
  },
});

/** The file of a body with these fields added. */
export const bodyFile = (fields: string) =>
  `---\nname: A new body\nkind: body\n${fields}\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`;
