/** The known past of notes. */

/** A note as it was published on a day. */
export interface NoteVersion {
  /** ISO 8601. */
  readonly day: string;
  /** The reason of this version; nothing if it is unknown, or would name somebody. */
  readonly reason: string | undefined;
  /** Whether the note was removed. */
  readonly isGone: boolean;
  /** Its content; read only on request, since most notes have one version and nothing to compare it with. */
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
  /** The versions of a file, the oldest first; none if it was never committed. Paths from the content folder. */
  versionsOf: (path: string) => readonly NoteVersion[];
}
