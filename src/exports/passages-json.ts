import type { Passage } from '../edition/passage.ts';
import { passageUrl, sentenceUrl } from '../urls.ts';
import { present } from '../edition/present.ts';
import { essayJson, type ProseToHtml } from './json-parts.ts';
import type { PassageJson } from './passage-json-schemas.ts';

/** A passage with its sentences. An empty introduction is left out. */
export function passageJson(passage: Passage, html: ProseToHtml): PassageJson {
  const { id, kind, number, chapter, title, text, sentences, introduction, why, noneFound } = passage;
  return present({
    id,
    kind,
    number,
    chapter: chapter?.number,
    title,
    url: passageUrl(passage),
    text,
    sentences: sentences.map((sentence) => ({
      id: sentence.id,
      url: sentenceUrl(sentence),
      text: sentence.text,
      start: sentence.start,
      end: sentence.end,
    })),
    why,
    introduction: introduction.prose.tree.children.length > 0 ? essayJson(introduction, html) : undefined,
    noneFound: noneFound.size > 0 ? Object.fromEntries(noneFound) : undefined,
  });
}
