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

/** Things by name: in small letters, or exactly if the name is an acronym, because “who” is not the WHO. */
export type NamesOfThings = ReadonlyMap<string, ReadonlySet<LinkTarget>>;

const made = new WeakMap<object, NamesOfThings>();

/** All names of a registry that is complete; they are collected once. */
export function namesOfThings(registry: RegistryOf<Essentials>): NamesOfThings {
  const names = made.get(registry) ?? collect(registry);
  made.set(registry, names);
  return names;
}

/** The things whose name the words are, without an article before it and an ’s after it. */
export function thingsNamed(words: string, names: NamesOfThings): ReadonlySet<LinkTarget> {
  const bare = words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) /iu, '')
    .replace(/[’']s$/u, '');
  return names.get(bare) ?? names.get(bare.toLowerCase()) ?? new Set();
}

function collect(registry: RegistryOf<Essentials>): NamesOfThings {
  const names = new Map<string, Set<LinkTarget>>();
  for (const kind of Object.keys(FIELDS) as readonly NamingKind[])
    for (const [id, thing] of registry[kind]) {
      const values: Readonly<Record<string, unknown>> = { ...thing };
      for (const name of FIELDS[kind].flatMap((field) => values[field] ?? [])) {
        if (typeof name !== 'string') continue;
        const key = name === name.toUpperCase() ? name : name.toLowerCase();
        names.set(key, (names.get(key) ?? new Set()).add(`${kind}:${id}`));
      }
    }
  return names;
}
