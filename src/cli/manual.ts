/**
 * `npm run manual`: writes the author's manual, `content/README.md`, from the schemas, the rules and its frame in
 * `src/manual/`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../edition/read/content-files.ts';
import { manualText } from '../manual/manual-text.ts';
import { startCommand } from './command/start-command.ts';

await startCommand(
  {
    name: 'manual',
    does: 'Writes the author’s manual from the schemas, the rules and its frame in src/manual/.',
    writes: 'content/README.md.',
    failsWhere: 'it cannot be written',
  },
  () => {
    const path = join(contentFolder(), 'README.md');
    writeFileSync(path, manualText());
    console.log(`The manual is in ${path}`);
  },
);
