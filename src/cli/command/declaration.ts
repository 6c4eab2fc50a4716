/** What a command says of itself: its help is made of it, and its arguments are read by it. */

/** A flag; one without the name of a value is a switch. */
export interface Flag {
  readonly does: string;
  /** What its value is, as the help prints it: `name`, `day`. */
  readonly value?: string;
  /** Whether it may be given again, each with a value of its own. */
  readonly isList?: boolean;
  /** The values that it may have, where they can be counted. */
  readonly choices?: readonly string[];
}

export type Flags = Readonly<Record<string, Flag>>;

export interface Declaration<Own extends Flags = Flags> {
  /** Of its script in package.json. */
  readonly name: string;
  /** What it does, as a sentence. */
  readonly does: string;
  /** What it takes besides flags; without it, nothing. */
  readonly operands?: {
    /** As the help prints them: `"the words"`. */
    readonly shown: string;
    readonly does: string;
    readonly least: number;
    readonly most: number;
  };
  readonly flags?: Own;
  /** Which files it writes or what it starts, as a sentence. */
  readonly writes: string;
  /** When its exit status is 1, as a clause: `there are problems`. */
  readonly failsWhere: string;
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

/** Exit statuses of every command. Source: 2 for wrong use is what shells and POSIX utilities have. */
export const STATUS = { done: 0, problems: 1, wrongUse: 2 } as const;

/** A command was called in a way that it does not know; its message says what is wrong, in one line. */
export class WrongUse extends Error {}

/** A command could not do what it was asked for; its message is for the one who called it, and ends it with status 1. */
export class CommandFailed extends Error {}
