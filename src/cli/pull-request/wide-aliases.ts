/** New names that would link a thing in many places: an editor should have seen them. */
import { readMarkdownFile } from '../../markdown/author-file.ts';
import type { Edition, Things } from '../../edition/edition.ts';
import type { Mention } from '../../edition/passage.ts';
import { KINDS } from '../../edition/kinds.ts';
import { NAMED_KINDS, type NamedKind } from '../../edition/kind-with.ts';
import { fileOf } from '../../edition/content-paths.ts';
import type { Problem } from '../../edition/problems.ts';

/** A new name may link this many places without a report. */
const MOST_PLACES = 5;

/** The text of a file of the content; nothing if there is none. */
export type TextOf = (path: string) => string | undefined;

/**
 * @param before the earlier files
 * @param now the present files
 * @param root beginning of the paths in problems
 */
export function findWideAliases(edition: Edition, before: TextOf, now: TextOf, root = 'content/'): readonly Problem[] {
  return NAMED_KINDS.flatMap((kind) =>
    edition[KINDS[kind].list].flatMap((thing) => {
      if (thing.mentions.length <= MOST_PLACES) return [];
      const path = fileOf(kind, thing.id);
      const old = new Set(namesIn(before(path)));
      const fresh = thing.aliases.filter((alias) => !old.has(alias.toLowerCase()));
      return fresh.flatMap((alias) => problemOf(alias, thing, root + path, now(path)));
    }),
  );
}

function problemOf(
  alias: string,
  { mentions, aliases }: Things[NamedKind],
  path: string,
  text: string | undefined,
): readonly Problem[] {
  const places = mentions.filter((mention) => mention.isLinked && isBy(alias, aliases, mention));
  if (places.length <= MOST_PLACES) return [];
  const source = readMarkdownFile(text ?? '');
  const index = listIn(source.fields).findIndex((one) => one === alias);
  return [
    {
      rule: 'wide-alias',
      place: { path, ...source.pointOf(index < 0 ? [] : ['aliases', index]) },
      sentence: `The name “${alias}” links ${places.length} places`,
      note: places.map(({ passage, sentence }) => `${passage.id}.${sentence?.id ?? 'title'}`).join(', '),
    },
  ];
}

/** Whether a place has this name, and not another name of the same thing. */
function isBy(alias: string, aliases: readonly string[], { passage, part, start, end }: Mention): boolean {
  const words = bare(passage[part].slice(start, end));
  return aliases.find((one) => bare(one) === words) === alias;
}

function bare(words: string): string {
  return words.toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/** The aliases of a thing and its name, in lower case. */
function namesIn(text: string | undefined): readonly string[] {
  const { fields } = readMarkdownFile(text ?? '');
  const own: readonly unknown[] = typeof fields === 'object' && fields !== null ? Object.values(fields) : [];
  return [...own, ...listIn(fields)].flatMap((name) => (typeof name === 'string' ? [name.trim().toLowerCase()] : []));
}

function listIn(fields: unknown): readonly unknown[] {
  const listed = typeof fields === 'object' && fields !== null && 'aliases' in fields ? fields.aliases : [];
  return Array.isArray(listed) ? listed : [];
}
