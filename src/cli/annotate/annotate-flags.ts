/** The flags of `npm run annotate`, and the contribution that they make. */
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { nameFrom, type Contribution } from '../../contribution/contribution.ts';
import type { Edition } from '../../edition/edition.ts';
import { findWords } from '../../edition/anchor/find-words.ts';

const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'string', multiple: true } as const;
const OPTIONS = {
  passage: TEXT,
  quote: TEXTS,
  before: TEXT,
  after: TEXT,
  part: TEXT,
  insert: TEXT,
  sentence: TEXT,
  kind: TEXT,
  text: TEXT,
  by: TEXT,
  'new-author': TEXT,
  date: TEXT,
  source: TEXTS,
  at: TEXTS,
  name: TEXT,
  reading: TEXT,
  effect: TEXT,
  basis: TEXT,
  confidence: TEXT,
  witness: TEXTS,
  crux: { type: 'boolean' },
  instrument: TEXTS,
  position: TEXTS,
  help: { type: 'boolean' },
} as const;

export const FLAG_HELP = `npm run annotate -- [flags]; in a terminal, it asks for what no flag gives.

  --passage proposal-01      found by the quotation where that stands in one passage only
  --quote "the words"        again for each part of a broken lemma; or --sentence s2; or neither: the whole passage
  --before, --after          neighbouring words, where the words stand twice
  --part title               for words of the title;  --insert after  for words that are missing
  --kind context             wording, context, parallel, debate or since
  --text "Your note."        Markdown
  --source li-2022 --at "page 7"        as often as there are sources, in pairs
  --by editors               or  --new-author "A name"
  --name some-words          of the file; made of the words where it is not given
  --date 2026-11-26          today where it is not given
  wording:   --reading "…" --effect synonym --basis chinese --confidence high --witness a-witness [--crux]
  parallel:  --instrument great-charter
  debate:    --position "{ voice: scholar, holder: …, source: …, at: …, says: … }"  twice or more`;

export type AnnotateFlags = ReturnType<typeof readFlags>;

/** @throws where a flag is unknown, with a message that names it */
export function readFlags(args: readonly string[] = process.argv.slice(2)) {
  return parseArgs({ args: [...args], options: OPTIONS }).values;
}

/** @param day on which it is written, where no flag says it; ISO 8601 */
export function contributionOf(flags: AnnotateFlags, edition: Edition, day: string): Contribution {
  const passage = flags.passage ?? passageOfWords(flags.quote ?? [], edition) ?? '';
  const notes = edition.passages.find(({ id }) => id === passage)?.annotations.map(({ slug }) => slug) ?? [];
  const person =
    flags['new-author'] === undefined
      ? undefined
      : nameFrom(
          flags['new-author'],
          'someone',
          edition.people.map(({ id }) => id),
        );
  const quote = flags.quote ?? [];
  const fields = {
    quote: quote.length > 1 ? quote : quote[0],
    before: flags.before,
    after: flags.after,
    part: flags.part,
    insert: flags.insert,
    sentence: flags.sentence,
    kind: flags.kind,
    by: person ?? flags.by ?? onlyOne(edition.people.map(({ id }) => id)),
    date: flags.date ?? day,
    sources: (flags.source ?? []).map((source, index) => ({ source, at: flags.at?.[index] })),
    reading: flags.reading,
    effect: flags.effect,
    basis: flags.basis,
    confidence: flags.confidence,
    witness: flags.witness,
    crux: flags.crux,
    instruments: flags.instrument,
    positions: flags.position?.map((position) => fieldsIn(position)),
  };
  return {
    passage,
    name:
      flags.name ??
      nameFrom((quote.length > 0 ? quote : [flags.sentence ?? flags.kind ?? '']).join(' '), 'note', notes),
    fields,
    prose: flags.text ?? '',
    sources: [],
    people: person === undefined ? [] : [{ id: person, fields: { name: flags['new-author'] } }],
  };
}

/** Words that stand in one passage only name the passage. */
export function passageOfWords(quote: readonly string[], { passages }: Pick<Edition, 'passages'>): string | undefined {
  const [first] = quote;
  return first === undefined
    ? undefined
    : onlyOne([...new Set(findWords(first, passages).map(({ passage }) => passage.id as string))]);
}

function onlyOne(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

/** If this is not a map, the check reports what is expected. */
function fieldsIn(yaml: string): unknown {
  try {
    return parse(yaml, { maxAliasCount: 0 }) as unknown;
  } catch {
    return yaml;
  }
}
