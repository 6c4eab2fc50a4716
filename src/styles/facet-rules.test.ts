import { readFileSync } from 'node:fs';
import postcss, { type Rule } from 'postcss';
import { expect, test } from 'vitest';
import { ASSISTANCE, CONFIDENCES, SAW, WORDING_BASES, WORDING_EFFECTS } from '../edition/vocabularies.ts';
import { ANNOTATION_KINDS } from '../edition/kinds.ts';
import { facetRules } from './facet-rules.ts';

const LISTS = [
  ['kinds', facetRules('kinds'), ANNOTATION_KINDS.map((kind) => [`only-${kind}`, `data-kind='${kind}'`] as const)],
  [
    'trust',
    facetRules('trust'),
    [
      ...[...SAW, 'none'].map((saw) => [`checked-${saw}`, `data-checked='${saw}'`] as const),
      ...[...ASSISTANCE, 'unsaid'].map((value) => [`assistance-${value}`, `data-assistance='${value}'`] as const),
    ],
  ],
  [
    'readings',
    facetRules('readings'),
    [
      ...WORDING_EFFECTS.map((effect) => [`effect-${effect}`, `data-effect='${effect}'`] as const),
      ...WORDING_BASES.map((basis) => [`basis-${basis}`, `data-basis='${basis}'`] as const),
      ...CONFIDENCES.map((confidence) => [`confidence-${confidence}`, `data-confidence='${confidence}'`] as const),
    ],
  ],
] as const;

test.each(LISTS)('%s: the address of each hides what it does not show, and presses its link', (_, css, choices) => {
  const [hides = '', presses = ''] = rulesIn(css).map(({ selector }) => selector);
  for (const [id, shows] of choices) {
    expect(hides).toMatch(new RegExp(`:has\\(#${id}:target\\) \\.\\w+:not\\(\\[${shows}\\]\\)`, 'u'));
    expect(presses).toContain(`:has(#${id}:target) a[href='#${id}']`);
  }
});

test('a pressed link looks like a pressed button', () => {
  const button = rulesIn(readFileSync('src/styles/pill.css', 'utf8')).find(
    ({ selector }) => selector === ".pill[aria-pressed='true']",
  );
  for (const [, css] of LISTS) expect(looks(rulesIn(css)[1])).toEqual(looks(button));
});

function rulesIn(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  postcss.parse(css).walkRules((rule) => void rules.push(rule));
  return rules;
}

function looks(rule: Rule | undefined): readonly string[] {
  return (rule?.nodes ?? []).map(String).toSorted();
}
