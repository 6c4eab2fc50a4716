const adopted = new Set<string>();

/**
 * Adds, once, the style of an element that exists only with scripts. For the content security policy, a constructed
 * sheet is not inline style.
 * @param css rules, as text
 */
export function adoptStyle(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
