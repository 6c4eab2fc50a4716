/** The ways in which a finished contribution leaves the page. */
import type { ContentFile } from '../../edition/read/content-files.ts';
import { contributeWords } from '../../words/contribute.ts';
import { copyText } from '../dom/copy-text.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import { newFileAddress } from './new-file-address.ts';

const { send } = contributeWords;
/** A file with its buttons and links. */
export function contributedFileElement(file: ContentFile, root: string, signal: AbortSignal): HTMLElement {
  const section = makeElement('div');
  section.className = 'file';
  const name = makeElement('p');
  name.append(makeElement('code', root + file.path));
  const code = makeElement('pre');
  code.tabIndex = 0;
  code.append(makeElement('code', file.text));
  const download = makeElement('a', send.download);
  download.className = 'pill';
  download.href = URL.createObjectURL(new Blob([file.text], { type: 'text/plain;charset=utf-8' }));
  download.download = file.path.slice(file.path.lastIndexOf('/') + 1);
  signal.addEventListener('abort', () => URL.revokeObjectURL(download.href));
  const copy = makeButton(send.copy, 'pill');
  const status = makeElement('span');
  status.setAttribute('role', 'status');
  copy.addEventListener(
    'click',
    () =>
      void copyText(file.text, { done: send.copied, refused: send.refused }).then(
        (message) => (status.textContent = message),
      ),
    { signal },
  );
  const ways = makeElement('p');
  ways.className = 'ways';
  ways.append(download, copy, status);
  section.append(name, code, ways);
  return section;
}

/**
 * The links to the host: one for a single file; if there are several, the later ones go to the branch that the first
 * has made.
 */
export function sendContributionLinks(
  repository: string,
  files: readonly ContentFile[],
  root: string,
  signal: AbortSignal,
): readonly HTMLElement[] {
  // The sources first: then the contribution is complete with the last file.
  const [first, ...later] = files.toReversed();
  const address = first && newFileAddress(repository, first, root);
  if (first === undefined) return [];
  if (address === undefined) return [];
  const link = makeElement('a', send.host('GitHub'));
  link.href = address;
  link.classList.add('pill', 'main-pill');
  if (later.length === 0) return [link];
  const account = labelled(send.account, '');
  const branch = labelled(send.branch, 'patch-1');
  const links = later.map((file) => makeElement('a', send.second(root + file.path)));
  const update = () => {
    const own = new URL(repository);
    own.pathname = own.pathname.replace(/^\/[^/]+/u, `/${encodeURIComponent(account.input.value.trim())}`);
    for (const [index, one] of links.entries()) {
      const file = later[index];
      const target =
        file && account.input.value.trim() !== ''
          ? newFileAddress(own.href, file, root, branch.input.value.trim())
          : undefined;
      if (target === undefined) one.removeAttribute('href');
      else one.href = target;
    }
  };
  for (const { input } of [account, branch]) input.addEventListener('input', update, { signal });
  update();
  return [link, account.label, branch.label, ...links];
}

function labelled(text: string, value: string): { readonly label: HTMLElement; readonly input: HTMLInputElement } {
  const label = makeElement('label');
  const input = makeElement('input');
  input.value = value;
  label.append(makeElement('span', text), input);
  return { label, input };
}
