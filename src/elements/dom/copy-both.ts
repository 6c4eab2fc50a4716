import { copyText } from './copy-text.ts';

/** Words to copy: for text editors, and for editors that know paragraphs and links. */
export interface CopiedText {
  readonly plain: string;
  readonly html: string;
}

/**
 * Puts words on the clipboard, with their form if the browser accepts it.
 * @returns a message for the reader, as from `copyText`
 */
export async function copyBoth(
  { plain, html }: CopiedText,
  messages: { readonly done: string; readonly refused: (text: string) => string },
): Promise<string> {
  try {
    const blob = (text: string, type: string) => new Blob([text], { type });
    const item = { 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') };
    // Without it, the plain words are copied alone.
    // eslint-disable-next-line compat/compat
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return messages.done;
  } catch {
    return copyText(plain, messages);
  }
}
