/** The commentary of the sample edition. */
import { annotationFile } from './annotation-file.ts';

export const SAMPLE_COMMENTARY: Readonly<Record<string, string>> = {
  'annotations/preamble/since.md': annotationFile('kind: since', 'It has been amended since.'),
  'annotations/chapter-1/inferior.md': annotationFile(
    'quote: inferior Courts\nbefore: such\nkind: context',
    'Made by [Congress](body:congress), as [the parchment](source:parchment) has it.',
  ),
  'annotations/proposal-01/charter.md': annotationFile(
    'quote: by Jury\nkind: parallel\ninstruments: [great-charter]',
    'Both leave it to peers.',
  ),
  'annotations/proposal-02/title.md': annotationFile(
    'quote: against the Union\npart: title\nkind: wording\nreading: against the States\neffect: sense-shift\nbasis: conjecture\nconfidence: low',
    'The [crime](term:treason) is against all, see [goal 1](goal:1) and [its target](target:1.a).',
  ),
  'annotations/proposal-02/witnesses.md': annotationFile(
    `sentence: s2
kind: debate
positions:
  - { voice: scholar, holder: A professor, source: parchment, at: margin, says: Two are too many. }
  - { voice: government, holder: A minister, source: parchment, at: verso, says: Two are too few. }`,
    'How many witnesses are enough?',
  ),
  'glossary/treason.md':
    '---\nlabel: treason\nsources: [{ source: parchment, at: section 3 }]\n---\nBetrayal of one’s own state.\n',
  'bodies/congress.md':
    '---\nname: Congress\nkind: parliament\nrelated: [closing]\nsources: [{ source: parchment, at: art. I }]\n---\nIt makes the laws.\n',
  'instruments/great-charter.md': `---
title: Great Charter
date: "1215"
issuer: A king
kind: charter
sources: [{ source: parchment, at: art. III }]
parallels:
  - { passage: proposal-01, at: ch. 39, relation: wider, says: It speaks of peers. }
  - { passage: closing, at: everywhere, relation: absent, says: It was not ratified. }
---
A charter of liberties.
`,
  'agenda/goal-01.yaml': `number: 1
name: Justice
uri: https://example.org/goals/1
official: https://example.org/goals/1/about
colour: "#FCC30B"
targets:
  - { id: "1.1", label: Fair trials, uri: https://example.org/goals/1.1 }
  - { id: "1.a", label: Courts for all, uri: https://example.org/goals/1.a }
`,
  'witnesses/parchment.yaml': `title: The parchment elsewhere
basis: internal
language: en
date: 1787-09-17
sources: [{ source: parchment, at: the whole }]
read: { extent: part, what: The first section only. }
sentences:
  - { passage: proposal-01, sentence: s1, quote: by Jury, source: parchment, at: section 2 }
`,
  'sources/parchment.yaml':
    'type: document\ntitle: The parchment\npublisher: The archive\nissued: 1787-09-17\nURL: https://example.org/parchment\naccessed: 2026-01-02\nread: whole\nlanguage: en\n',
  'people/clerk.yaml': 'name: The clerk\n',
  'timeline.yaml': `- id: signed
  date: 1787-09-17
  title: The delegates sign
  text: Thirty-nine of them.
  passages: [closing]
  bodies: [congress]
  instruments: [great-charter]
  sources: [{ source: parchment, at: signatures }]
`,
  'about.md':
    '---\nsources: [{ source: parchment, at: the whole }]\n---\n## The text\n\nIt is [short](passage:preamble).\n',
  'agenda.md': '---\nsources: []\n---\nOne [goal](goal:1) only.\n',
};
