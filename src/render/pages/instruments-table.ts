/**
 * Passages × instruments: whether an instrument deals with the matter of a passage, is silent on it, or was not
 * examined.
 */
import { PARALLEL_RELATIONS, type ParallelRelation } from '../../edition/vocabularies.ts';
import type { Annotation } from '../../edition/annotation.ts';
import type { Edition, Instrument } from '../../edition/edition.ts';
import type { Passage } from '../../edition/passage.ts';
import { entryUrl, parallelUrl } from '../../entry-urls.ts';
import { annotationUrl } from '../../urls.ts';
import { passageName } from '../text/references.ts';
import { proposalColumns, proposalsOf, type ProposalColumn } from './proposal-columns.ts';
import { hueOf } from './site-view.ts';
import { PARALLEL_WORDS } from '../../words/vocabulary.ts';
import { entryWords } from '../../words/entries.ts';

const tableWords = entryWords.instruments.table;

export interface InstrumentsTable {
  /** The text's word for a proposal. */
  readonly one: string;
  readonly columns: readonly ProposalColumn[];
  readonly rows: readonly {
    readonly label: string;
    readonly year: string;
    readonly url: string;
    readonly examined: string | undefined;
    readonly cells: readonly InstrumentCell[];
  }[];
}

/**
 * The states of an instrument for a passage. An instrument whose file calls it absent there is silent. `noted`: an
 * annotation sees a parallel that the instrument's file does not judge.
 */
export type CellState = Exclude<ParallelRelation, 'absent'> | 'noted' | 'silent' | 'not-examined';

export interface InstrumentCell {
  readonly state: CellState;
  /** In words. */
  readonly label: string;
  /** Absent if the instrument was not examined. */
  readonly url: string | undefined;
  readonly hue: number;
}

export function instrumentsTable(edition: Edition): InstrumentsTable {
  const proposals = proposalsOf(edition);
  return {
    one: edition.info.names.proposal.one,
    columns: proposalColumns(edition),
    rows: edition.instruments.map((instrument) => ({
      label: instrument.short ?? instrument.symbol ?? instrument.title,
      year: instrument.date.slice(0, 4),
      url: entryUrl('instrument', instrument),
      examined: instrument.examined,
      cells: proposals.map((passage) => cellOf(instrument, passage, edition)),
    })),
  };
}

function cellOf(instrument: Instrument, passage: Passage, edition: Edition): InstrumentCell {
  const state = stateOf(instrument, passage);
  return {
    state,
    hue: hueOf(passage),
    url: placeOf(state, instrument, passage),
    label: tableWords.cell(passageName(passage, edition), CELL_WORDS[state]),
  };
}

function stateOf(instrument: Instrument, passage: Passage): CellState {
  const declared = instrument.parallels
    .filter((parallel) => parallel.passage === passage)
    .map(({ relation }) => relation);
  const relation = PARALLEL_RELATIONS.find((candidate) => declared.includes(candidate));
  if (relation === 'absent') return 'silent';
  if (relation !== undefined) return relation;
  if (noteOn(instrument, passage) !== undefined) return 'noted';
  return instrument.silentOn.includes(passage) ? 'silent' : 'not-examined';
}

/** The place where a cell's fact is said in words. */
function placeOf(state: CellState, instrument: Instrument, passage: Passage): string | undefined {
  if (state === 'not-examined') return undefined;
  const note = noteOn(instrument, passage);
  if (state === 'noted' && note !== undefined) return annotationUrl(note);
  return instrument.parallels.some((parallel) => parallel.passage === passage)
    ? parallelUrl(instrument, passage)
    : entryUrl('instrument', instrument);
}

function noteOn(instrument: Instrument, { annotations }: Passage): Annotation | undefined {
  return annotations.find(
    (annotation) => annotation.kind === 'parallel' && annotation.instruments.includes(instrument),
  );
}

export const CELL_WORDS: Readonly<Record<CellState, string>> = {
  ...PARALLEL_WORDS,
  noted: tableWords.noted,
  silent: tableWords.silent,
  'not-examined': tableWords.notExamined,
};

/** One sign for each state, so that the table does not depend on colour. */
export const CELL_SIGNS: Readonly<Record<CellState, string>> = {
  same: '=',
  wider: '>',
  narrower: '<',
  diverges: '≠',
  noted: '•',
  silent: '–',
  'not-examined': '',
};
