import type { Edition } from '../../edition/edition.ts';
import type { NamesFile } from '../query/names-file.ts';
import { passageHeading, passageName } from '../../render/text/references.ts';
import { capitalized } from '../../words/vocabulary.ts';
import { nameWords } from '../../words/names.ts';
import { entryUrl } from '../../entry-urls.ts';
import { passageUrl } from '../../urls.ts';
import { fittingFile } from './fitting-file.ts';
import { listedThing } from './listed-thing.ts';

/** Limit in bytes, compressed. Names that do not fit are found only by the index. */
const MOST_BYTES = 5900;

/**
 * The names of proposals, terms, bodies, goals and instruments. If there is not enough space for all, the text comes
 * first: things that anyone may add do not take the place of a passage.
 */
export function namesFile(edition: Edition): NamesFile {
  const { goals, bodies, terms, instruments, passages } = namesByKind(edition);
  // The order of the file decides between names that answer a query equally well.
  return fittingFile([...passages, ...goals, ...inTurn(terms, bodies, instruments)], MOST_BYTES, (some) => ({
    names: [...goals, ...bodies, ...terms, ...instruments, ...passages].filter((name) => some.has(name)),
  }));
}

/** The names for which the file has no space: only the index finds them. */
export function unlistedNames(edition: Edition, { names }: NamesFile): readonly string[] {
  const listedUrls = new Set(names.map(([, , url]) => url));
  return Object.values(namesByKind(edition))
    .flat()
    .filter(([, , url]) => !listedUrls.has(url))
    .map(([, label]) => label);
}

function namesByKind(edition: Edition) {
  const { passages, terms, bodies, goals, instruments } = edition;
  return {
    goals: goals.map((goal) =>
      listedThing('goal', nameWords.namedGoal(goal.number, goal.name), entryUrl('goal', goal), [
        nameWords.goal(goal.number),
        goal.name,
      ]),
    ),
    bodies: bodies.map((body) =>
      listedThing(
        'body',
        body.acronym === undefined ? body.name : `${body.name} (${body.acronym})`,
        entryUrl('body', body),
        [body.acronym],
      ),
    ),
    terms: terms.map((term) => listedThing('term', capitalized(term.label), entryUrl('term', term), [])),
    instruments: instruments.map((instrument) =>
      listedThing('instrument', instrument.title, entryUrl('instrument', instrument), [
        instrument.short,
        instrument.symbol,
      ]),
    ),
    passages: passages.map((passage) =>
      listedThing('text', passageHeading(passage, edition), passageUrl(passage), [
        passageName(passage, edition),
        ...(passage.kind === 'proposal'
          ? [String(passage.number), `${passageName(passage, edition).slice(0, 1)}${passage.number ?? ''}`]
          : []),
      ]),
    ),
  };
}

/**
 * The first of each list, then the second of each, so that many things of one kind do not take the places of another.
 */
function inTurn<Thing>(...lists: readonly (readonly Thing[])[]): readonly Thing[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list.slice(index, index + 1))).flat();
}
