/** A sentence in the sheet, in the text alone: its address, its citation, its notes. */
import { selectionWords } from '../../words/selection.ts';
import { sheetWords } from '../../words/sheet.ts';
import { makeButton, makeElement } from '../dom/make-element.ts';
import type { Quoting } from '../../cite/quoting.ts';
import { loadQuoting } from '../selection/answer-copy.ts';
import { citedText, linkHtml } from '../selection/cited-text.ts';
import { copyBoth } from '../dom/copy-both.ts';
import { passageIdOf } from '../selection/selected-places.ts';
import { selectedPassages } from '../selection/selected-words.ts';
import { openSheet } from './bottom-sheet.ts';
import { choiceList, type ShownNotes } from './show-notes.ts';
import { showWitnesses } from './show-witnesses.ts';

export async function showSentence(sentence: HTMLElement, shown: ShownNotes): Promise<void> {
  // Before the press that copies: one engine only lets the press itself write to the clipboard.
  const quoting = await loadQuoting();
  const number = sentence.querySelector<HTMLElement>('.n')?.dataset['s'] ?? '';
  const range = document.createRange();
  range.selectNodeContents(sentence);
  const status = makeElement('p');
  status.setAttribute('role', 'status');
  status.className = 'meta';
  const copying = (label: string, isLink: boolean, done: string) => {
    const button = makeButton(label, 'pill');
    const copy = async () => {
      const selected = selectedPassages(quoting, range);
      const [cited] = selected?.lines ?? [];
      if (selected === undefined || cited === undefined) return;
      const copied = isLink
        ? { plain: cited.address, html: linkHtml(cited) }
        : citedText({ ...selected, isBare: false }, true);
      status.textContent = await copyBoth(copied, { done, refused: selectionWords.refused });
    };
    button.addEventListener('click', () => void copy());
    return button;
  };
  const commands = makeElement('div');
  commands.className = 'sheet-commands';
  const cite = makeButton(selectionWords.cite, 'pill');
  cite.addEventListener('click', () => void loadCitations().then(({ openCitations }) => openCitations(sentence)));
  const witnesses = witnessesButton(quoting, sentence);
  commands.append(
    copying(selectionWords.copyLink, true, selectionWords.linkTo(selectionWords.sentence(number))),
    copying(selectionWords.copyCitation, false, selectionWords.citationCopied),
    cite,
    ...(witnesses === undefined ? [] : [witnesses]),
  );
  const notes = shown.notes.length === 0 ? [] : [choiceList(shown)];
  openSheet(
    {
      label: sheetWords.sentence(number),
      content: [commands, status, ...notes],
      words: sentence,
      shown: () => sentence.classList.add('on'),
    },
    {
      from: shown.from,
      closed: () => {
        sentence.classList.remove('on');
        shown.light([]);
      },
    },
  );
}

/** For the words of other texts at the sentence; nothing if the edition knows none. */
function witnessesButton(quoting: Quoting | undefined, sentence: HTMLElement): HTMLButtonElement | undefined {
  const address = quoting?.passages[passageIdOf(sentence)]?.witnessesUrl;
  if (address === undefined) return undefined;
  const button = makeButton(selectionWords.witnesses, 'pill');
  const place = `${address}#${sentence.id.split('.').at(-1) ?? ''}`;
  button.addEventListener('click', () => void showWitnesses(place, sentence));
  return button;
}

function loadCitations() {
  return import('../citing/cite-panel.ts');
}
