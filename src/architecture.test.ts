/** The table of CONTRIBUTING.md, “Rooms, and who may import what”, checked against the imports in the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** A line of the table: its rooms, and the rooms that they may import from. */
interface Line {
  readonly rooms: readonly string[];
  readonly mayImport: readonly string[];
}

const lines = tableOf(readFileSync('CONTRIBUTING.md', 'utf8'));
const rooms = lines.flatMap((line) => line.rooms);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter(
    (name) => /\.(?:ts|astro)$/u.test(name) && !/\.test\.ts$|\.d\.ts$|^browser-tests\/|\/testing\/|fixture/u.test(name),
  );

test('every file is in a room of the table, and every room has files', () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  expect(rooms.filter((room) => room !== 'styles/' && !files.some((file) => roomOf(file) === room))).toEqual([]);
});

test('a room imports only from the rooms that its line names', () => {
  const refused = files.flatMap((file) =>
    valueImports(file)
      .filter((target) => roomOf(target) !== roomOf(file) && !mayImport(roomOf(file), roomOf(target)))
      .map((target) => `${file} → ${target}`),
  );
  expect(refused).toEqual([]);
});

test('a line names only rooms that are above it', () => {
  const below = lines.flatMap((line, index) => {
    const above = new Set(lines.slice(0, index).flatMap((other) => other.rooms));
    return line.mayImport.filter((room) => !above.has(room)).map((room) => `${line.rooms.join(', ')} → ${room}`);
  });
  expect(below).toEqual([]);
});

test('no file imports itself through others', () => {
  const imports = new Map(files.map((file) => [file, valueImports(file)]));
  const reached = (from: string) => {
    const found = new Set<string>();
    const next = [...(imports.get(from) ?? [])];
    for (let file = next.pop(); file !== undefined; file = next.pop()) {
      if (found.has(file)) continue;
      found.add(file);
      next.push(...(imports.get(file) ?? []));
    }
    return found;
  };
  expect(files.filter((file) => reached(file).has(file))).toEqual([]);
});

test('there is no folder for leftovers', () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.)/u.test(file))).toEqual([]);
});

test('nothing is of type any', () => {
  expect(files.filter((file) => /(?::|\bas) any\b/u.test(source(file)))).toEqual([]);
});

test('files are short', () => {
  expect(files.filter((file) => source(file).trimEnd().split('\n').length > 200)).toEqual([]);
});

/** The rooms of the table, in its order. “every room of `x/`” means all lines above it whose room begins with `x/`. */
function tableOf(guide: string): readonly Line[] {
  const rows = guide.matchAll(/^\| (`[^|]+) \|[^|]*\| ?([^|]*)\|$/gmu);
  const found: Line[] = [];
  for (const [, names = '', allowed = ''] of rows)
    found.push({ rooms: quoted(names), mayImport: allowedRooms(allowed, found) });
  return found;
}

function allowedRooms(cell: string, above: readonly Line[]): readonly string[] {
  const groups = [...cell.matchAll(/every room of `([^`]+)`/gu)].map(([, group = '']) => group);
  const known = above.flatMap((line) => line.rooms);
  return [
    ...quoted(cell.replace(/every room of `[^`]+`/gu, '')),
    ...groups.flatMap((group) => known.filter((room) => room.startsWith(group))),
  ];
}

function quoted(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
}

/** The narrowest room that a path is in. */
function roomOf(path: string): string | undefined {
  return rooms
    .filter((room) => (room.endsWith('/') ? path.startsWith(room) : path === room))
    .toSorted((a, b) => b.length - a.length)[0];
}

function mayImport(room: string | undefined, other: string | undefined): boolean {
  return (
    other !== undefined &&
    lines.some((line) => room !== undefined && line.rooms.includes(room) && line.mayImport.includes(other))
  );
}

function source(file: string): string {
  return readFileSync(join('src', file), 'utf8');
}

/** Paths that a file imports from other files of src/. Imports of types leave no trace and do not count. */
function valueImports(file: string): readonly string[] {
  const statements = source(file).matchAll(
    /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?from\s+)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]|<script src="(\.[^"]+)"/gmu,
  );
  return [...statements].map(([, one, other, script]) =>
    normalize(join(dirname(file), one ?? other ?? script ?? '')).replace(/\?.*$/u, ''),
  );
}
