/** Copied words have their place with them, on pages without the text of a passage. */
import { readSettings } from '../settings/stored-settings.ts';
import { copyWithPage } from '../selection/copy-with-page.ts';

type Code = Pick<typeof import('../selection/answer-copy.ts'), 'answerCopy'>;

let loading: Promise<Code> | undefined;
let code: Code | undefined;

async function load(): Promise<Code> {
  const { answerCopy, loadQuoting } = await import('../selection/answer-copy.ts');
  await loadQuoting();
  return (code = { answerCopy });
}

document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed === false) loading ??= load();
});
document.addEventListener('copy', (event) => {
  const isCited = readSettings().citation === 'on';
  if (code !== undefined) code.answerCopy(event, isCited);
  else if (isCited) copyWithPage(event);
});
