import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { narrowPolicy } from './policy.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const page = (policy: string, body = '') =>
  `<html><head><meta charset="utf-8"><script>early()</script><meta http-equiv="content-security-policy" content="${policy}"><style>a{}</style><script type="module" src="/a.js"></script></head><body>${body}</body></html>`;
const policyOf = (html: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(narrowPolicy(html, 'early()'))?.[1];
/** As Astro makes it: styles and scripts of the whole site. */
const SITE = `script-src 'self' ${hash('elsewhere()')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`;
const OWN = `script-src 'self' ${hash('early()')}; style-src 'self' ${hash('a{}')};`;

test('the policy comes before all code, once', () => {
  const html = narrowPolicy(page(SITE), 'early()');
  expect(html.indexOf('<meta http-equiv="content-security-policy"')).toBeLessThan(html.indexOf('<script>'));
  expect(html.match(/content-security-policy/gu)).toHaveLength(1);
});

test('the policy names the code that is in the page, and no other', () => {
  expect(policyOf(page(SITE))).toBe(OWN);
});

test('a page without policy is not changed', () => {
  const html = '<html><head><script>early()</script></head></html>';
  expect(narrowPolicy(html, 'early()')).toBe(html);
});

test('the policy names the style that the build put into the page', () => {
  const html = page(`script-src 'self'; style-src 'self';`);
  const policy = /content="([^"]*)"/u.exec(narrowPolicy(html, 'early()', 'a{}'))?.[1];
  expect(policy).toBe(`script-src 'self' ${hash('early()')}; style-src 'self' ${hash('a{}')};`);
});

test('data is not code, and has no hash in the policy', () => {
  expect(policyOf(page(SITE, '<script type="application/ld+json">{"@type":"WebPage"}</script>'))).toBe(OWN);
});

test.for([
  ['a script', '<a title="<script>evil()</script>">x</a>'],
  ['a style', '<a title="<style>evil{}</style>">x</a>'],
  [
    'the start of a style',
    '<a title="<style>">x</a></body><style>b{}</style>',
    `script-src 'self' ${hash('early()')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`,
  ],
  [
    'the start of a script',
    '<a title="<script>">x</a><script>elsewhere()</script>',
    `script-src 'self' ${hash('elsewhere()')} ${hash('early()')}; style-src 'self' ${hash('a{}')};`,
  ],
  ['the end of an attribute', "<a title='\"><script>evil()</script>'>x</a>"],
  ['a comment', '<!-- <script>evil()</script> -->'],
  ['words of a title', '<textarea><script>evil()</script></textarea>'],
])('%s that a contributor wrote as words does not become an element of the page', ([, body = '', expected = OWN]) => {
  expect(policyOf(page(SITE, body))).toBe(expected);
});

test('a style keeps its hash although somebody wrote the start of one before it', () => {
  const html = page(SITE).replace('<style>', '<meta name="description" content="<style> and more"><style>');
  expect(policyOf(html)).toBe(OWN);
});
