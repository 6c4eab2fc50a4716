/** What a browser knows of an edition: enough to check and to print a note. */
import type { Goal, Instrument, Target, Things } from './edition.ts';
import type { KINDS } from './kinds.ts';
import type { RegisteredKind, SelfNamedKind } from './kind-with.ts';
import type { Parallel, Passage, Sentence, TextRange } from './passage.ts';
import type { Source, Witness } from './sources.ts';

/**
 * The facts about things that are needed to check and print an annotation without the files, in a browser. A type with
 * a parameter `Known`, such as `Annotation`, can be used with these as well as with whole things.
 */
export interface Essentials extends Names {
  readonly passage: Pick<Passage, 'id' | 'kind' | 'number' | 'title' | 'text'> & {
    readonly sentences: readonly Essentials['sentence'][];
  };
  readonly sentence: Pick<Sentence, 'id' | 'number' | 'text' | keyof TextRange> & {
    readonly passage: Essentials['passage'];
  };
  readonly instrument: Pick<Instrument, 'id' | 'title' | 'short'> & {
    readonly parallels: readonly (Pick<Parallel, 'relation' | 'says'> & { readonly passage: Pick<Passage, 'id'> })[];
    readonly silentOn: readonly Pick<Passage, 'id'>[];
  };
  readonly goal: Pick<Goal, 'id' | 'number' | 'name'>;
  readonly target: Pick<Target, 'id' | 'label'> & { readonly goal: Essentials['goal'] };
  readonly witness: Pick<Witness, 'id' | 'title' | 'basis'> & {
    readonly sources: readonly { readonly source: Pick<Source, 'id'> }[];
    readonly read: Pick<Witness['read'], 'extent'>;
    readonly statements: readonly {
      readonly passage: Pick<Passage, 'id'>;
      readonly sentence: Pick<Sentence, 'id'> | undefined;
      readonly isOfTitle: boolean;
      readonly quote?: string | undefined;
    }[];
  };
  readonly source: Pick<Source, 'id' | 'csl'>;
}

/** Kinds of which only the name is needed. */
export type KnownByName = Exclude<SelfNamedKind & RegisteredKind, 'instrument' | 'witness'>;

type Names = {
  readonly [Kind in KnownByName]: Pick<Things[Kind], 'id'> & Readonly<Record<(typeof KINDS)[Kind]['name'], string>>;
};
