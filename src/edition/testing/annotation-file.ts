/** An annotation's file: its own fields, and those that all have. */
export function annotationFile(fields: string, prose = 'Words of the editors.'): string {
  return `---\n${fields}\nby: clerk\ndate: 2026-01-02\nsources: [{ source: parchment, at: art. III }]\n---\n${prose}\n`;
}

/** A passage's file: its fields and its paragraphs. */
export function passageFile(fields: string, ...paragraphs: readonly string[]): string {
  return `---\n${fields}\n---\n\n<BaseText>\n\n${paragraphs.join('\n\n')}\n\n</BaseText>\n`;
}
