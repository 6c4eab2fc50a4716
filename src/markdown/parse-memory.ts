/** The language in which a text is parsed. */
export type ParsedAs = 'fields' | 'prose' | 'mdx';

/** Parsing is most of the work of a check, and most texts were parsed before. */
export interface ParseMemory {
  /**
   * The result for a text, remembered or made now.
   * @param kind the language in which it is parsed: texts of two kinds have nothing in common
   * @param parse must depend on the text alone, and return plain data
   */
  recall: <Result>(kind: ParsedAs, text: string, parse: () => Result) => Result;
}

/** If no command provides a memory, as in a browser, nothing is remembered. */
let memory: ParseMemory = { recall: (_kind, _text, parse) => parse() };

export function useParseMemory(other: ParseMemory): void {
  memory = other;
}

export function recallParse<Result>(kind: ParsedAs, text: string, parse: () => Result): Result {
  return memory.recall(kind, text, parse);
}
