/** Functions that run in a page of any engine. None refers to anything outside itself. */

/** Facts about an element. */
export interface Seen {
  /** All its text, shown or not. */
  readonly text: string;
  /** The text that is shown. */
  readonly shown: string;
  readonly isVisible: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  /** The value of a form's control. */
  readonly value: string;
  readonly checked: boolean;
  /** In CSS pixels, from the window's upper left corner. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Which elements of a page are wanted, in order. */
export interface Wanted {
  readonly selector: string;
  /** Only elements that can be seen. */
  readonly visible: boolean;
  /** Only elements whose text contains these words. */
  readonly saying: string;
}

export function lookInPage({ selector, visible, saying }: Wanted): Seen[] {
  const isVisible = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const text = element.textContent;
    if ((visible && !isVisible(element)) || !text.includes(saying)) return [];
    const { x, y, width, height } = element.getBoundingClientRect();
    const control = element instanceof HTMLInputElement ? element : undefined;
    const attributes = Object.fromEntries([...element.attributes].map((one) => [one.name, one.value]));
    return [
      {
        text,
        shown: element instanceof HTMLElement ? element.innerText : text,
        isVisible: isVisible(element),
        attributes,
        value: 'value' in element ? String(element.value) : '',
        checked: control?.checked ?? false,
        box: { x, y, width, height },
      },
    ];
  });
}

/**
 * Brings an element into the window.
 * @returns the middle of its first box, or why it cannot be pointed at
 */
export function aimInPage({
  selector,
  visible,
  saying,
  nth,
}: Wanted & { readonly nth: number }): { readonly x: number; readonly y: number } | string {
  const all = [...document.querySelectorAll(selector)].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    const isVisible = width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    return (!visible || isVisible) && element.textContent.includes(saying);
  });
  const element = all.at(nth);
  if (element === undefined) return 'is not there';
  // An element that has begun to move may not move for some frames.
  for (let around: Element | null = element; around !== null; around = around.parentElement)
    if (around.getAnimations().some(({ playState }) => playState === 'running')) return 'is being moved';
  const around = element.getBoundingClientRect();
  if (around.top < 0 || around.bottom > innerHeight)
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [box] = element.getClientRects();
  if (box === undefined) return 'has no box';
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const hit = document.elementFromPoint(x, y);
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const aimedAt =
    hit === null || element.contains(hit) || hit.contains(element) ? hit : labels.find((one) => one.contains(hit));
  if (aimedAt === null || aimedAt === undefined) return `is covered by ${hit?.localName ?? 'nothing'}`;
  // For the code that asks whether a press has reached the element.
  Object.assign(window, { aimedAt: element.contains(hit) ? element : aimedAt });
  return { x, y };
}
