/** A release keeps every published field, whatever is added to a schema: read back from its own file. */
import { expect, test } from 'vitest';
import { fieldsOf, itemsOf } from '../edition/fields/schema-fields.ts';
import { questionsSchema } from '../edition/fields/questions-schema.ts';
import { ENTRY_KINDS, KINDS } from '../edition/kinds.ts';
import { readReleases } from '../edition/past/read-releases.ts';
import { releasePath, releaseText } from '../edition/past/release-text.ts';
import type { Problem } from '../edition/problems.ts';
import { portableHtml } from '../render/text/prose.ts';
import { editionJson } from './edition-json.ts';
import { fixtureEdition } from './fixture-edition.ts';
import { releaseState } from '../render/past/release-state.ts';
import { wholeRelease } from './whole-release.ts';

const edition = fixtureEdition();
const json = editionJson(edition, (prose) => portableHtml(prose, edition));
const version = '7.0.0';
const text = releaseText(wholeRelease(releaseState(edition, { version, date: '2026-11-29' }), edition));
const problems: Problem[] = [];
const [release] = readReleases([{ path: releasePath(version), text }], '', problems);

test('it can be read again', () => {
  expect(problems).toEqual([]);
  expect(release?.version).toBe(version);
  expect(release?.data).toEqual({ ...json.edition, version, edited: release?.date });
});

// field-loss.test.ts checks the fields of edition.json against the schemas, and none is empty in this edition.
test.each(ENTRY_KINDS)('it has everything that edition.json says of the kind “%s”', (kind) => {
  const kept =
    kind === 'passage'
      ? release?.passages
      : kind === 'annotation'
        ? release?.annotations
        : release?.entries.filter((entry) => entry.kind === kind);
  const published: readonly object[] = json[KINDS[kind].list];
  expect(published.length).toBeGreaterThan(0);
  expect(kept?.map(({ data }) => data)).toEqual(published.map((thing) => JSON.parse(JSON.stringify(thing)) as unknown));
});

test('it has every field of an open question', () => {
  const fields = fieldsOf(itemsOf(questionsSchema)).map(({ name }) => name);
  expect(release?.questions.length).toBe(edition.questions.length);
  expect(edition.questions.length).toBeGreaterThan(0);
  for (const question of release?.questions ?? []) expect(Object.keys(question).toSorted()).toEqual(fields.toSorted());
});
