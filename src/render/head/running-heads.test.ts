import { expect, test } from 'vitest';
import type { Edition } from '../../edition/edition.ts';
import { runningHeads } from './running-heads.ts';

const edition = {
  info: {
    shortTitle: 'The "Text"',
    version: '1.2',
    edited: '2026-11-26',
    names: { proposal: { one: 'article', many: 'articles' } },
  },
  passages: [{ id: 'proposal-01', kind: 'proposal', number: 1 }],
  releases: [],
} as unknown as Edition;

test('the margin has the title, whose quotation marks end nothing', () => {
  expect(runningHeads(edition, undefined)).toContain(String.raw`@top-left { content: "The \"Text\""; }`);
});

test('the margin has the passage', () => {
  expect(runningHeads(edition, undefined)).toContain('@page proposal-01 { @top-right { content: "Article 1"; } }');
});

test('the margin has version and date', () => {
  expect(runningHeads(edition, undefined)).toContain('content: "Version 1.2, 26 November 2026"');
});

test('the margin has the address if it is known', () => {
  expect(runningHeads(edition, 'example.org/text')).toContain(
    'content: "Version 1.2, 26 November 2026 · example.org/text"',
  );
});

test('an engine that leaves margins empty has title, passage and version as properties', () => {
  const rules = runningHeads(edition, undefined);
  expect(rules).toContain(String.raw`body { --head: "The \"Text\""; --foot: "Version 1.2, 26 November 2026"; }`);
  expect(rules).toContain(
    String.raw`body:has(main[data-passage='proposal-01']) { --head: "The \"Text\" · Article 1"; }`,
  );
});
