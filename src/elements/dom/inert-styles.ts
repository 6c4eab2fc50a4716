/**
 * The same page with its styles as templates, which do nothing where they stand: a page's policy would refuse the styles
 * of another one. Nothing is taken out by where a style seems to begin and end: a name that is written in an attribute,
 * as `<style>`, would take the words after it away.
 * @param html a page as it was sent
 */
export function withInertStyles(html: string): string {
  return html.replace(/<(\/?)style(?=[\s/>])/giu, '<$1template');
}
