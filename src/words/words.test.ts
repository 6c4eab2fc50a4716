/** All text of the interface is in `src/words/`, so that it can be read through and translated in one place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FOLDERS = ['render', 'search', 'components', 'layouts', 'elements', 'pages'];
/** Attributes that a reader sees or hears. */
const SPOKEN = new Set([
  'aria-label',
  'title',
  'alt',
  'placeholder',
  'label',
  'caption',
  'description',
  'aria-description',
  'aria-roledescription',
]);
/** Values of `KeyboardEvent.key`: https://www.w3.org/TR/uievents-key/ */
const KEYS = /^(?:Escape|Enter|Tab|Home|End|Backspace|Delete|Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down))$/u;

/** Files whose strings are names for machines, or reasons for developers. */
const NOT_SAID = new Set([
  'src/elements/dom/missing-functions.ts',
  'src/elements/notes/web-annotations.ts',
  'src/render/head/running-heads.ts',
  'src/render/head/structured-data.ts',
  'src/render/head/work-types.ts',
  'src/search/index/unsearched-sections.ts',
]);

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/u.test(name) && !name.endsWith('.test.ts'))
    .map((name) => join('src', folder, name))
    .filter((path) => !NOT_SAID.has(path)),
);

test('no sentence or label of the interface is outside of src/words/', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.flatMap((file) => spoken(file, readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`))).toEqual(
    [],
  );
});

test('the rule sees text, attributes and labels of a template', () => {
  const astro = "---\nconst label = 'Old label';\n---\n<p title=\"A title\">Printed {count} {'Quoted'}</p>";
  expect(spoken('a.astro', astro)).toEqual(['Old label', 'A title', 'Printed', 'Quoted']);
});

test('the rule sees words of a script, except errors, keys and paths', () => {
  expect(
    spoken(
      'a.ts',
      "const a = `${one} of ${two}`; const b = 'Heading'; throw new Error('For authors'); if (key === 'Escape') go('./Other.ts');",
    ),
  ).toEqual(['… of …', 'Heading']);
});

/**
 * The words of a file for a reader: text of templates, spoken attributes, and strings of its code that read like words.
 * Messages of errors are for authors and do not count.
 */
function spoken(file: string, source: string): readonly string[] {
  const [, front = '', template = ''] = file.endsWith('.astro')
    ? (/^---\n(.*?)\n---\n(.*)$/su.exec(source) ?? [])
    : ['', source, ''];
  const markup = template.replaceAll(/<!--.*?-->|<!doctype[^>]*>|<(style|script)\b.*?<\/\1>|<code>.*?<\/code>/gsu, '');
  return [...wordsOf(`${file}.ts`, front), ...(markup === '' ? [] : wordsOf(`${file}.tsx`, `<>${markup}</>`))];
}

function wordsOf(name: string, code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node) ||
      ts.isThrowStatement(node) ||
      ts.isTypeNode(node)
    )
      return;
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && node.name.getText() === 'class') return;
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText()) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer)
    )
      return void found.push(node.initializer.text);
    if (ts.isStringLiteralLike(node) && !ts.isJsxAttribute(node.parent) && isSaid(node.text)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
      if (isSaid(text) || / \p{Ll}{2,} /u.test(text.replaceAll(/<[^>]*>/gu, ''))) found.push(text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true));
  return found;
}

/** Whether a string of the code begins like a label or is two words of prose. */
function isSaid(text: string): boolean {
  return (/^\p{Lu}\p{Ll}+(?:[ ,.:]|$)/u.test(text) && !KEYS.test(text)) || /^\p{Ll}+ \p{Ll}+(?:$| \p{Ll}+)/u.test(text);
}
