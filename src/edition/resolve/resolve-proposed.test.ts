import { expect, test } from 'vitest';
import { ENTRY_KINDS, KINDS } from '../kinds.ts';
import { contributionLogView } from '../../render/pages/contribution-log-view.ts';
import { editionFiles, editionWith } from '../testing/edition-files.ts';
import { problemsIn } from '../testing/problem-of.ts';

const item = (more = '') =>
  `- id: jury\n  date: 2026-03-01\n  about: passage:proposal-01\n  kind: addition\n  what: A note on juries.\n  state: accepted\n${more}`;
const reported = (text: string) =>
  problemsIn(editionFiles({ 'proposed.yaml': text })).map(({ sentence, note = '' }) => `${sentence} ${note}`.trim());

test('proposals are listed with their subject, the newest first', () => {
  const text = `${item('  note: proposal-01/charter\n')}${item().replace('jury', 'older').replace('03-01', '01-31').replace('passage:proposal-01', 'event:signing')}`;
  const events = editionWith().timeline.map(({ id }) => id);
  const edition = editionWith({ 'proposed.yaml': text.replace('event:signing', `event:${events[0] ?? ''}`) });
  const { items } = contributionLogView(edition);
  expect(items.map(({ id }) => id)).toEqual(['jury', 'older']);
  expect(items[0]).toMatchObject({ about: { url: '/proposals/1/' }, noteUrl: '/proposals/1/#note-charter' });
  expect(items[1]?.about.url).toBe(`/timeline/#${events[0] ?? ''}`);
});

const sampleKinds = ENTRY_KINDS.filter((kind) => editionWith()[KINDS[kind].list].length > 0);

test.each(sampleKinds)('a report about a %s can be listed: it is named, and linked', (kind) => {
  const [thing] = editionWith()[KINDS[kind].list];
  const about = `${kind}:${thing?.id ?? ''}`;
  const edition = editionWith({ 'proposed.yaml': item().replace('passage:proposal-01', about) });
  const [listed] = contributionLogView(edition).items;
  expect(listed?.about.label).toMatch(/^\p{L}/u);
  expect(listed?.about.label).not.toBe(about);
  expect(listed?.about.url).toMatch(/^\/./u);
});

test('an edition without such a list has an empty one', () => {
  expect(contributionLogView(editionWith()).items).toEqual([]);
});

test.each([
  [
    'a thing that is not there',
    item().replace('proposal-01', 'proposal-09'),
    /^“passage:proposal-09” leads to nothing/u,
  ],
  ['a note that is not there', item('  note: proposal-01/chartre\n'), /did you mean “proposal-01\/charter”/u],
  ['an id twice', item() + item(), /^There is another item “jury”/u],
  [
    'no reason where it was declined',
    item().replace('accepted', 'declined'),
    /^The field “item 1, reason” is missing/u,
  ],
  [
    'a note where it is still open',
    item('  note: proposal-01/charter\n').replace('accepted', 'open'),
    /“item 1, note”/u,
  ],
  ['a day to come', item().replace('2026-03-01', '2999-01-01'), /“item 1, date”/u],
])('%s is refused', (_name, text, expected) => {
  expect(reported(text)[0]).toMatch(expected);
});
