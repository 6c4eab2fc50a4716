import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Edition } from '../../edition/edition.ts';
import type { Mention } from '../../edition/passage.ts';
import { sentenceUrl, titleUrl } from '../../urls.ts';
import type { PlaceView } from '../pages/entry-view.ts';
import { mentionPlace } from './references.ts';

/** Each sentence or title that names a thing, once, with the names marked. */
export function mentionViews(mentions: readonly Mention[], edition: Pick<Edition, 'info'>): readonly PlaceView[] {
  const bySentence = Map.groupBy(mentions, (mention) => mention.sentence ?? mention.passage);
  return [...bySentence.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const { passage, sentence } = first;
    const range = sentence ?? { start: 0, end: passage.title.length };
    const text = sentence === undefined ? passage.title : passage.text;
    const url = sentence === undefined ? titleUrl(passage) : sentenceUrl(sentence);
    return [{ label: mentionPlace(first, edition), url, paragraphs: [toHtml(highlight(text, range, together))] }];
  });
}

function highlight(text: string, range: { readonly start: number; readonly end: number }, names: readonly Mention[]) {
  let start = range.start;
  const nodes = names.flatMap((name) => {
    const before = text.slice(start, name.start);
    start = name.end;
    return [{ type: 'text' as const, value: before }, h('mark', text.slice(name.start, name.end))];
  });
  return [...nodes, { type: 'text' as const, value: text.slice(start, range.end) }];
}
