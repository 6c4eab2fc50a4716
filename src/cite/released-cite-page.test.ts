import { expect, test } from 'vitest';
import { contentEdition } from '../edition/testing/content-edition.ts';
import { releasedCitePage } from './released-cite-page.ts';
import { releasedStatus } from './released-quoting.ts';

const edition = contentEdition();

test('a release and each of its passages are cited with its own version, day, status and addresses', () => {
  for (const release of edition.releases) {
    const { cited } = releasedCitePage(release, edition.info.date);
    const [whole, ...passages] = cited;
    const { version, date } = release;
    expect(whole?.item.issued?.['date-parts'][0]).toEqual(date.split('-').map(Number));
    expect(passages.map(({ id }) => id)).toEqual(release.passages.map(({ id }) => id));
    for (const { item, url, lines } of cited) {
      expect([item.version, url.startsWith(`/v/${version}/`)]).toEqual([version, true]);
      expect(lines.filter((line) => !(line.url ?? '').startsWith(`/v/${version}/`))).toEqual([]);
    }
    for (const { item } of passages) expect(item.genre).toBe(releasedStatus(release));
  }
});
