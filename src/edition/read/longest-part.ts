import type { Point } from '../../markdown/author-file.ts';

/** A part of a file, with where it begins. */
interface Part {
  readonly name: string;
  readonly line: number;
  readonly length: number;
}

/**
 * Which field or prose makes a file too long. The file is not parsed: a parser’s work grows faster than what it reads.
 * @param text of the file, or its beginning
 */
export function longestPart(text: string): { readonly point: Point; readonly note: string } {
  const parts: Part[] = [];
  const isMarkdown = text.startsWith('---');
  let isProse = false;
  for (const [index, line] of text.split('\n').entries()) {
    const field: string | undefined = isProse
      ? undefined
      : /^(?:- )?(?<name>[\w-]+):(?=\s|$)/u.exec(line)?.groups?.['name'];
    const isFence: boolean = isMarkdown && !isProse && /^---\s*$/u.test(line) && index > 0;
    isProse ||= isFence || (index === 0 && !isMarkdown && field === undefined);
    const last = parts.at(-1);
    if (isFence) parts.push({ name: 'the prose', line: index + 2, length: 0 });
    else if (field !== undefined) parts.push({ name: `the field “${field}”`, line: index + 1, length: line.length });
    else if (last === undefined) parts.push({ name: 'the prose', line: index + 1, length: line.length });
    else parts[parts.length - 1] = { ...last, length: last.length + line.length + 1 };
  }
  const [longest] = parts.toSorted((a, b) => b.length - a.length);
  const { name, line, length } = longest ?? { name: 'the prose', line: 1, length: text.length };
  return { point: { line, column: 1 }, note: `most of it is ${name}, with ${length} characters` };
}
