/**
 * Rules that follow the vocabulary. A list is filtered without a script by the fragment of its address: an element with
 * that id comes before the list, and items that its choice does not show are hidden. No selector can compare the two,
 * so each choice has its own selector; nobody writes them by hand.
 */
import { ASSISTANCE, CONFIDENCES, SAW, WORDING_BASES, WORDING_EFFECTS } from '../edition/vocabularies.ts';
import { ANNOTATION_KINDS } from '../edition/kinds.ts';

/** A list that can be filtered. */
interface FilteredList {
  /** Selector of the element with the targets, the links and the list. */
  readonly within: string;
  /** Selector of the filtered items. */
  readonly item: string;
  /** Selector of elements that disappear when nothing is left in them. */
  readonly group?: string;
  readonly choices: readonly {
    /** Id of the element that the address names. */
    readonly id: string;
    /** The facet and the value in the data of the items that it shows. */
    readonly facet: string;
    readonly value: string;
  }[];
}

/**
 * The look of a pressed pill, see `pill.css`: here it is the link to the choice that the address names. A script
 * replaces links by buttons, which show themselves whether they are pressed.
 */
const PRESSED = 'background: var(--ink); color: var(--paper); border-color: var(--ink);';

const READING_FACETS = { effect: WORDING_EFFECTS, basis: WORDING_BASES, confidence: CONFIDENCES };

const LISTS = {
  /** Notes by kind. */
  kinds: {
    within: '.notes',
    item: '.note',
    choices: ANNOTATION_KINDS.map((value) => ({ id: `only-${value}`, facet: 'kind', value })),
  },
  /** Notes by how well they were checked, and by how much of them a machine wrote. */
  trust: {
    within: '.notes',
    item: '.note',
    choices: Object.entries({ checked: [...SAW, 'none'], assistance: [...ASSISTANCE, 'unsaid'] }).flatMap(
      ([facet, values]) => values.map((value) => ({ id: `${facet}-${value}`, facet, value })),
    ),
  },
  /** Readings by effect, basis and confidence. */
  readings: {
    within: 'main',
    item: '.variant',
    group: 'tbody',
    choices: Object.entries(READING_FACETS).flatMap(([facet, values]) =>
      values.map((value) => ({ id: `${facet}-${value}`, facet, value })),
    ),
  },
} as const satisfies Readonly<Record<string, FilteredList>>;

/** @param list that is filtered: notes by kind, or readings by effect, basis and confidence */
export function facetRules(list: keyof typeof LISTS): string {
  const { within, item, group, choices }: FilteredList = LISTS[list];
  const chosen = (id: string) => `${within}:has(#${id}:target)`;
  const hidden = choices.flatMap(({ id, facet, value }) => {
    const shown = `[data-${facet}='${value}']`;
    return [
      `${chosen(id)} ${item}:not(${shown})`,
      ...(group === undefined ? [] : [`${chosen(id)} ${group}:not(:has(${shown}))`]),
    ];
  });
  const pressed = [
    `${within}:not(:has(.only:target)) a.all`,
    ...choices.map(({ id }) => `${chosen(id)} a[href='#${id}']`),
  ];
  return `@layer states { ${hidden.join()} { display: none; } ${pressed.join()} { ${PRESSED} } }`;
}
