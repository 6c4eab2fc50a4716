/**
 * Opens closed details of the page for paper, where nothing can be opened, and closes them again afterwards. Style sheets
 * do the same, but engines without `::details-content` print nothing of closed details, and Chromium 150 cuts them off at
 * the ends of pages.
 */
let opened: readonly HTMLDetailsElement[] = [];

addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened = [];
});
