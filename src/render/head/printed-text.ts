import type { Edition } from '../../edition/edition.ts';

/** The text that pages print: its issuer’s, with the commentary of others. */
export interface PrintedText {
  readonly issuer: string;
  /** Day of its publication, ISO 8601. */
  readonly date: string;
  readonly editors: string;
  /** Address of the licence of the commentary. */
  readonly licence: string;
  /** What kind of text it is, if that must be said. */
  readonly status?: string | undefined;
}

export function printedText({ issuer, date, editors, rights, textStatus }: Edition['info']): PrintedText {
  return {
    issuer,
    date,
    editors: editors.name,
    licence: rights.commentary.url,
    status: textStatus,
  };
}
