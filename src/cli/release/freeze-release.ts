import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../edition/edition.ts';
import { localDay } from '../../edition/fields/latest-day.ts';
import { readEdition } from '../../edition/load-edition.ts';
import { releasePath, releaseText } from '../../edition/past/release-text.ts';
import { compareVersions, isVersion } from '../../edition/past/versions.ts';
import { plural } from '../../edition/plural.ts';
import { hasErrors } from '../../edition/problems.ts';
import { reportProblems } from '../../edition/report-problems.ts';
import { contentFolder, contentRoot } from '../../edition/read/content-files.ts';
import { releaseState } from '../../render/past/release-state.ts';
import { wholeRelease } from '../../exports/whole-release.ts';
import { setYamlField } from '../../markdown/set-field.ts';
import { CommandFailed, WrongUse } from '../command/declaration.ts';
import { progressLine } from '../command/progress-line.ts';
import { writeNewFiles } from '../write-files.ts';

/**
 * Writes the release, and its version and day into `edition.yaml`.
 * @param version as it was typed
 * @param folder of the content
 * @throws WrongUse if that is not three numbers
 * @throws CommandFailed if the state may not be released; then nothing is written
 */
export function freezeRelease(version: string, folder = contentFolder()): void {
  if (!isVersion(version))
    throw new WrongUse(
      `“${version}” is not a version of a release; a release has three numbers and nothing else, such as 1.1.0`,
    );
  const progress = progressLine();
  try {
    progress.show({ step: 'Looking for uncommitted changes' });
    const commit = committedState(folder);
    progress.show({ step: 'Checking the edition' });
    const edition = wholeEdition(folder);
    refuseEarlier(version, edition);
    progress.show({ step: 'Writing the release' });
    const day = localDay();
    const text = releaseText(wholeRelease(releaseState(edition, { version, date: day, commit }), edition));
    writeBoth(folder, version, day, text);
    progress.clear();
    const root = contentRoot(folder);
    console.log(
      [
        `Released ${version}: ${plural(edition.passages.length, 'passage')}, ${plural(edition.annotations.length, 'annotation')}, ${Math.ceil(text.length / 1024)} KiB.`,
        `Wrote ${root}${releasePath(version)}; ${root}edition.yaml says version ${version}, ${day}. Now commit both.`,
      ].join('\n'),
    );
  } finally {
    progress.clear();
  }
}

/** The commit that the files belong to. */
function committedState(folder: string): string {
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  let commit: string;
  let status: string;
  try {
    commit = git('rev-parse', '--verify', 'HEAD').trim();
    status = git('status', '--porcelain', '--untracked-files=all');
  } catch {
    throw new CommandFailed('A release is made from a commit, and there is none here.');
  }
  const changed = status.trimEnd().split('\n').filter(Boolean);
  if (changed.length === 0) return commit;
  throw new CommandFailed(
    [
      'A release is made from a commit, and these files are not committed:',
      ...changed.slice(0, MOST_NAMED).map((one) => `  ${one}`),
    ]
      .concat(changed.length > MOST_NAMED ? [`  … and ${changed.length - MOST_NAMED} more`] : [])
      .join('\n'),
  );
}
/** How many files a message lists. */
const MOST_NAMED = 10;

function wholeEdition(folder: string): Edition {
  const { edition, problems } = readEdition(folder);
  if (edition !== undefined && !hasErrors(problems, 'proposed')) return edition;
  throw new CommandFailed(
    `${reportProblems(problems, 'proposed')}\n\nA release is never changed, so it must pass its check before.`,
  );
}

/** The check has seen that `edition.yaml` names no version before the newest release. */
function refuseEarlier(version: string, { releases, info }: Edition): void {
  if (releases.some((release) => release.version === version))
    throw new CommandFailed(`${version} is released, and no release is ever changed. Choose a later version.`);
  if (isVersion(info.version) && compareVersions(version, info.version) < 0)
    throw new CommandFailed(
      `${version} is earlier than the version in edition.yaml, ${info.version}. Choose a later version.`,
    );
}

/** If `edition.yaml` cannot be written, the release is deleted again. */
function writeBoth(folder: string, version: string, day: string, text: string): void {
  const file = join(folder, 'edition.yaml');
  const before = readFileSync(file, 'utf8');
  const after = [
    ['version', version],
    ['edited', day],
  ].reduce((yaml, [name = '', value = '']) => setYamlField(yaml, name, value), before);
  writeFileSync(file, after);
  try {
    writeNewFiles(folder, [{ path: releasePath(version), text }]);
  } catch (error) {
    writeFileSync(file, before);
    throw error;
  }
}
