/**
 * What a test may ask of a browser when it tests what a reader sees. Each engine is driven in its own way; all of them
 * offer exactly this.
 */

export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** How a tab is opened. */
export interface TabOptions {
  /** Width of the window's inside, in CSS pixels. */
  readonly width: number;
  /** Height of the window's inside, in CSS pixels. */
  readonly height: number;
  /**
   * Whether pages may keep copies for a reader without a network. If so, a test may see the copies of an earlier page.
   */
  readonly isKeeping?: boolean | undefined;
}

/** A tab with a profile of its own: it has nothing that an earlier tab stored. */
export interface Driver {
  readonly engine: EngineName;
  /** Opens an address and waits until it has loaded. */
  goto: (address: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Goes one entry back in the history. */
  back: () => Promise<void>;
  /**
   * Runs a function in the page.
   * @param run must not refer to anything outside itself
   * @param argument its one argument, as JSON
   * @returns its result, as JSON; a promise is awaited
   */
  evaluate: <Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ) => Promise<Result>;
  /** Moves the pointer, in CSS pixels from the window's upper left corner. */
  movePointer: (x: number, y: number) => Promise<void>;
  /** Moves the pointer and clicks. */
  click: (x: number, y: number) => Promise<void>;
  /**
   * Presses keys together.
   * @param keys one key, or several joined by “+”: `Escape`, `Control+c`
   */
  press: (keys: string) => Promise<void>;
  /** Types text, letter by letter. */
  type: (text: string) => Promise<void>;
  /** Closes the tab. @returns what went wrong on its pages: errors, refusals of the policy, requests to other hosts */
  close: () => Promise<readonly string[]>;
}

/** A running browser. It ends with the process that started it. */
export interface Engine {
  open: (options: TabOptions, origin: string) => Promise<Driver>;
}
