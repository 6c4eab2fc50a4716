/** The end of a finished contribution: its files, and the ways to send them. */
import type { ContentFile } from '../../edition/read/content-files.ts';
import { contributeWords as words } from '../../words/contribute.ts';
import { makeElement } from '../dom/make-element.ts';
import { contributedFileElement, sendContributionLinks } from './send-contribution.ts';
import { sendWays, type Offered } from './send-ways.ts';

/**
 * @param files none while something is missing
 * @param root folder of the content, with a slash at its end
 */
export function offerFiles(
  form: HTMLFormElement,
  files: readonly ContentFile[],
  offered: Offered,
  root: string,
  signal: AbortSignal,
): void {
  const { repository } = offered;
  const isHosted = URL.canParse(repository) && new URL(repository).host === 'github.com';
  form.querySelector('.files')?.replaceChildren(...files.map((file) => contributedFileElement(file, root, signal)));
  form.querySelector('.to-host')?.replaceChildren(...(files.length > 0 ? waysOf(files, offered, root, signal) : []));
  form
    .querySelector('.next')
    ?.replaceChildren(...(isHosted ? words.afterHost : words.afterFiles).map((step) => makeElement('li', step)));
}

/** The pages of the host first, then the ways that need no account there. */
function waysOf(
  files: readonly ContentFile[],
  offered: Offered,
  root: string,
  signal: AbortSignal,
): readonly HTMLElement[] {
  const host = sendContributionLinks(offered.repository, files, root, signal);
  const text = files.map((file) => `${root}${file.path}\n\n\`\`\`\`\n${file.text}\`\`\`\`\n`).join('\n');
  const message = { subject: words.send.subject(files[0]?.path ?? ''), text };
  return [...host, ...sendWays(offered, message, host.length === 0)];
}
