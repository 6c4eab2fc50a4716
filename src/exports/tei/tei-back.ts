/** The part after the text in TEI: the commentary, and everything that it refers to. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { backMatter, type BackEntry, type BackSection } from '../back-matter.ts';
import type { Material } from '../material.ts';
import { uriOf } from '../xml-file.ts';
import { teiCommentary } from './tei-commentary.ts';
import { thingXmlId } from './tei-ids.ts';
import { teiCitations, teiProse } from './tei-prose.ts';

export function teiBack(material: Material): Element {
  const { edition } = material;
  return x('back', [
    ...edition.passages.map((passage) => teiCommentary(passage, material)),
    // Witnesses are listed in the header.
    ...backMatter(edition)
      .filter(({ kind }) => kind !== 'witness')
      .map(sectionOf),
  ]);
}

function sectionOf({ kind, label, entries }: BackSection): Element {
  const head = x('head', label);
  switch (kind) {
    case 'source':
      return x('div', { type: kind }, [x('listBibl', [head, ...entries.map(biblOf)])]);
    case 'person':
      return x('div', { type: kind }, [x('listPerson', [head, ...entries.map(personOf)])]);
    case 'body':
      return x('div', { type: kind }, [x('listOrg', [head, ...entries.map(orgOf)])]);
    default:
      return x('div', { type: kind }, [head, ...entries.map((entry) => divisionOf(entry, kind))]);
  }
}

function divisionOf(entry: BackEntry, kind: string): Element {
  return x('div', { type: 'entry', 'xml:id': thingXmlId(kind, entry.id) }, [
    x('head', kind === 'term' ? [x('term', entry.name)] : entry.name),
    ...factsOf(entry),
    ...(entry.prose === undefined ? [] : teiProse(entry.prose)),
    ...(entry.parts.length === 0
      ? []
      : [
          x(
            'list',
            entry.parts.map(({ id, name }) => x('item', { 'xml:id': thingXmlId('target', id) }, name)),
          ),
        ]),
    ...teiCitations(entry.sources),
  ]);
}

function biblOf(entry: BackEntry): Element {
  return x('bibl', { 'xml:id': thingXmlId('source', entry.id) }, [
    x('title', entry.name),
    ...entry.facts.flatMap((fact) => ['. ', fact]),
    ...addressOf(entry).flatMap((ref) => ['. ', ref]),
  ]);
}

function personOf(entry: BackEntry): Element {
  return x('person', { 'xml:id': thingXmlId('person', entry.id) }, [
    x('persName', entry.name),
    ...[...entry.facts.map((fact) => x('note', fact)), ...addressOf(entry).map((ref) => x('note', [ref]))],
  ]);
}

function orgOf(entry: BackEntry): Element {
  return x('org', { 'xml:id': thingXmlId('body', entry.id) }, [
    x('orgName', entry.name),
    x('note', [
      ...factsOf(entry),
      ...(entry.prose === undefined ? [] : teiProse(entry.prose)),
      ...teiCitations(entry.sources),
    ]),
  ]);
}

function factsOf(entry: BackEntry): readonly Element[] {
  const facts = [...entry.facts, ...addressOf(entry)];
  return facts.length === 0
    ? []
    : [
        x(
          'p',
          facts.flatMap((fact, index) => (index === 0 ? [fact] : ['; ', fact])),
        ),
      ];
}

function addressOf({ official }: BackEntry): readonly Element[] {
  return official === undefined ? [] : [x('ref', { target: uriOf(official) }, official)];
}
