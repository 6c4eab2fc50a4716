import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Witness } from '../../edition/sources.ts';
import { readableDate } from '../../words/dates.ts';
import { downloadWords } from '../../words/downloads.ts';
import { BASIS_WORDS } from '../../words/vocabulary.ts';
import type { Material } from '../material.ts';
import { siteUrl } from '../../site-files.ts';
import { thingXmlId } from './tei-ids.ts';
import { citedVersion, datedVersion } from '../../render/past/cited-version.ts';
import { teiCitation, teiCitations } from './tei-prose.ts';

export function teiHeader({ edition, address }: Material): Element {
  const { info, witnesses } = edition;
  const home = address(siteUrl(''));
  return x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [
        x('title', info.shortTitle),
        x('author', info.issuer),
        x('editor', { ref: `#${thingXmlId('person', info.editors.id)}` }, info.editors.name),
      ]),
      x('editionStmt', [x('edition', { n: citedVersion(edition) }, datedVersion(edition))]),
      x('publicationStmt', [
        x('publisher', info.editors.name),
        x('date', { when: info.edited }, readableDate(info.edited)),
        ...(home.startsWith('http') ? [x('idno', { type: 'URL' }, home)] : []),
        x('availability', [
          x('licence', { target: info.rights.commentary.url }, [
            x('p', `${downloadWords.of.commentary}: ${info.rights.commentary.name}`),
          ]),
          x('p', `${downloadWords.of.text}: ${info.rights.text}`),
        ]),
      ]),
      ...(info.textNotice === undefined ? [] : [x('notesStmt', [x('note', { type: 'text' }, info.textNotice)])]),
      x('sourceDesc', [
        x('bibl', [
          x('title', info.title),
          ', ',
          x('publisher', info.issuer),
          ', ',
          x('date', { when: info.date }, readableDate(info.date)),
          ...(info.officialText === undefined ? [] : [' ', x('ref', { target: info.officialText }, info.officialText)]),
        ]),
        ...(info.provenance === undefined ? [] : [teiCitation(info.provenance)]),
        ...(witnesses.length === 0 ? [] : [x('listWit', witnesses.map(witnessOf))]),
      ]),
    ]),
    x('encodingDesc', [
      x('variantEncoding', { method: 'double-end-point', location: 'external' }),
      x('projectDesc', [x('p', info.description)]),
    ]),
    x('profileDesc', [x('langUsage', [x('language', { ident: info.language })])]),
  ]);
}

function witnessOf({ id, title, basis, language, publisher, date, read, sources }: Witness): Element {
  return x('witness', { 'xml:id': thingXmlId('witness', id), 'xml:lang': language }, [
    x('bibl', [
      x('title', title),
      ...(publisher === undefined ? [] : [', ', x('publisher', publisher)]),
      ...(date === undefined ? [] : [', ', x('date', { when: date }, readableDate(date))]),
    ]),
    x('note', { type: 'basis' }, BASIS_WORDS[basis]),
    x('note', { type: 'read', subtype: read.extent }, read.what),
    ...teiCitations(sources),
  ]);
}
