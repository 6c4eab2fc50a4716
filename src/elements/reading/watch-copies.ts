import { readSettings } from '../settings/stored-settings.ts';
import { copyWithPage } from '../selection/copy-with-page.ts';

/** The code that finds the selected words and everything that is copied with them; loaded with the first selection. */
type SelectionCode = Pick<typeof import('../selection/answer-copy.ts'), 'answerCopy' | 'wordsSelected'>;

let loaded: SelectionCode | undefined;

/** Copied words have their place with them, on every page whose words are those of the edition. */
export function watchCopies(): void {
  if ('bare' in document.body.dataset) return;
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.isCollapsed === false) void loadSelectionCode();
  });
  document.addEventListener('copy', copied);
}

/** Loads the code and the data about the words. */
export async function loadSelectionCode(): Promise<SelectionCode> {
  if (loaded !== undefined) return loaded;
  const { answerCopy, loadQuoting, wordsSelected } = await import('../selection/answer-copy.ts');
  await loadQuoting();
  return (loaded = { answerCopy, wordsSelected });
}

function copied(event: ClipboardEvent): void {
  const isCited = readSettings().citation === 'on';
  if (loaded !== undefined) return loaded.answerCopy(event, isCited);
  if (isCited) copyWithPage(event);
  // An event cannot wait: the code copies again once it has loaded, if the browser permits.
  // Only this command causes an event of the clipboard in every browser, also without https.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  void loadSelectionCode().then(() => document.execCommand('copy'));
}
