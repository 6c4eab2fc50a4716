/**
 * Puts words on the clipboard.
 * @returns a message for the reader: that it was done, or the words themselves if the browser refused
 */
export async function copyText(
  text: string,
  messages: { readonly done: string; readonly refused: (text: string) => string },
): Promise<string> {
  const isCopied = await write(text).catch(() => false);
  return isCopied ? messages.done : messages.refused(text);
}

async function write(text: string): Promise<boolean> {
  // On plain http browsers have no clipboard for scripts.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard === undefined) return copyAsReader(text);
  await clipboard.writeText(text);
  return true;
}

/** Copies as a reader does: the words are selected in a field of their own; selection and focus are restored. */
function copyAsReader(text: string): boolean {
  const selection = getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) => selection?.getRangeAt(index));
  const focused = document.activeElement;
  const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, className: 'hidden' });
  document.body.append(field);
  field.select();
  // The types mark it as deprecated, but without a secure connection there is no other way.
  const isCopied = (document as unknown as { execCommand: (command: 'copy') => boolean }).execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  selection?.removeAllRanges();
  for (const range of ranges) if (range !== undefined) selection?.addRange(range);
  return isCopied;
}
