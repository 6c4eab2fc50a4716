/** One address of every type of page, found in the edition's data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionJson } from '../exports/edition-json-schema.ts';
import type { BuiltSite } from '../browser-tests/harness/built-sites.ts';

/** The data of a built site. */
export function editionOf({ folder }: BuiltSite): EditionJson {
  return JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8')) as EditionJson;
}

/** The passage with the most annotations. */
function heaviestPassage({ passages, annotations }: EditionJson): EditionJson['passages'][number] {
  const notes = (id: string) => annotations.filter(({ passage }) => passage === id).length;
  return required(passages.toSorted((a, b) => notes(b.id) - notes(a.id))[0]);
}

/** The page with the most annotations, what it shows, and its full address. */
export function heaviestPage(site: BuiltSite) {
  const edition = editionOf(site);
  const passage = heaviestPassage(edition);
  const notes = edition.annotations.filter((annotation) => annotation.passage === passage.id);
  return {
    passage,
    notes,
    /** Annotations that a screen shows unless the reader asks for more. */
    shown: notes.filter((note) => !isQuietJson(note)),
    address: new URL(passage.url, site.address).href,
  };
}

/** The same judgement as `edition/is-quiet.ts`, on published data. */
export function isQuietJson(note: EditionJson['annotations'][number]): boolean {
  return note.kind === 'wording' && (note.effect === 'synonym' || note.basis === 'conjecture');
}

/**
 * Full addresses by type of page. The page for paper is that of a chapter: it is made like that of the whole, and loads
 * in a tenth of the time.
 */
export function pageTypes(site: BuiltSite): Readonly<Record<string, string>> {
  const edition = editionOf(site);
  const { passages, terms, bodies, goals, instruments, witnesses, sources } = edition;
  const paths = {
    front: site.base,
    proposal: heaviestPassage(edition).url,
    chapter: required(passages.find(({ kind }) => kind === 'chapter')).url,
    preamble: required(passages.find(({ kind }) => kind === 'preamble')).url,
    term: required(terms[0]).url,
    body: required(bodies.find(({ mentions }) => mentions.length > 0)).url,
    goal: required(goals.find(({ targets }) => targets.some(({ alignments }) => alignments.length > 0))).url,
    instrument: required(instruments.find(({ parallels }) => parallels.length > 0)).url,
    witness: required(witnesses.find(({ sentences }) => sentences.length > 1)).url,
    source: required(sources[0]).url,
  };
  const sections = [
    'read',
    'print/chapters/1',
    'annotations',
    'glossary',
    'bodies',
    'agenda',
    'instruments',
    'witnesses',
    'variants',
    'timeline',
    'figures',
    'questions',
    'coverage',
    'sources',
    'people',
    'about',
    'downloads',
    'contribute',
    'contribute/new',
    'contribute/correction',
    'contribute/log',
    'history/preamble',
    'cite',
    'cite/preamble',
    'witnesses/beside/preamble',
    'check',
    'go',
    'settings',
    'offline',
    'own-notes',
    'search',
    'concordance',
    '404.html',
  ];
  const all = {
    ...paths,
    ...Object.fromEntries(
      sections.map((section) => [section, `${site.base}${section}${section.includes('.') ? '' : '/'}`]),
    ),
  };
  return Object.fromEntries(Object.entries(all).map(([type, path]) => [type, new URL(path, site.address).href]));
}

/** @throws Error if there is none */
export function required<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === undefined || thing === null) throw new Error('The edition has no such thing.');
  return thing;
}
