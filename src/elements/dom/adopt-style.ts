const adopted = new Set<string>();

/**
 * Adds, once, the style of an element that exists only with scripts. A constructed sheet is not inline style to the
 * content security policy.
 * @param css rules, as text
 */
export function adoptStyle(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
