import type { Body, Edition, Instrument, Term } from '../../edition/edition.ts';
import { proseText } from '../../edition/prose/prose-text.ts';
import { bodyUrl, goalUrl, instrumentUrl, targetUrl, termUrl, witnessUrl } from '../../urls.ts';
import { nameWords } from '../../words/names.ts';
import { searchWords } from '../../words/search.ts';
import { capitalized } from '../../words/vocabulary.ts';
import { goalName, passageFilters, type SearchRecord } from './records.ts';

const { kinds } = searchWords;

export const ENTRY_RECORDS = {
  term: termRecords,
  body: bodyRecords,
  instrument: instrumentRecords,
  goal: goalRecords,
  witness: witnessRecords,
};

function termRecords({ terms }: Edition): readonly SearchRecord[] {
  return terms.map((term) => {
    const label = capitalized(term.label);
    return {
      url: termUrl(term),
      kind: kinds.term,
      label,
      title: label,
      text: proseText(term.prose),
      aliases: given(...term.aliases, term.chinese, term.pinyin, term.pinyin?.replaceAll(' ', ''), ...term.also),
      filters: passageFilters(namedIn(term)),
    };
  });
}

function bodyRecords({ bodies }: Edition): readonly SearchRecord[] {
  return bodies.map((body) => {
    const label = body.acronym === undefined ? body.name : `${body.name} (${body.acronym})`;
    const filters = passageFilters([...namedIn(body), ...body.related]);
    return {
      url: bodyUrl(body),
      kind: kinds.body,
      label,
      title: label,
      text: proseText(body.prose),
      aliases: [...body.aliases, ...body.also],
      filters: { ...filters, body: [body.acronym ?? body.name] },
    };
  });
}

function instrumentRecords({ instruments }: Edition): readonly SearchRecord[] {
  return instruments.map((instrument) => ({
    url: instrumentUrl(instrument),
    kind: kinds.instrument,
    label: instrument.title,
    title: instrument.title,
    text: instrumentText(instrument),
    aliases: given(instrument.short, instrument.symbol, ...instrument.also),
    filters: passageFilters(instrument.parallels.map(({ passage }) => passage)),
  }));
}

/** Goals and targets. */
function goalRecords({ goals, info }: Edition): readonly SearchRecord[] {
  return goals.flatMap((goal): readonly SearchRecord[] => {
    const name = nameWords.namedGoal(goal.number, goal.name);
    const filters = { goal: [goalName(goal)] };
    return [
      {
        url: goalUrl(goal),
        kind: kinds.goal,
        label: name,
        title: name,
        text:
          goal.essay === undefined
            ? `${info.names.agenda}, ${nameWords.goalInSentence(goal.number)}`
            : proseText(goal.essay.prose),
        aliases: goal.also,
        filters,
      },
      ...goal.targets.map((target) => ({
        url: targetUrl(target),
        kind: kinds.target,
        label: nameWords.target(target.id),
        title: nameWords.target(target.id),
        text: target.label,
        aliases: [target.id],
        filters,
      })),
    ];
  });
}

function witnessRecords({ witnesses }: Edition): readonly SearchRecord[] {
  return witnesses.map((witness) => ({
    url: witnessUrl(witness),
    kind: kinds.witness,
    label: witness.title,
    title: witness.title,
    aliases: given(witness.publisher),
    filters: passageFilters([...new Set(witness.statements.map(({ passage }) => passage))]),
    text: [witness.read.what, ...witness.statements.flatMap(({ quote, says }) => given(quote, says))].join('. '),
  }));
}

function namedIn({ mentions }: Pick<Term | Body, 'mentions'>) {
  return [...new Set(mentions.map(({ passage }) => passage))];
}

function instrumentText({ prose, parallels }: Instrument): string {
  return [proseText(prose), ...parallels.map(({ says }) => says)].join(' ');
}

function given(...values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}
