import { expect, test } from 'vitest';
import { contentEdition } from '../edition/testing/content-edition.ts';
import { wholeRelease } from '../exports/whole-release.ts';
import { releaseState } from '../render/past/release-state.ts';
import { quoting } from './quoting.ts';
import { releasedQuoting } from './released-quoting.ts';

const edition = contentEdition();
const state = wholeRelease(releaseState(edition, { version: '7.0.0' }), edition);
const released = releasedQuoting(state, edition.info.date);
const present = quoting(edition, '7.0.0');
/** A note and its author. In a release, the sources of positions are among those of a debate. */
const named = (note: string) => note.split('; ')[0];
/** What a caveat says after the name and the ground of its note. */
const said = (says: string) => says.slice(says.indexOf('): ') + 3);

test('a release is copied with its own version and status, and the addresses of its own pages', () => {
  expect(released).toMatchObject({ work: present.work, version: present.version });
  expect(released.status).toBe(edition.info.textStatus);
  const urls = Object.values(released.passages).flatMap(({ url, readings }) => [
    url,
    ...readings.map((one) => one.url),
  ]);
  expect(urls.filter((url) => !url.startsWith('/v/7.0.0/'))).toEqual([]);
});

test('every caveat of the present text is one of its release, about the same words', () => {
  for (const [id, { readings, sentences, notes }] of Object.entries(present.passages)) {
    const own = released.passages[id];
    expect(own?.sentences).toEqual(sentences);
    expect(Object.values(own?.notes ?? {}).map(named)).toEqual(Object.values(notes).map(named));
    expect(own?.readings.map(({ says, part, at }) => ({ says: said(says), part, at }))).toEqual(
      readings.map(({ says, part, at }) => ({ says: said(says), part, at })),
    );
  }
});

test('every reading of a kept release has a caveat, and a conjecture is called one', () => {
  for (const release of edition.releases) {
    const { passages } = releasedQuoting(release, edition.info.date);
    const says = Object.values(passages).flatMap(({ readings }) => readings.map((one) => one.says));
    expect(says).toHaveLength(release.annotations.filter(({ kind }) => kind === 'wording').length);
    const conjectures = says.filter((one) => one.includes('conjecture'));
    expect(conjectures.length).toBeGreaterThan(0);
    expect(conjectures.filter((one) => /\): (?:reads|has) “/u.test(one))).toEqual([]);
  }
});
