/** How the tests of hostile contributions say in one line what is tried, where, and which rule refuses it. */
import type { RuleId } from '../rules.ts';
import { sampleText, type Overrides } from './edition-files.ts';
import { annotationFile } from './annotation-file.ts';

/** What a hostile contributor may try: the files, and the rule that refuses them, or that they are harmless. */
export interface HostileInput {
  readonly name: string;
  readonly files: Overrides;
  readonly expected: RuleId | 'harmless';
}

/** The file of the note that tries it. */
const NOTE = 'annotations/proposal-01/new.md';
/** A program that leaves a trace if it ever runs. */
export const RUN = 'globalThis.executed = true';

/** A note whose words are these. */
export const inProse = (name: string, text: string, expected: HostileInput['expected']): HostileInput => ({
  name,
  files: { [NOTE]: annotationFile('kind: since', text) },
  expected,
});

/** A note that has these fields too. */
export const inFields = (name: string, yaml: string, expected: HostileInput['expected']): HostileInput => ({
  name,
  files: { [NOTE]: annotationFile(`kind: since\n${yaml}`) },
  expected,
});

/** A whole file: a note, or what the path says. */
export const asFile = (name: string, text: string, expected: HostileInput['expected'], path = NOTE): HostileInput => ({
  name,
  files: { [path]: text },
  expected,
});

/** A passage whose base text has these words as well. */
export const inPassage = (name: string, text: string, expected: HostileInput['expected']): HostileInput => ({
  name,
  files: { 'text/proposal-01.mdx': sampleText('text/proposal-01.mdx').replace('A [jury]', `${text} A [jury]`) },
  expected,
});

/** A source that has this line too. */
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

/** A debate whose sides are named and say this. */
export const inDebate = (name: string, says: string): HostileInput => ({
  name,
  expected: 'harmless',
  files: {
    [NOTE]: annotationFile(
      `kind: debate\npositions:\n  - { voice: scholar, holder: ${says}, source: parchment, at: margin, says: ${says} }\n  - { voice: government, holder: B, source: parchment, at: margin, says: ${says} }`,
    ),
  },
});

/** The file of a body that has these fields too. */
export const bodyFile = (fields: string) =>
  `---\nname: A new body\nkind: body\n${fields}\nsources: [{ source: parchment, at: a }]\n---\nWords.\n`;
