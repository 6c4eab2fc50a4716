import type { ContentFile } from '../read/content-files.ts';
import { judgeEdition } from '../load-edition.ts';

/** The part that is the same in every review of the file, unless a test changes it. */
const READING = 'saw: original, words: as it stands there, place: at the top, found: supported';

/**
 * A file of reviews that makes every text of an edition a reviewed one.
 * @param files of an edition without reviews
 * @param by the person who has read all of it
 * @param change of the file's text, before it is used
 */
export function reviewsFile(
  files: readonly ContentFile[],
  by: string,
  change: (yaml: string) => string = (yaml) => yaml,
): ContentFile {
  const { reviewed } = judgeEdition(files);
  const items = reviewed.map(({ name, digits, entry }) => {
    const source = /"source":"([^"]+)"/u.exec(JSON.stringify(entry.fields))?.[1];
    const reading = source === undefined ? '{ saw: knowledge, found: supported }' : `{ source: ${source}, ${READING} }`;
    return `- of: ${name}\n  text: "${digits}"\n  by: ${by}\n  date: 2026-01-03\n  readings:\n    - ${reading}\n`;
  });
  return { path: 'reviews/all.yaml', text: change(items.join('')) };
}
