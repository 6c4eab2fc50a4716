import type { Edition } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { printedText } from '../head/printed-text.ts';
import { textData, type StructuredData } from '../head/structured-data.ts';
import { citedSources } from './cited-sources.ts';

/** A passage for machines, with the sources of its introduction and of its notes. */
export function passageData(passage: Passage, edition: Edition): StructuredData {
  const { title, number, annotations } = passage;
  return textData(title, printedText(edition.info), {
    commentCount: annotations.length,
    citation: citedSources([passage, ...annotations], edition),
    ...(number === undefined ? {} : { position: number }),
  });
}
