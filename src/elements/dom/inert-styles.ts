/**
 * The same page with its styles turned into templates, which have no effect: a page's policy would refuse the styles of
 * another page. Nothing is cut out between the apparent beginning and end of a style: a name in an attribute, such as
 * `<style>`, would remove the words after it.
 * @param html a page as it was sent
 */
export function withInertStyles(html: string): string {
  return html.replace(/<(\/?)style(?=[\s/>])/giu, '<$1template');
}
