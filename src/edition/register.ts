/** Makes an object of every entry that has an id. What refers to others stays empty until all are there. */
import type { CutPassage } from './cut-passages.ts';
import type { Goal, Target } from './edition.ts';
import type { Entries } from './entries.ts';
import type { Problem } from './problems.ts';
import { asId, emptyProse, noAlignments, noAnnotations, noBacklinks, noCitations, noMentions, noParallels, type Draft, type Registry } from './registry.ts';

/** Every thing of the edition by kind and id. */
export function registerEntries(entries: Entries, passages: readonly CutPassage[], problems: Problem[]): Registry {
  const { goals, targets } = registerGoals(entries, problems);
  return {
    passage: new Map(passages.map(({ passage }) => [passage.id, passage])),
    term: new Map(
      entries.terms.map(({ id, fields }) => [
        id,
        {
          id: asId(id), label: fields.label, aliases: unique([fields.label, ...fields.aliases]), also: fields.also, chinese: fields.chinese, pinyin: fields.pinyin,
          related: [], sources: noCitations(), prose: emptyProse(), mentions: noMentions(), backlinks: noBacklinks(),
        },
      ]),
    ),
    body: new Map(
      entries.bodies.map(({ id, fields }) => [
        id,
        {
          id: asId(id), name: fields.name, acronym: fields.acronym,
          aliases: unique([fields.name, ...(fields.acronym === undefined ? [] : [fields.acronym]), ...fields.aliases]),
          also: fields.also,
          kind: fields.kind, founded: fields.founded, ended: fields.ended, seat: fields.seat, parent: undefined, official: fields.official,
          wikidata: fields.wikidata, related: [], sources: noCitations(), prose: emptyProse(), mentions: noMentions(), backlinks: noBacklinks(),
        },
      ]),
    ),
    instrument: new Map(
      entries.instruments.map(({ id, fields }) => [
        id,
        {
          id: asId(id), title: fields.title, also: fields.also, short: fields.short, date: fields.date, issuer: fields.issuer, kind: fields.kind, symbol: fields.symbol,
          official: fields.official, parallels: noParallels(), examined: fields.examined, silentOn: [], sources: noCitations(), prose: emptyProse(), backlinks: noBacklinks(),
        },
      ]),
    ),
    goal: goals,
    target: targets,
    source: new Map(
      entries.sources.map(({ id, fields: { 'mirror-of': mirrorOf, ...csl } }) => [id, { id: asId(id), csl, mirrorOf, backlinks: noBacklinks() }]),
    ),
    person: new Map(entries.people.map(({ id, fields }) => [id, { id: asId(id), name: fields.name, url: fields.url, note: fields.note, annotations: noAnnotations() }])),
  };
}

function registerGoals(entries: Entries, problems: Problem[]): { goals: Registry['goal']; targets: Registry['target'] } {
  const goals: Registry['goal'] = new Map();
  const targets: Registry['target'] = new Map();
  for (const { fields, placeOf } of entries.goals) {
    const { targets: targetFields, ...ownFields } = fields;
    const id = String(fields.number);
    if (goals.has(id)) problems.push({ rule: 'duplicate-id', place: placeOf(['number']), sentence: `Another file has goal ${id}` });
    const goal: Draft<Goal> = { id: asId(id), ...ownFields, targets: [], essay: undefined, figures: [], alignments: noAlignments(), backlinks: noBacklinks() };
    for (const [index, fieldsOfTarget] of targetFields.entries()) {
      if (targets.has(fieldsOfTarget.id)) problems.push({ rule: 'duplicate-id', place: placeOf(['targets', index, 'id']), sentence: `There is another target ${fieldsOfTarget.id}` });
      const target: Draft<Target> = { ...fieldsOfTarget, id: asId(fieldsOfTarget.id), goal, alignments: noAlignments(), backlinks: noBacklinks() };
      targets.set(fieldsOfTarget.id, target);
      goal.targets.push(target);
    }
    goals.set(id, goal);
  }
  return { goals, targets };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
