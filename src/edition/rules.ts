/** The rules for content: each rule once, with its remedy. */
import { ENTRY_KINDS, KINDS } from './kinds.ts';
import type { RegisteredKind } from './kind-with.ts';
import { folderOf } from './content-paths.ts';

/** Rule ids, each with a line on how to fix it. */
export const RULES = {
  'malformed-yaml': 'Check indentation, and put values that contain a colon or a quotation mark in double quotes.',
  'missing-fields': 'Begin the file with its fields between two lines of three hyphens.',
  'second-fields':
    'Move everything from this line on to a file of its own, with its fields between two lines of three hyphens.',
  'missing-field': 'Add the field; content/README.md has an example of each kind of file.',
  'malformed-field': 'Give the field a value of the expected form.',
  'repeated-item': 'Remove one of the two, or say in it what the other does not say.',
  'unknown-field': 'Remove the field or correct its name.',
  'unreadable-file': 'Replace it by a small text file in UTF-8.',
  'hidden-character': 'Type the words again: invisible characters, and many marks on one letter, are refused.',
  'mixed-letters': 'Type the word again with ordinary letters of one alphabet.',
  'marked-field': 'Write plain words: only the prose after the fields has emphasis and links.',
  'misplaced-file':
    'Move the file to the folder of its kind and give it a name of lower-case Latin letters, digits and hyphens; remove it if it is no content.',
  'duplicate-id': 'Give one of the two another id.',
  'missing-base-text': 'Put the text as published between <BaseText> and </BaseText>.',
  'changed-base-text':
    'Undo the change; if the published text itself was copied wrongly, a maintainer runs: npm run lock',
  'code-in-mdx': 'Remove it: a passage may have <BaseText> and Markdown, no code and no other component.',
  'forbidden-markup': 'Use paragraphs, emphasis, lists, block quotations, tables and links.',
  'long-prose': 'Say it in fewer characters, or separate it into two files; signs and spaces are no decoration.',
  'quote-not-found': 'Quote the words exactly as the passage has them, or add “part: title” for words of the title.',
  'quote-ambiguous': 'Quote more words, or add “before:” or “after:” with the neighbouring words.',
  'quote-broken': 'List the quotations of a broken lemma in the order of the text, all within one sentence.',
  'evidence-not-found': 'Quote the evidence exactly as the title or the text of the passage has it.',
  'unknown-link':
    'Use a kind that content/README.md lists, such as [words](term:id), or an address that begins with https://',
  'deceptive-link': 'Use words that say where the link leads.',
  'unknown-passage': 'Use the name of a file in text/, without .mdx',
  'unknown-sentence': 'Use the id of a sentence of that passage: s1, s2, …',
  ...unknownEntries(),
  'unknown-goal': 'Use the number of a goal in agenda/.',
  'unknown-target': 'Use the id of a target in agenda/, such as 9.c',
  'unknown-chapter': 'Use the number of a chapter in text/.',
  'unused-source': 'Cite the source, or remove its file.',
  'unsaid-reading':
    'Write in “read” how much of it you read: whole, part, first page, abstract, report or none; or name in “archived” a copy in a public archive.',
  'read-unread': 'Write in “read” of the source how much of it was read, or correct in the review what was seen.',
  'duplicate-url': 'Keep one of the two files and cite it in both places.',
  'alias-claimed-twice': 'Remove the alias from one of the two entries.',
  'look-alike':
    'Give the thing a name that distinguishes it from the other; if both are the same, use the existing one.',
  'circular-parent': 'Remove “parent” from one of the bodies: no body belongs to itself.',
  'circular-source':
    'Remove “mirror-of” or “reports” from one of the sources: no source is a copy or a report of itself.',
  'malformed-alias': 'Use a name that only this thing has, and that has no other meaning in texts.',
  'wrong-witness':
    'Name in “witness” texts that have the reading or support it, of the same basis, and cite a source of each; a conjecture has none.',
  'unread-witness': 'Say how much of the witness was read, or remove the statements about its sentences.',
  'long-quotation': 'Quote fewer words, or give the content in your own words.',
  'stale-review':
    'Read the text against its sources again and write a new review with the digits that “npm run reviews” prints; or remove the review. Only maintainers write reviews: if you only propose a change, leave the reviews and this warning as they are.',
  unreviewed: 'Read the text against its sources, and write in reviews/ what was seen.',
  'awaits-review': 'Its author need not do anything: a maintainer reads it against its sources.',
  'uncited-review': 'Name a source that the text cites, or remove the reading.',
  'copy-as-original': 'Write “saw: copy”: the file of the source says that it is a copy.',
  'too-sure':
    'Lower the confidence; or name a witness that was read, and say in its file and in the review how much was read.',
  'unsure-crux': 'Write “confidence: low”, or remove “crux: true” if one reading is better than the others.',
  'one-voice': 'Add a position of another voice, or choose another kind.',
  contradiction: 'Correct one of the two: either there is a parallel, or there is not.',
  'lone-essay': 'Name the file like that of its goal: goal-09.md beside goal-09.yaml.',
  'out-of-order': 'Sort the events by date.',
  'lost-id':
    'Put the file back under its name, or add an item to gone.yaml: what is gone, on which day, and why; with “renamed” if it has another name now.',
  'living-id':
    'Remove the item from gone.yaml if the same thing exists again; give a new thing an id that nothing ever had.',
  'reused-id': 'Give the new note a name that no note ever had, and say in gone.yaml what became of the old one.',
  'wrong-rename':
    'Write in “renamed” the present id of the thing; if the old thing was merged into another, remove “renamed” and name the other in “instead”.',
  'unknown-release': 'Correct the id, or remove the item: only released things have to be recorded in gone.yaml.',
  'changed-release': 'Restore the file from git: a release is never changed. A new state is a new release.',
  'version-goes-back': 'Write in edition.yaml the version of the newest release, or a later one.',
} as const;

/** Kinds whose id is the name of a file that anyone may add. */
type FileKind = Exclude<RegisteredKind, 'passage' | 'goal' | 'target'>;

function unknownEntries(): Readonly<Record<`unknown-${FileKind}`, string>> {
  const kinds = ENTRY_KINDS.filter(
    (kind) => KINDS[kind].referredTo !== 'never' && kind !== 'passage' && kind !== 'goal',
  );
  const rules = kinds.map((kind) => [
    `unknown-${kind}`,
    `Use the name of a file in ${folderOf(kind)}/, without ${KINDS[kind].files.replace(/^.*(?=\.)/u, '')}, or add that file.`,
  ]);
  return Object.fromEntries(rules) as Record<`unknown-${FileKind}`, string>;
}

/** Rules for the prose: `npm run check` warns if one is broken, and a pull request is refused for it. */
export const PROSE_RULES = {
  'prose-length':
    'Shorten the annotation or split it in two; if it is too short, say why the matter is important, or leave it out.',
  'introduction-length':
    'Say only what the passage asks, of whom, where it comes from and what became of it; details belong in annotations.',
  'long-sentence': 'Split it into two sentences, with one idea each.',
  'long-sentences': 'Shorten sentences, the longest first, until the mean is within the limit.',
  'too-few-annotations':
    'Add annotations of that kind, or say in the passage’s field “none-found” what was looked for; edition.yaml has the expected numbers.',
  'repeated-words': 'Say it in other words, or say it in only one of the two places and link to it.',
  'position-sentences': 'Give the opinion of the holder in one sentence; everything else belongs in the annotation.',
  'unbalanced-positions': 'Give the sides of a debate about the same number of words.',
  'one-government': 'Look for others of that voice who spoke on the matter; add a position only if a source has one.',
  'date-out-of-range': 'Correct the date: it is not before the text was published, and not after today.',
  'called-official': 'Only a reading with the basis official-english is official; do not call another one so.',
  'unlabelled-doubt': 'Say in the annotation that the fact is not verified, or cite a source that verifies it.',
  'unknown-word':
    'Correct the word, or, if it is right, add it to the field “words” of the same file. Names and titles in the note’s own sources and positions are accepted; content/words.txt has the words of the whole edition.',
} as const;

/** Rules for a contribution beside the contents of the edition, checked by the form and in a pull request. */
export const PROPOSAL_RULES = {
  'reserved-author':
    'Sign with your own name: add yourself in people/. Report a fault in a note of the editors as a correction.',
  'wide-alias':
    'Look at the listed places: if the words there do not mean this thing, remove the alias, or name the passages in “unlinked”.',
} as const;

export type RuleId = keyof typeof RULES;
export type ProseRuleId = keyof typeof PROSE_RULES;
type ProposalRuleId = keyof typeof PROPOSAL_RULES;
export type AnyRuleId = RuleId | ProseRuleId | ProposalRuleId;
export const REMEDIES: Readonly<Record<AnyRuleId, string>> = { ...RULES, ...PROSE_RULES, ...PROPOSAL_RULES };
