/** Asks for what the flags of `npm run annotate` do not give. Ends the command where the author gives up. */
import { autocomplete, cancel, isCancel, log, multiline, select, text } from '@clack/prompts';
import { ANNOTATION_WORDS } from '../../edition/prose/annotation-prose.ts';
import { VOICES, type Edition } from '../../edition/edition.ts';
import { findWords, nearestPlace } from '../../edition/anchor/find-words.ts';
import { choicesOf, fieldsOf, kindsOf } from '../../edition/fields/schema-fields.ts';
import { annotationSchema } from '../../edition/schemas.ts';
import { passageOfWords, type AnnotateFlags } from './annotate-flags.ts';

type Flags = { -readonly [Name in keyof AnnotateFlags]: AnnotateFlags[Name] };

export async function askForMissing(given: AnnotateFlags, edition: Edition): Promise<AnnotateFlags> {
  const flags: Flags = { ...given };
  if (flags.quote.length === 0 && flags.sentence === undefined) await askWhere(flags, edition);
  else flags.passage ??= passageOfWords(flags.quote, edition) ?? (await choose('Passage', passagesOf(edition)));
  flags.kind ??= await choose(
    'Kind',
    [...kindsOf(annotationSchema).keys()].map((kind) => ({ value: kind, label: kind })),
  );
  await askOwnFields(flags, edition);
  flags.text ??= await answered(
    multiline({
      message: `Your note, ${ANNOTATION_WORDS.least} to ${ANNOTATION_WORDS.most} words, in Markdown`,
      validate: needed,
    }),
  );
  if (flags.source.length === 0) await askSources(flags, edition);
  if (flags['new-author'] === undefined && edition.people.length > 1)
    flags.by ??= await choose(
      'Written by',
      edition.people.map(({ id, name }) => ({ value: id, label: name })),
    );
  return flags;
}

async function askWhere(flags: Flags, edition: Edition): Promise<void> {
  const about = await choose('The note is about', [
    { value: 'words', label: 'some words' },
    { value: 'sentence', label: 'a whole sentence' },
    { value: 'passage', label: 'a whole passage' },
  ]);
  if (about !== 'words') {
    flags.passage ??= await choose('Passage', passagesOf(edition));
    const sentences = edition.passages.find(({ id }) => id === flags.passage)?.sentences ?? [];
    if (about === 'sentence')
      flags.sentence = await choose(
        'Sentence',
        sentences.map((sentence) => ({
          value: sentence.id,
          label: `${sentence.id}  ${sentence.text.slice(0, 70)}`,
        })),
      );
    return;
  }
  for (;;) {
    const words = await ask('The words, exactly as they stand');
    const found = findWords(words, edition.passages).filter(
      ({ passage }) => flags.passage === undefined || passage.id === flags.passage,
    );
    const [first] = found;
    if (first === undefined) {
      const near = nearestPlace(words, edition.passages);
      log.warn(`They stand nowhere.${near === undefined ? '' : ` Nearest, in ${near.passage.id}: “${near.words}”`}`);
      continue;
    }
    const place =
      found.length === 1
        ? first
        : found[
            Number(
              await choose(
                `They stand in ${found.length} places. Which is meant?`,
                found.map(({ passage, sentence, quotation }, index) => ({
                  value: String(index),
                  label: `${passage.id} ${sentence ?? 'title'}  …${quotation.before ?? ''} ${quotation.exact} ${quotation.after ?? ''}…`,
                })),
              ),
            )
          ];
    if (place === undefined) continue;
    flags.passage = place.passage.id;
    flags.quote = [place.quotation.exact];
    if (place.quotation.before !== undefined) flags.before = place.quotation.before;
    if (place.quotation.after !== undefined) flags.after = place.quotation.after;
    if (place.part === 'title') flags.part = 'title';
    return;
  }
}

/** The fields that only this kind has. */
async function askOwnFields(flags: Flags, edition: Edition): Promise<void> {
  if (flags.kind === 'wording') {
    flags.reading ??= await ask('The other wording');
    for (const name of ['effect', 'basis', 'confidence'] as const) {
      const schema = fieldsOf(kindsOf(annotationSchema).get('wording') ?? annotationSchema).find(
        (field) => field.name === name,
      )?.schema;
      flags[name] ??= await choose(
        name,
        (schema === undefined ? [] : (choicesOf(schema) ?? [])).map((value) => ({ value, label: value })),
      );
    }
    if (flags.basis !== 'conjecture' && flags.witness.length === 0)
      flags.witness = [
        await complete(
          'Which text has the other wording?',
          edition.witnesses
            .filter(({ basis }) => basis === flags.basis)
            .map(({ id, title }) => ({ value: id, label: title })),
        ),
      ];
  }
  if (flags.kind === 'parallel' && flags.instrument.length === 0)
    flags.instrument = [
      await complete(
        'Instrument',
        edition.instruments.map(({ id, title }) => ({ value: id, label: title })),
      ),
    ];
  if (flags.kind !== 'debate' || flags.position.length > 0) return;
  const positions: string[] = [];
  flags.position = positions;
  while (
    positions.length < 2 ||
    (await choose('Another position?', [
      { value: 'no', label: 'no' },
      { value: 'yes', label: 'yes' },
    ])) === 'yes'
  ) {
    const voice = await choose(
      `Position ${positions.length + 1}: whose?`,
      VOICES.map((value) => ({ value, label: value })),
    );
    const holder = await ask('Who holds it, where and when');
    const id = await source('Source', edition);
    positions.push(
      JSON.stringify({
        voice,
        holder,
        source: id,
        at: await ask('Place in the source'),
        says: await ask('What they say, in their terms'),
      }),
    );
  }
}

async function askSources(flags: Flags, edition: Edition): Promise<void> {
  const sources: string[] = [];
  const places: string[] = [];
  flags.source = sources;
  flags.at = places;
  do {
    sources.push(await source('Source', edition));
    places.push(await ask('Place in it: article, paragraph, section, page'));
  } while (
    (await choose('Another source?', [
      { value: 'no', label: 'no' },
      { value: 'yes', label: 'yes' },
    ])) === 'yes'
  );
}

function source(message: string, { sources }: Edition): Promise<string> {
  return complete(
    `${message}; a new one comes by npm run import`,
    sources.map(({ id, csl }) => ({ value: id, label: id, hint: csl.title })),
  );
}

function passagesOf({ passages }: Edition) {
  return passages.map(({ id, title }) => ({ value: id, label: `${id}  ${title}` }));
}

function choose(message: string, options: { value: string; label: string }[]): Promise<string> {
  return answered(select({ message, options, maxItems: 12 }));
}

function complete(message: string, options: { value: string; label: string; hint?: string }[]): Promise<string> {
  return answered(autocomplete({ message, options, maxItems: 8 }));
}

function ask(message: string): Promise<string> {
  return answered(text({ message, validate: needed }));
}

function needed(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? 'Some words are needed here.' : undefined;
}

async function answered<Value>(answer: Promise<Value>): Promise<Exclude<Value, symbol>> {
  const value = await answer;
  if (!isCancel(value)) return value as Exclude<Value, symbol>;
  cancel('Nothing was written.');
  process.exit(1);
}
