import { expect, test } from 'vitest';
import { editionWith, sampleText } from '../../edition/testing/edition-files.ts';
import { outsideChanges, outsideSection } from './outside-changes.ts';

const TERM =
  '---\nlabel: jury\naliases: [Jury]\nalso: [jurors]\nsources: [{ source: parchment, at: art. III }]\n---\nTwelve.\n';

test('a new term brings a name, words of the search and links in the text', () => {
  const changes = outsideChanges(editionWith(), editionWith({ 'glossary/jury.md': TERM }));
  expect(changes).toEqual({
    names: ['+ term jury: jury'],
    searchWords: ['+ term jury: jurors', '+ term jury: jury', '+ term jury: Jury'],
    links: ['+ proposal-01.s1, “Jury”: term jury'],
  });
});

test('a link that goes to another thing counts as lost and gained', () => {
  const taken = sampleText('glossary/treason.md').replace('label: treason', 'label: high crime');
  const { links } = outsideChanges(editionWith(), editionWith({ 'glossary/treason.md': taken }));
  expect(links.length).toBeGreaterThan(0);
  expect(links.every((line) => line.startsWith('- '))).toBe(true);
});

test('a note alone changes nothing outside, and the section says so', () => {
  const none = outsideChanges(editionWith(), editionWith());
  expect(outsideSection(none, (line) => line)[2]).toBe(
    'No name, no word of the search and no link in the text changes.',
  );
});

test('the words of an author are made harmless', () => {
  const section = outsideSection({ names: ['+ person x: <b>'], searchWords: [], links: [] }, (line) =>
    line.replaceAll('<', '&lt;'),
  );
  expect(section).toContain('- + person x: &lt;b>');
});
