import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textToCheck } from '../../cite/text-to-check.ts';
import { annotationFile } from '../testing/annotation-file.ts';
import { contentEdition } from '../testing/content-edition.ts';
import { editionWith } from '../testing/edition-files.ts';
import { quotedWith, readingsOf } from '../testing/quoted-with.ts';
import { QuotationJudge } from './judge-quotation.ts';

const reading = (fields: string, basis = 'conjecture') =>
  annotationFile(`${fields}\nkind: wording\nbasis: ${basis}\nconfidence: low`);
const sample = editionWith({
  'annotations/chapter-1/power.md': reading('quote: judicial Power\nreading: Authority to judge\neffect: synonym'),
  'annotations/chapter-1/one.md': reading('quote: one supreme\nreading: a high\neffect: synonym'),
  'annotations/chapter-1/such.md': reading('quote: in such\neffect: addition'),
  'annotations/chapter-1/ordain.md': reading('quote: ordain and establish\nreading: order\neffect: synonym'),
  'annotations/chapter-1/time.md': reading(
    'quote: as the Congress may\ninsert: after\nreading: from time to time\neffect: omission',
  ),
  'annotations/chapter-1/both.md': reading(
    'quote: [both of the, "inferior Courts, shall"]\nreading: of the … lower Courts may\neffect: synonym',
  ),
  'annotations/proposal-02/only.md': reading('quote: only\neffect: addition'),
  'annotations/proposal-02/war.md': reading('quote: levying War\nreading: making War against them\neffect: synonym'),
  'annotations/proposal-02/aid.md': reading('quote: Aid and Comfort\nreading: them help\neffect: synonym'),
});

const slip = fc.record({
  how: fc.constantFrom('drop' as const, 'replace' as const, 'add' as const),
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
  word: fc.constantFrom('dragon', 'the', 'of', 'new', 'countries', 'not'),
});

test.each([
  ['the edition in content/', contentEdition()],
  ['an edition with additions, omissions and broken lemmata', sample],
])(
  'any readings of a sentence, with up to two other differences, are altered, in their place, and named: %s',
  (_, edition) => {
    const checked = textToCheck(edition);
    const judge = new QuotationJudge(checked);
    const sentences = checked.passages.flatMap(({ sentences: own }, passage) =>
      own.map((sentence) => ({ passage, sentence })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.bigInt({ min: 0n, max: 2n ** 24n }),
        fc.array(slip, { maxLength: 2 }),
        ({ passage, sentence }, chosen, slips) => {
          const { text = '', url = '' } = checked.passages[passage] ?? {};
          const known = readingsOf(checked, passage, sentence, (index) => ((chosen >> BigInt(index)) & 1n) === 1n);
          const quoted = quotedWith(text, sentence, known, slips);
          // Of fewer words, two others leave too little.
          const pasted = quoted.join(' ');
          fc.pre(quoted.length >= 6 && pasted.toLowerCase() !== text.slice(sentence.start, sentence.end).toLowerCase());
          const { answer, readings, places } = judge.judge(pasted);
          expect([answer, places[0]?.url], pasted).toEqual(['altered', `${url}#${sentence.id}`]);
          expect(
            known.filter((one) => !readings.includes(one)),
            pasted,
          ).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  },
);
