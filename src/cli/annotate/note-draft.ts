/** Unfinished notes: each is saved after every answer, outside the content, until its files are written. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotateFlags } from './annotate-flags.ts';

/** A source that is being entered; its id is empty until it is complete. */
export interface NewSource {
  id: string;
  fields: Record<string, unknown>;
}

export interface NoteDraft {
  /** Name of its file, without ending. */
  readonly id: string;
  readonly flags: { -readonly [Name in keyof AnnotateFlags]: AnnotateFlags[Name] };
  /** Sources that have no file yet. */
  readonly sources: NewSource[];
  readonly words: string[];
  /** Whether the note was being written when the author stopped. */
  isWriting?: boolean;
  /** The note before it is written again. */
  replaced?: string;
  /** Earlier answers to questions that are asked again; they are offered. */
  previous?: Partial<AnnotateFlags>;
  /** The words of the answer that the author was typing. */
  typed?: { readonly message: string; readonly words: string };
}

export interface NoteDrafts {
  readonly all: () => readonly NoteDraft[];
  readonly save: (draft: NoteDraft) => void;
  readonly remove: (draft: NoteDraft) => void;
}

export function newDraft(flags: AnnotateFlags, now = new Date()): NoteDraft {
  return { id: `note-${now.toISOString().replaceAll(/\D/gu, '')}`, flags: { ...flags }, sources: [], words: [] };
}

/** Whether there is something to keep: maintaining the edition is not part of a note. */
export function hasAnswers({ flags, sources, typed }: NoteDraft): boolean {
  return (
    typed !== undefined ||
    sources.length > 0 ||
    Object.entries(flags).some(([name, value]) => {
      if (name === 'maintainer') return false;
      return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    })
  );
}

/** @param folder of the drafts; made if it is missing */
export function draftsIn(folder: string): NoteDrafts {
  const path = ({ id }: NoteDraft) => join(folder, `${id}.json`);
  return {
    all: () => namesIn(folder).flatMap((name) => readDraft(join(folder, name)) ?? []),
    save: (draft) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path(draft), `${JSON.stringify(draft, undefined, 2)}\n`);
    },
    remove: (draft) => {
      rmSync(path(draft), { force: true });
    },
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^note-\d+\.json$/u.test(name))
      .toSorted();
  } catch {
    return [];
  }
}

/** A damaged draft is left where it is. */
function readDraft(path: string): NoteDraft | undefined {
  try {
    const draft = JSON.parse(readFileSync(path, 'utf8')) as Partial<NoteDraft>;
    const isDraft =
      typeof draft.id === 'string' &&
      typeof draft.flags === 'object' &&
      Array.isArray(draft.sources) &&
      Array.isArray(draft.words);
    return isDraft && ['quote', 'source', 'at'].every((list) => Array.isArray(draft.flags?.[list as 'quote']))
      ? (draft as NoteDraft)
      : undefined;
  } catch {
    return undefined;
  }
}
