/** `npm run release`: freezes the present state of the edition under a version. For maintainers. */
import { enableCompileCache } from 'node:module';
import { startCommand } from './command/start-command.ts';

await startCommand(
  {
    name: 'release',
    does: 'Freezes the present state of the edition under a version, which every later build prints at /v/<version>/. For maintainers.',
    operands: {
      shown: '<version>',
      does: 'Three numbers, a version later than every release, such as 1.1.0.',
      least: 1,
      most: 1,
    },
    writes:
      'content/releases/<version>.jsonl, and version and day in content/edition.yaml; nothing is committed. If one of the two cannot be written, neither is.',
    failsWhere:
      'the version exists or is too early, something is not committed, the edition does not pass its check as a pull request would have to, or a file cannot be written',
    more: ['Commit both files together. A release is never changed: correct its mistakes in the next one.'],
  },
  async ({ operands: [version = ''] }) => {
    enableCompileCache('.cache/node');
    const { freezeRelease } = await import('./release/freeze-release.ts');
    freezeRelease(version);
  },
);
