/**
 * Puts words on the clipboard.
 * @returns what the reader is told: that it was done, or the words themselves where the browser refused
 */
export async function copyText(
  text: string,
  told: { readonly done: string; readonly refused: (text: string) => string },
): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => told.done,
    () => told.refused(text),
  );
}
