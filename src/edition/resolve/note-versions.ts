/** What is known of the past of notes. */

/** A note as it was published on a day. */
export interface NoteVersion {
  /** ISO 8601. */
  readonly day: string;
  /** Why it was published so; nothing where that is not known, or would name somebody. */
  readonly reason: string | undefined;
  /** Whether the note was taken away. */
  readonly isGone: boolean;
  /** What it said; read when it is asked for, since most notes have one version and nothing to be compared with. */
  readonly contents: () => NoteContents;
}

export interface NoteContents {
  /** As they were written. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Markdown. */
  readonly prose: string;
}

export interface NoteHistory {
  /** Whether this copy of the edition has the history of its files. */
  readonly isKnown: boolean;
  /** The versions of a file, the oldest first; none where it was never committed. Paths from the content folder. */
  versionsOf: (path: string) => readonly NoteVersion[];
}
