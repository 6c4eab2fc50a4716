/**
 * Copies selected words with the name and the address of their page: an event of the clipboard cannot wait until
 * everything that belongs to them is loaded. Words in a field are not selected words of the page.
 */
export function copyWithPage(event: ClipboardEvent): void {
  const words = String(getSelection());
  if (words === '') return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', `${words}\n\n${document.title}, ${location.href}`);
}
