import type { Body, Edition, Goal, Instrument, Term } from '../../edition/edition.ts';
import type { Languages } from '../../edition/edition-info.ts';
import type { Passage } from '../../edition/passage.ts';
import type { Witness } from '../../edition/sources.ts';
import { proseText } from '../../edition/prose/prose-text.ts';
import { entryUrl, targetUrl } from '../../entry-urls.ts';
import type { TextLabel } from '../query/index-format.ts';
import { readableDate } from '../../words/dates.ts';
import { nameWords } from '../../words/names.ts';
import { capitalized } from '../../words/vocabulary.ts';
import { passageName } from '../../render/text/references.ts';
import { abbreviatedNames } from './abbreviated-names.ts';
import type { SearchDocument } from './search-document.ts';

/** Things with pages of their own. */
export const ENTRY_DOCUMENTS = {
  term: ({ terms, info }: Edition) => terms.map((term) => termDocument(term, info.languages)),
  body: ({ bodies }: Edition) => bodies.map(bodyDocument),
  instrument: (edition: Edition) => edition.instruments.map((one) => instrumentDocument(one, edition)),
  goal: (edition: Edition) => edition.goals.flatMap((goal) => goalDocuments(goal, edition)),
  witness: ({ witnesses }: Edition) => witnesses.map(witnessDocument),
};

function termDocument(term: Term, { han, romanization }: Languages): SearchDocument {
  const label = capitalized(term.label);
  const [first, ...rest] = proseText(term.prose).split('\n');
  return {
    reference: `term:${term.id}`,
    kind: 'term',
    url: entryUrl('term', term),
    label,
    names: given(label, ...term.aliases, term.chinese, term.pinyin),
    labels: [...labelled(han, term.chinese), ...labelled(romanization, term.pinyin)],
    also: term.also,
    text: first ?? '',
    more: rest.join('\n'),
    facts: [],
    passages: namedIn(term),
  };
}

function labelled(language: string | undefined, name: string | undefined): readonly TextLabel[] {
  return language === undefined || name === undefined ? [] : [{ language, name }];
}

function bodyDocument(body: Body): SearchDocument {
  const [first, ...rest] = proseText(body.prose).split('\n');
  return {
    reference: `body:${body.id}`,
    kind: 'body',
    url: entryUrl('body', body),
    label: body.acronym === undefined ? body.name : `${body.name} (${body.acronym})`,
    names: given(body.name, body.acronym, ...body.aliases),
    also: body.also,
    text: first ?? '',
    more: rest.join('\n'),
    facts: given(body.kind, body.founded, body.ended, body.parent?.name),
    passages: unique([...namedIn(body), ...body.related]),
    body: body.acronym ?? body.name,
  };
}

function instrumentDocument(instrument: Instrument, edition: Edition): SearchDocument {
  const { parallels } = instrument;
  return {
    reference: `instrument:${instrument.id}`,
    kind: 'instrument',
    url: entryUrl('instrument', instrument),
    label: instrument.title,
    names: given(instrument.title, ...abbreviatedNames(instrument.title, edition), instrument.short, instrument.symbol),
    also: instrument.also,
    text: proseText(instrument.prose),
    more: parallels
      .map(({ passage, at, says }) => nameWords.placeBeside(capitalized(at), passageName(passage, edition), says))
      .join('\n'),
    facts: given(readableDate(instrument.date), instrument.issuer, instrument.kind, ...parallels.map(({ at }) => at)),
    passages: unique(parallels.map(({ passage }) => passage)),
  };
}

function goalDocuments(goal: Goal, { info }: Edition): readonly SearchDocument[] {
  const label = nameWords.namedGoal(goal.number, goal.name);
  return [
    {
      reference: `goal:${goal.number}`,
      kind: 'goal',
      url: entryUrl('goal', goal),
      label,
      names: [nameWords.goal(goal.number), goal.name],
      also: goal.also,
      text: goal.essay === undefined ? `${info.names.agenda}, ${label}.` : proseText(goal.essay.prose),
      more: goal.targets.map((target) => target.label).join('\n'),
      facts: [],
      passages: unique(goal.alignments.map(({ passage }) => passage)),
      goals: [goal.number],
    },
    ...goal.targets.map((target): SearchDocument => ({
      reference: `target:${target.id}`,
      kind: 'target',
      url: targetUrl(target),
      label: nameWords.target(target.id),
      names: [nameWords.target(target.id), target.id],
      also: [],
      text: target.label,
      more: goal.name,
      facts: [],
      passages: unique(target.alignments.map(({ passage }) => passage)),
      goals: [goal.number],
    })),
  ];
}

function witnessDocument(witness: Witness): SearchDocument {
  return {
    reference: `witness:${witness.id}`,
    kind: 'witness',
    url: entryUrl('witness', witness),
    label: witness.title,
    names: given(witness.title, witness.publisher),
    also: [],
    text: witness.read.what,
    more: witness.statements.flatMap(({ quote, says }) => given(quote, says)).join('\n'),
    facts: given(witness.date === undefined ? undefined : readableDate(witness.date)),
    passages: unique(witness.statements.map(({ passage }) => passage)),
  };
}

function namedIn({ mentions }: Pick<Term | Body, 'mentions'>): readonly Passage[] {
  return unique(mentions.map(({ passage }) => passage));
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function given(...values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}
