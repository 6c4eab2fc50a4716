import { makeElement } from './make-element.ts';

/**
 * Lets the reader save a file that is made here.
 * @param type media type
 */
export function saveFile(name: string, type: string, text: string): void {
  const link = makeElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // A browser reads the address when the download begins.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
