/**
 * The text of the sample edition: Article III of the Constitution of the United States, 1787, in part; public domain.
 */
import { passageFile } from './annotation-file.ts';

export const SAMPLE_TEXT: Readonly<Record<string, string>> = {
  'text/preamble.mdx': passageFile(
    'title: Preamble',
    'We the People of the United States, in Order to form a more perfect Union, do ordain and establish this Constitution.',
  ),
  'text/chapter-1.mdx': passageFile(
    'title: Article III',
    'The judicial Power shall be vested in one supreme Court, and in such inferior Courts as the Congress may ordain and establish. The Judges, both of the supreme and inferior Courts, shall hold their Offices during good Behaviour.',
  ),
  'text/proposal-01.mdx': `---
title: Trials
chapter: 1
alignments:
  - { target: "1.1", relation: direct, evidence: by Jury, because: A jury is how the goal would be reached. }
sources: [{ source: parchment, at: section 2 }]
none-found: { debate: Nobody argued. }
---

<BaseText>

The Trial of all Crimes, except in Cases of Impeachment, shall be by Jury.

</BaseText>

## In brief

A [jury](instrument:great-charter) decides, not a judge; [the next section](passage:proposal-02.s2) says more.
`,
  'text/proposal-02.mdx': passageFile(
    'title: Treason against the Union\nchapter: 1',
    'Treason shall consist only in levying War, or in giving Aid and Comfort. No Person shall be convicted of Treason unless on the Testimony of two Witnesses to the same overt Act, or on Confession in open Court.',
    'The Congress shall have Power to declare the Punishment of Treason.',
  ),
  'text/closing.mdx': passageFile('title: Ratification', 'The Ratification of nine States shall be sufficient.'),
};

/** The values of the sample for the whole edition; the hash is that of the assembled text. */
export function editionYaml(hash: string): string {
  return `title: Constitution
shortTitle: Constitution, annotated
issuer: The Convention
date: 1787-09-17
language: en
version: "1.0.0"
edited: 2026-01-02
editors: clerk
description: Two sections, annotated.
provenance: { source: parchment, at: the whole }
sha256: ${hash}
names:
  proposal: { one: section, many: sections }
  chapter: { one: article, many: articles }
  agenda: Goals
languages: { Han: zh-Hans, romanization: zh-Latn-pinyin }
rights:
  text: Public domain.
  commentary: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
  code: { name: MIT, url: https://opensource.org/license/mit }
`;
}
