/** The names by which readers know the things of an edition, to be compared with the words of links. */
import type { Essentials } from '../essentials.ts';
import type { RegistryOf } from '../registry/registry.ts';
import type { LinkKind } from '../kind-with.ts';

/** A thing that a link can lead to, as a link writes it: `body:icann`. */
type LinkTarget = `${LinkKind}:${string}`;

/**
 * Kinds whose names lead readers to them, with the fields that hold a name. A passage has names of another form. A
 * source often has the name of the thing that it is about, so it is compared with other sources only.
 */
const FIELDS = {
  term: ['label', 'aliases'],
  body: ['name', 'acronym', 'aliases'],
  instrument: ['title', 'short'],
  witness: ['title'],
  goal: ['name'],
  target: ['label'],
} as const satisfies Readonly<Partial<Record<LinkKind, readonly string[]>>>;
type NamingKind = keyof typeof FIELDS;

/** The things with a name. */
interface Named {
  readonly things: Set<LinkTarget>;
  /** Whether it is a name of its own, and no word of the language. */
  isProper: boolean;
}

/** Things by name: in small letters, or exactly if the name is an acronym, because “who” is not the WHO. */
export type NamesOfThings = ReadonlyMap<string, Readonly<Named>>;

const made = new WeakMap<object, NamesOfThings>();

/** All names of a registry that is complete; they are collected once. */
export function namesOfThings(registry: RegistryOf<Essentials>): NamesOfThings {
  const names = made.get(registry) ?? collect(registry);
  made.set(registry, names);
  return names;
}

/**
 * The things whose name the words of a link are, without an article before it and an ’s after it. A word of the language
 * that a term explains may also lead to something else than a term.
 * @param kind of thing that the link leads to
 */
export function thingsNamed(words: string, kind: LinkKind | undefined, names: NamesOfThings): readonly LinkTarget[] {
  const bare = words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /iu, '')
    .replace(/[’']s$/u, '');
  const named = names.get(bare) ?? names.get(bare.toLowerCase());
  return named !== undefined && (named.isProper || kind === 'term') ? [...named.things] : [];
}

function collect(registry: RegistryOf<Essentials>): NamesOfThings {
  const names = new Map<string, Named>();
  for (const kind of Object.keys(FIELDS) as readonly NamingKind[])
    for (const [id, thing] of registry[kind]) {
      const values: Readonly<Record<string, unknown>> = { ...thing };
      for (const name of FIELDS[kind].flatMap((field) => values[field] ?? [])) {
        if (typeof name !== 'string') continue;
        const key = name === name.toUpperCase() ? name : name.toLowerCase();
        const named = names.get(key) ?? { things: new Set(), isProper: true };
        named.things.add(`${kind}:${id}`);
        named.isProper &&= name !== name.toLowerCase();
        names.set(key, named);
      }
    }
  return names;
}
