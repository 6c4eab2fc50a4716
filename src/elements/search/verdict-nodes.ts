/** The printed form of a verdict on a quotation. */
import type { DifferentPiece, QuotationPlace, QuotationVerdict } from '../../edition/anchor/quotation-verdict.ts';
import { answerWords, knownWords, placesWords, quotationWords } from '../../words/quotation.ts';
import { citingWords } from '../../words/citing.ts';
import { makeElement } from '../dom/make-element.ts';

export function verdictNodes(verdict: QuotationVerdict): readonly Node[] {
  const answer = makeElement('p', answerWords(verdict));
  answer.className = 'answer';
  const readings = verdict.readings.map((reading) => {
    const line = makeElement('p');
    const link = makeElement('a', knownWords(reading));
    link.href = reading.url;
    line.append(link);
    return line;
  });
  return [answer, ...placeList(verdict), ...comparedLines(verdict.difference), ...readings];
}

function placeList(verdict: QuotationVerdict): readonly Node[] {
  const { answer, places } = verdict;
  if (places.length === 0) return [];
  const list = makeElement('ul');
  const isSame = answer === 'exact' && verdict.count >= places.length;
  list.append(...places.map((place) => placeItem(place, !isSame)));
  return [...placesWords(verdict).map((line) => makeElement('p', line)), list];
}

function placeItem(place: QuotationPlace, withWords: boolean): HTMLLIElement {
  const item = makeElement('li');
  item.dataset['placed'] = '';
  const link = makeElement('a', placeWords(place));
  link.href = place.url;
  item.append(link, ...(withWords ? [`: “${place.words}”`] : []));
  return item;
}

function placeWords({ name, isInTitle, sentences }: QuotationPlace): string {
  if (sentences === undefined) return citingWords.place(name, citingWords.title);
  const [first, last] = sentences;
  const some = first === last ? citingWords.sentence(first) : citingWords.sentences(first, last);
  return citingWords.place(name, isInTitle ? citingWords.both(citingWords.title, some) : some);
}

function comparedLines(difference: readonly DifferentPiece[]): readonly Node[] {
  if (difference.length === 0) return [];
  const line = makeElement('p');
  line.className = 'compared';
  for (const { in: where, words } of difference) {
    const said = where === 'text' ? quotationWords.removed : quotationWords.added;
    const piece = where === 'both' ? makeElement('span') : makeElement(where === 'text' ? 'del' : 'ins');
    piece.append(words);
    if (where !== 'both') {
      const hidden = makeElement('span', ` (${said})`);
      hidden.className = 'hidden';
      piece.append(hidden);
    }
    line.append(piece, ' ');
  }
  const legend = makeElement('p', quotationWords.legend);
  legend.className = 'meta';
  return [line, legend];
}
