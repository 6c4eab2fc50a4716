/** The ways that an edition offers to send something without git: an issue, a mail; and always a file to save. */
import { contributeWords } from '../../words/contribute.ts';
import { makeElement } from '../dom/make-element.ts';
import { mailAddress, newIssueAddress } from './new-file-address.ts';

const { send } = contributeWords;

/** The ways of the edition; empty if it does not offer one. */
export interface Offered {
  readonly repository: string;
  readonly mail: string;
}

/** What is sent. */
export interface Message {
  readonly subject: string;
  /** Plain text, which is Markdown too. */
  readonly text: string;
}

/**
 * @param isFirst whether no other way comes before these
 * @returns a paragraph for each way; if the edition offers none, one that says so
 */
export function sendWays({ repository, mail }: Offered, { subject, text }: Message, isFirst: boolean): HTMLElement[] {
  const issue = newIssueAddress(repository, subject, text);
  const ways = [...(issue === undefined ? [] : [wayTo(issue, send.issue)]), ...mailWays(mail, subject, text)];
  const [first] = ways;
  if (isFirst) first?.querySelector('a')?.classList.add('pill', 'main-pill');
  return ways.length === 0 && isFirst
    ? [makeElement('p', repository === '' ? send.nowhere : send.byHand(repository))]
    : ways;
}

function mailWays(mail: string, subject: string, text: string): HTMLElement[] {
  if (mail === '') return [];
  const address = mailAddress(mail, subject, text);
  if (address !== undefined) return [wayTo(address, send.mail(mail))];
  const way = wayTo(mailAddress(mail, subject, '') ?? '', send.emptyMail(mail));
  way.append(` ${send.attach}`);
  return [way];
}

function wayTo(address: string, words: string): HTMLElement {
  const way = makeElement('p');
  const link = makeElement('a', words);
  link.href = address;
  way.append(link);
  return way;
}
