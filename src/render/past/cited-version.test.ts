import { expect, test } from 'vitest';
import { annotationFile } from '../../edition/testing/annotation-file.ts';
import { editionWith, sampleText } from '../../edition/testing/edition-files.ts';
import { releasedSample } from '../../edition/testing/released-sample.ts';
import { citedVersion, datedVersion } from './cited-version.ts';

const RELEASED = releasedSample('1.0.0');
const NEW_NOTE = { 'annotations/preamble/new.md': annotationFile('kind: context', 'What there is to say.') };

test('a released state has the name of its version alone', () => {
  expect(citedVersion(editionWith(RELEASED))).toBe('1.0.0');
});

test('a state that differs from the release of its version says so', () => {
  expect(citedVersion(editionWith({ ...RELEASED, ...NEW_NOTE }))).toBe('1.0.0, with later changes');
});

test.each(['glossary/treason.md', 'bodies/congress.md'])('one changed word in %s is a later change', (path) => {
  const text = sampleText(path);
  const changed = `${text.trimEnd()} A word more.\n`;
  expect(citedVersion(editionWith({ ...RELEASED, [path]: changed }))).toBe('1.0.0, with later changes');
  // White space is not a change.
  expect(citedVersion(editionWith({ ...RELEASED, [path]: `${text.trimEnd()}\n\n\n` }))).toBe('1.0.0');
});

test('with its day it says that the changes came after that', () => {
  const day = datedVersion(editionWith(RELEASED)).replace('Version 1.0.0, ', '');
  expect(datedVersion(editionWith({ ...RELEASED, ...NEW_NOTE }))).toBe(`Version 1.0.0 of ${day}, with later changes`);
});

test('an unreleased version, or an edition without releases, has the name that it was given', () => {
  const later = { 'edition.yaml': sampleText('edition.yaml').replace('version: "1.0.0"', 'version: "1.1.0"') };
  expect(citedVersion(editionWith({ ...RELEASED, ...NEW_NOTE, ...later }))).toBe('1.1.0');
  expect(citedVersion(editionWith(NEW_NOTE))).toBe('1.0.0');
});
