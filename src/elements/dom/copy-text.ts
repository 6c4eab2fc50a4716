/**
 * Puts words on the clipboard.
 * @returns a message for the reader: that it was done, or the words themselves if the browser refused
 */
export async function copyText(
  text: string,
  messages: { readonly done: string; readonly refused: (text: string) => string },
): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => messages.done,
    () => messages.refused(text),
  );
}
