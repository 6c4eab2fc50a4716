import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Annotation } from '../../edition/annotation.ts';
import type { Edition } from '../../edition/edition.ts';
import { isQuiet } from '../../edition/is-quiet.ts';
import { annotationUrl, sentenceUrl } from '../../urls.ts';
import { lemmaOf } from '../text/lemma.ts';
import { partedProseHtml } from '../text/prose.ts';
import { mentionPlace } from '../text/references.ts';
import { KIND_WORDS } from '../../words/vocabulary.ts';
import { hueOf } from './site-view.ts';

/** A sentence of the text with one of its notes: an example of every page of the text. */
export interface SampleView {
  readonly hue: number;
  /** The sentence, with the words concerned marked. */
  readonly sentence: string;
  readonly place: string;
  readonly placeUrl: string;
  readonly letter: string;
  readonly lemma: string;
  readonly kindLabel: string;
  readonly noteUrl: string;
  /** The note’s first paragraph. */
  readonly html: string;
}

/** A shorter note says too little to be a sample; in characters of HTML, its links included. */
const TELLING = 120;

/** @returns the one that takes the least space, explanations of the words before all other kinds */
export function sampleView(edition: Edition): SampleView | undefined {
  const all = edition.annotations.flatMap((annotation) => sampleOf(annotation, edition) ?? []);
  const explaining = all.filter(({ kind }) => kind === 'context');
  const room = ({ view }: Sample) => view.sentence.length + view.html.length;
  return (explaining.length > 0 ? explaining : all).toSorted((a, b) => room(a) - room(b))[0]?.view;
}

interface Sample {
  readonly kind: Annotation['kind'];
  readonly view: SampleView;
}

function sampleOf(annotation: Annotation, edition: Edition): Sample | undefined {
  const { anchor, kind, letter } = annotation;
  if (anchor.scope !== 'phrase' || anchor.part !== 'text' || anchor.isOmission || isQuiet(annotation)) return undefined;
  const [range, ...more] = anchor.ranges;
  const [sentence, ...others] = anchor.sentences;
  if (range === undefined || sentence === undefined || more.length + others.length > 0) return undefined;
  const html = partedProseHtml(annotation.prose, edition).first;
  if (html.length < TELLING) return undefined;
  const { passage } = anchor;
  const marked = [
    { type: 'text' as const, value: passage.text.slice(sentence.start, range.start) },
    h('mark', passage.text.slice(range.start, range.end)),
    { type: 'text' as const, value: passage.text.slice(range.end, sentence.end) },
  ];
  const view: SampleView = {
    hue: hueOf(passage),
    sentence: toHtml(marked).trim(),
    place: mentionPlace({ passage, sentence }, edition),
    placeUrl: sentenceUrl(sentence),
    letter,
    lemma: lemmaOf(annotation, edition),
    kindLabel: KIND_WORDS[kind].one,
    noteUrl: annotationUrl(annotation),
    html,
  };
  return { kind, view };
}
