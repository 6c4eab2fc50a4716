/** The names in the code: each is exported once, and a file is named after something that it exports. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Names that Astro requires of a file. */
const OF_ASTRO = new Set(['GET', 'Props', 'collections', 'getStaticPaths', 'prerender']);
/** A file with at least this many exports is a collection on one subject, and need not be named after one of them. */
const COLLECTION = 5;

interface Exported {
  readonly name: string;
  readonly isType: boolean;
}

const exportsByFile = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:ts|astro)$/u.test(file) && !file.endsWith('.d.ts'))
    .toSorted()
    .map((file) => [file, exportsOf(readFileSync(join('src', file), 'utf8'), file)]),
);

test('exports are read', () => {
  expect(
    exportsOf('export const [a, b] = [1, 2]; export { c as d }; export type { E } from "./e.ts";', 'x.ts'),
  ).toEqual([
    { name: 'a', isType: false },
    { name: 'b', isType: false },
    { name: 'd', isType: false },
    { name: 'E', isType: true },
  ]);
});

test('no name is exported twice', () => {
  const files = new Map<string, string[]>();
  for (const [file, names] of exportsByFile)
    for (const { name } of names) if (!OF_ASTRO.has(name)) files.set(name, [...(files.get(name) ?? []), file]);
  expect([...files].filter(([, { length }]) => length > 1)).toEqual([]);
});

test('a file is named after something that it exports', () => {
  const others = [...exportsByFile].filter(
    ([file, names]) =>
      !file.startsWith('pages/') &&
      names.some(({ name }) => !OF_ASTRO.has(name)) &&
      names.filter(({ isType }) => !isType).length < COLLECTION &&
      !names.some(({ name }) => isNamedAfter(file, name)),
  );
  expect(others.map(([file, names]) => `${file}: ${names.map(({ name }) => name).join(', ')}`)).toEqual([]);
});

/** Whether all words of a file's name are in the name of an export, in the singular or the plural, in any order. */
function isNamedAfter(file: string, name: string): boolean {
  const words = wordsIn(name);
  const stem = basename(file).replace(/\.\w+$/u, '');
  return wordsIn(stem).every((word) => words.includes(word)) || name.toLowerCase().includes(stem.replaceAll('-', ''));
}

function wordsIn(name: string): readonly string[] {
  const spaced = name.replace(/([a-z\d])([A-Z])/gu, '$1 $2').replace(/([A-Z])([A-Z][a-z])/gu, '$1 $2');
  return spaced.split(/[^A-Za-z\d]+/u).map((word) => word.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, ''));
}

function exportsOf(source: string, file: string): readonly Exported[] {
  const code = file.endsWith('.astro') ? (/^---\n(.*?)^---$/msu.exec(source)?.[1] ?? '') : source;
  return ts.createSourceFile(file, code, ts.ScriptTarget.Latest).statements.flatMap(exportsOfStatement);
}

function exportsOfStatement(statement: ts.Statement): readonly Exported[] {
  if (ts.isExportDeclaration(statement))
    return statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name, isTypeOnly }) => ({
          name: name.text,
          isType: isTypeOnly || statement.isTypeOnly,
        }))
      : [];
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  if (!isExported) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      namesIn(name).map((text) => ({ name: text, isType: false })),
    );
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [{ name: statement.name.text, isType: true }];
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement))
    return statement.name === undefined ? [] : [{ name: statement.name.text, isType: false }];
  return [];
}

function namesIn(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));
}
