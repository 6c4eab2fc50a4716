/** What a command declares: its help is made from it, and its arguments are read by it. */

/** A flag; a flag without the name of a value is a switch. */
export interface Flag {
  readonly does: string;
  /** The name of its value in the help: `name`, `day`. */
  readonly value?: string;
  /** Whether it may be given several times, each time with a value. */
  readonly isList?: boolean;
  /** Its possible values, if they can be listed. */
  readonly choices?: readonly string[];
}

export type Flags = Readonly<Record<string, Flag>>;

export interface Declaration<Own extends Flags = Flags> {
  /** Name of its script in package.json. */
  readonly name: string;
  /** What it does, as a sentence. */
  readonly does: string;
  /** Its arguments besides flags; nothing if left out. */
  readonly operands?: {
    /** As the help prints them: `"the words"`. */
    readonly shown: string;
    readonly does: string;
    readonly least: number;
    readonly most: number;
  };
  readonly flags?: Own;
  /** The files it writes or the things it starts, as a sentence. */
  readonly writes: string;
  /** When its exit status is 1, as a clause: `there are problems`. */
  readonly failsWhere: string;
  /** Of a command whose answer is its exit status: what each answer is, and statuses for everything else. */
  readonly answers?: { readonly says: string; readonly problems: number; readonly wrongUse: number };
  /** Lines at the end of the help. */
  readonly more?: readonly string[];
}

/** The values of the flags, by name. */
export type Values<Own extends Flags> = {
  readonly [Name in keyof Own]: Own[Name] extends { readonly value: string }
    ? Own[Name] extends { readonly isList: true }
      ? readonly string[]
      : string | undefined
    : boolean;
};

export interface Given<Own extends Flags> {
  readonly values: Values<Own>;
  readonly operands: readonly string[];
}

/** Exit statuses of every command. Source: shells and POSIX utilities use 2 for wrong use. */
export const STATUS = { done: 0, problems: 1, wrongUse: 2 } as const;

/** A command was called in a way that it does not know; the message says in one line what is wrong. */
export class WrongUse extends Error {}

/** A command could not do its task; its message is for the caller, and ends it with status 1. */
export class CommandFailed extends Error {}
