/** Contributions that break a rule, one situation each. */
import { readdirSync, readFileSync } from 'node:fs';
import type { ContentFile } from '../../edition/read/content-files.ts';

const FOLDER = 'src/contribution/broken-contributions';
const ENDING = '.txt';

/** A situation and the files of it, whose paths are from the content folder. */
export interface BrokenContribution {
  readonly name: string;
  readonly files: readonly ContentFile[];
}

export function brokenContributions(): readonly BrokenContribution[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({
      name: name.slice(0, -ENDING.length),
      files: filesIn(readFileSync(`${FOLDER}/${name}`, 'utf8')),
    }));
}

function filesIn(text: string): readonly ContentFile[] {
  const parts = text.split(/^=== (\S+)\n/mu).slice(1);
  return parts.flatMap((path, index) => (index % 2 === 0 ? [{ path, text: parts[index + 1] ?? '' }] : []));
}
