/**
 * Copies selected words with the name and the address of their page: an event of the clipboard cannot wait until
 * everything that belongs to them is loaded. Words in a field are not selected words of the page.
 */
export function copyWithPage(event: ClipboardEvent): void {
  const selection = getSelection();
  // In one engine the words of a selection are also those in a field, but it is empty then.
  if (selection?.isCollapsed !== false) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', `${selection.toString()}\n\n${document.title}, ${location.href}`);
}
