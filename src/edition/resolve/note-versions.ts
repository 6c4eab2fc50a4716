/** What is known of the past of notes. */

/** A note as it was published on a day. */
export interface NoteVersion {
  /** ISO 8601. */
  readonly day: string;
  /** Why it was published so; nothing where that is not known, or would name somebody. */
  readonly reason: string | undefined;
  /** As they were written; nothing where the note was taken away. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
  /** Markdown. */
  readonly prose: string;
}

export interface NoteHistory {
  /** Whether this copy of the edition has the history of its files. */
  readonly isKnown: boolean;
  /** The versions of a file, the oldest first; none where it was never committed. Paths from the content folder. */
  versionsOf: (path: string) => readonly NoteVersion[];
}
