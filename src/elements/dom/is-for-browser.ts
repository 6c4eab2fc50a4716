/** Whether the browser itself handles a click: to open another tab, or as the end of a selection. */
export function isForBrowser({ button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  const isSelecting = getSelection()?.isCollapsed === false;
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented || isSelecting;
}
