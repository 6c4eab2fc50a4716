/** Addresses by which a contribution leaves the page, filled in: pages of known hosts, and mail. */
import type { ContentFile } from '../../edition/read/content-files.ts';

/** Servers accept addresses up to this length. */
const LONGEST_ADDRESS = 7_500;
/**
 * Windows passes addresses of at most 2,083 characters to programs (INTERNET_MAX_URL_LENGTH), and starts mail programs
 * in this way.
 */
const LONGEST_MAIL = 2_000;
/** The branch that `.github/workflows/` publishes. */
const BRANCH = 'main';

/** The pages for a new issue by host, with the names of their parameters. */
const ISSUES: Readonly<Record<string, readonly [path: string, title: string, body: string]>> = {
  'github.com': ['issues/new', 'title', 'body'],
  'gitlab.com': ['-/issues/new', 'issue[title]', 'issue[description]'],
  'codeberg.org': ['issues/new', 'title', 'body'],
};

/**
 * The host's page for a new file, filled in.
 * @param repository address of the repository
 * @param root folder of the content in it, with a slash at its end
 * @returns nothing if the host's page is unknown, or if the file is too long for an address
 */
export function newFileAddress(
  repository: string,
  { path, text }: ContentFile,
  root: string,
  branch = BRANCH,
): string | undefined {
  const home = homeOf(repository);
  if (home?.host !== 'github.com') return undefined;
  const slash = path.lastIndexOf('/');
  const address = new URL(`${home.address}/new/${branch}/${root}${path.slice(0, slash)}`);
  address.searchParams.set('filename', path.slice(slash + 1));
  address.searchParams.set('value', text);
  return address.href.length > LONGEST_ADDRESS ? undefined : address.href;
}

/**
 * The host's page for a new issue, filled in.
 * @returns nothing if the host's page is unknown, or if the text is too long for an address
 */
export function newIssueAddress(repository: string, title: string, body: string): string | undefined {
  const home = homeOf(repository);
  const [path, titleName, bodyName] = ISSUES[home?.host ?? ''] ?? [];
  if (home === undefined || path === undefined || titleName === undefined || bodyName === undefined) return undefined;
  const address = new URL(`${home.address}/${path}`);
  address.searchParams.set(titleName, title);
  address.searchParams.set(bodyName, body);
  return address.href.length > LONGEST_ADDRESS ? undefined : address.href;
}

/**
 * A mail, begun: RFC 6068, with the line breaks that it requires.
 * @returns nothing if the text is too long for an address
 */
export function mailAddress(mail: string, subject: string, body: string): string | undefined {
  const part = (text: string) => encodeURIComponent(text.replaceAll(/\r?\n/gu, '\r\n'));
  const address = `mailto:${encodeURIComponent(mail).replace('%40', '@')}?subject=${part(subject)}&body=${part(body)}`;
  return address.length > LONGEST_MAIL ? undefined : address;
}

/** Only the first two steps of the path: owner and name. */
function homeOf(repository: string): { readonly host: string; readonly address: string } | undefined {
  if (!URL.canParse(repository)) return undefined;
  const { host, pathname } = new URL(repository);
  const [owner, name] = pathname
    .replace(/\.git\/?$/u, '')
    .split('/')
    .filter((part) => part !== '');
  return owner === undefined || name === undefined ? undefined : { host, address: `https://${host}/${owner}/${name}` };
}
