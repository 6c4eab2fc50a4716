/**
 * The edition in TEI P5: the text with the places of all notes and the names in it. After it come the commentary as
 * notes, and readings as a critical apparatus whose entries point to both ends of their words. Source:
 * https://www.tei-c.org/release/doc/tei-p5-doc/en/html/TC.html, “double end-point attachment”.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Passage } from '../../edition/passage.ts';
import type { Material } from '../material.ts';
import { xmlFile } from '../xml-file.ts';
import { teiBack } from './tei-back.ts';
import { teiHeader } from './tei-header.ts';
import { teiPassage } from './tei-passage.ts';

export function teiFile(material: Material): string {
  const { edition } = material;
  return xmlFile(
    x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': edition.info.language }, [
      teiHeader(material),
      x('text', [x('body', divisionsOf(edition.passages)), teiBack(material)]),
    ]),
  );
}

/** Proposals are within their chapter. */
function divisionsOf(passages: readonly Passage[]): Element[] {
  const outer = passages.filter(({ kind, chapter }) => kind !== 'proposal' || chapter === undefined);
  return outer.map((passage) =>
    teiPassage(
      passage,
      passages
        .filter((other) => other !== passage && other.chapter === passage && passage.kind === 'chapter')
        .map((other) => teiPassage(other, [])),
    ),
  );
}
