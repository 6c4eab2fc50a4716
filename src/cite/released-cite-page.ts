/** What can be cited in a release: the whole and each of its passages, with its own version and day. */
import type { Release } from '../edition/fields/release-schema.ts';
import { present } from '../edition/present.ts';
import { versionUrl } from '../urls.ts';
import { citingWords } from '../words/citing.ts';
import type { CitePage } from './cite-pages.ts';
import type { Cited } from './cited.ts';
import { cslDate } from './csl-json.ts';
import { releasedDay, releasedQuoting } from './released-quoting.ts';

/** @param published day of the text, if the release does not say it */
export function releasedCitePage(release: Release, published: string): CitePage {
  const { title, issuer, shortTitle, editors, version, date, language, passages } = release;
  const { status, passages: quoted } = releasedQuoting(release, published);
  const text = present({
    author: [{ literal: issuer }],
    issued: cslDate(releasedDay(release, published)),
    genre: status,
  });
  const whole: Cited = {
    id: 'edition',
    label: shortTitle,
    work: undefined,
    url: versionUrl(version),
    item: present({
      id: `edition.${version}`,
      type: 'book',
      title: shortTitle,
      author: [{ literal: editors }],
      issued: cslDate(date),
      version,
      language,
    }),
    lines: [],
  };
  return {
    url: versionUrl(version),
    name: citingWords.version(shortTitle, version),
    group: shortTitle,
    cited: [
      whole,
      ...passages.map(({ id, name, address }): Cited => ({
        id,
        label: name,
        work: title,
        url: versionUrl(version, address),
        item: {
          type: 'webpage',
          'container-title': shortTitle,
          version,
          language,
          ...text,
          id: `${id}.${version}`,
          title: citingWords.place(title, name),
        },
        lines: (quoted[id]?.readings ?? []).map(({ says, url }) => ({ words: says, url })),
      })),
    ],
  };
}
