/** The files of the small edition of `fixture-edition.ts`. */

const annotation = (fields: string, prose: string) =>
  `---\n${fields}\nby: keeper\ndate: 2026-01-02\nsources: [{ source: harbour-log, at: p. 3 }]\n---\n${prose}\n`;

/** By their paths in the content folder. */
export const FIXTURE_FILES: Readonly<Record<string, string>> = {
  'edition.yaml': `
title: The Lighthouse Rules
shortTitle: Rules
issuer: Harbour Board
date: 1901-05-06
version: "1"
edited: 2026-01-02
editors: keeper
description: Rules, annotated.
assistance: drafted
provenance: { source: rules, at: the whole }
textStatus: copied by hand
textNotice: As posted at the quay.
officialText: https://board.example/rules
repository: https://code.example/rules
rights:
  text: Public domain.
  fonts: Open.
  data: None.
  commentary: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
  code: { name: MIT, url: https://opensource.org/license/mit }
`,
  'text/preamble.mdx': '---\ntitle: Opening\n---\n<BaseText>\n\nShips come at night. They need light.\n\n</BaseText>\n',
  'text/chapter-1.mdx': '---\ntitle: I. Of lamps\n---\n<BaseText>\n\nLamps are dear.\n\n</BaseText>\n',
  'text/proposal-01.mdx': `---
title: Keeping the fog lamp lit
chapter: 1
alignments:
  - { target: "14.a", relation: direct, evidence: The Harbour Board pays, because: It pays for light. }
  - { goal: 14, relation: theme, evidence: Keeping the fog lamp, because: It is about the sea. }
sources: [{ source: harbour-log, at: p. 1 }]
none-found: { since: Nothing happened. }
---
<BaseText>

🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦!! The keeper lights the fog lamp at dusk 🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦🔦 and at noon.

The Harbour Board pays for oil. It pays late.

</BaseText>

## In brief

Who lights the [lamp](term:fog-lamp), and who pays.

A second paragraph.
`,
  'text/closing.mdx': '---\ntitle: Close\n---\n<BaseText>\n\nThat is all.\n\n</BaseText>\n',
  'annotations/proposal-01/title.md': annotation('quote: fog lamp\npart: title\nkind: context', 'A lamp for fog.'),
  'annotations/proposal-01/whole.md': annotation(
    'kind: since',
    'It was *repealed*, see [the opening](passage:preamble.s2).',
  ),
  'annotations/proposal-01/dusk.md': annotation(
    'quote: lamp at dusk\nkind: parallel\ninstruments: [tide-act]',
    'So does the act.',
  ),
  'annotations/proposal-01/split.md': annotation(
    'quote: [The keeper, at noon]\nkind: wording\nreading: a keeper\neffect: synonym\nbasis: conjecture\nconfidence: low',
    'One keeper or any.',
  ),
  'annotations/proposal-01/gap.md': annotation(
    'quote: pays\nbefore: Board\ninsert: after\nkind: wording\nreading: the keeper\neffect: omission\nbasis: internal\nconfidence: middle\nwitness: [harbour-log]',
    'Whom it pays is missing.',
  ),
  'annotations/proposal-01/late.md': annotation(
    `sentence: s4
kind: debate
positions:
  - { voice: government, holder: The Board, country: CH, source: rules, at: r. 2, says: It pays in time. }
  - { voice: scholar, holder: A historian, source: harbour-log, at: p. 9, says: It never paid. }`,
    'Was it late?',
  ),
  'glossary/fog-lamp.md': `---
label: fog lamp
chinese: 雾灯
pinyin: wudeng
related: [oil]
sources: [{ source: rules, at: r. 1 }]
---
A lamp that shows in fog.
`,
  'glossary/oil.md': '---\nlabel: oil\nsources: [{ source: rules, at: r. 1 }]\n---\nIt burns.\n',
  'bodies/board.md': `---
name: Harbour Board
acronym: HB
kind: board
founded: 1850
ended: 1950
seat: The quay
parent: town
official: https://board.example/
wikidata: Q1
related: [closing]
sources: [{ source: rules, at: title page }]
---
It pays.
`,
  'bodies/town.md':
    '---\nname: Town of Port\nkind: town\nsources: [{ source: rules, at: title page }]\n---\nIt has a board.\n',
  'instruments/tide-act.md': `---
title: Tide Act
date: 1899-04
issuer: Parliament
kind: act
symbol: 62 Vict. 1
short: Tides
official: https://act.example/
examined: all of it
silent: [closing]
sources: [{ source: harbour-log, at: p. 2 }]
parallels: [{ passage: proposal-01, at: s. 5, relation: wider, says: Both want light. }]
---
An act.
`,
  'agenda/goal-14.md': '---\nsources: [{ source: rules, at: r. 9 }]\n---\nLights keep ships safe.\n',
  'figures/lamps.yaml':
    'title: Lamps lit\nunit: lamps\nnote: Counted at night.\npassages: [proposal-01]\ngoals: [14]\npoints:\n  - { label: Harbour, date: "1901", value: 12.5, source: harbour-log, at: p. 3 }\n',
  'agenda/goal-14.yaml': `
number: 14
name: The sea
uri: http://agenda.example/14
official: https://agenda.example/goals/14
colour: "#0A97D9"
targets: [{ id: "14.a", label: Light for ships, uri: http://agenda.example/14.a }]
`,
  'witnesses/harbour-log.yaml': `title: The log
basis: internal
language: en
publisher: The Crew
date: 1902-03
sources: [{ source: harbour-log, at: p. 3 }]
read: { extent: part, what: Page 3. }
sentences:
  - { passage: proposal-01, sentence: title, says: It calls the lamp by another name., source: harbour-log, at: p. 2 }
  - { passage: proposal-01, sentence: s3, quote: pays the keeper, source: harbour-log, at: p. 3 }
`,
  'sources/rules.yaml':
    'type: book\ntitle: Rules\npublisher: Harbour Board\nissued: n.d.\nlanguage: en\nmirror-of: A broadsheet.\nread: whole\nreports: A speech.\n',
  'sources/harbour-log.yaml': `type: webpage
title: Harbour Log
author: [{ family: Lee, given: Ann }, { literal: The Crew }]
issued: 1902-03
accessed: 2026-01-02
URL: https://log.example/
language: en
container-title: Papers of the Harbour
title-short: Log
note: In a clerk’s hand.
read: first page
archived: https://archive.example/2026/log
reports: rules
`,
  'people/keeper.yaml': 'name: The Keeper\nurl: https://keeper.example/\nnote: Keeps the lamp.\n',
  'timeline.yaml': `
- id: storm
  date: 1903
  title: A storm
  text: The lamp went out.
  passages: [proposal-01]
  bodies: [board]
  instruments: [tide-act]
  sources: [{ source: harbour-log, at: p. 12 }]
`,
  'why.yaml': '- { passage: proposal-01, says: Ships need light. }\n',
  'questions.yaml':
    '- { about: "passage:proposal-01", asks: Who paid?, known: The Board says that it did., date: 2026-01-02 }\n',
  'about.md': '---\nsources: [{ source: harbour-log, at: cover }]\n---\nAbout these rules.\n',
};
