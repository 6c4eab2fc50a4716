import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy } from './policy.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (policy: string) => `<html><head><meta charset="utf-8"><script>early()</script><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script type="module" src="/a.js"></script></head></html>`;
const policyOf = (html: string) => /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html)?.[1];

test('the policy stands before all code, once', () => {
  const html = narrowPolicy(page("script-src 'self'"));
  expect(html.indexOf('<meta http-equiv="content-security-policy"')).toBeLessThan(html.indexOf('<script>'));
  expect(html.match(/content-security-policy/gu)).toHaveLength(1);
});

test('the policy names the code that is in the page, and no other', () => {
  const other = hash('elsewhere');
  const html = narrowPolicy(page(`default-src 'none'; script-src 'self' ${other}; style-src 'self' ${hash('a{}')} ${other};`));
  expect(policyOf(html)).toBe(`default-src 'none'; script-src 'self' ${hash('early()')}; style-src 'self' ${hash('a{}')};`);
});

test('a page without policy stays as it is', () => {
  const html = '<html><head><script>early()</script></head></html>';
  expect(narrowPolicy(html)).toBe(html);
});

test('data is no code, and has no hash in the policy', () => {
  const html = page("script-src 'self'").replace('<style>', '<script type="application/ld+json">{"@type":"WebPage"}</script><style>');
  expect(policyOf(narrowPolicy(html))).toBe(`script-src 'self' ${hash('early()')}`);
});
