import type { Driver, EngineName } from './driver.ts';

/** Functions that the libraries that drive a browser have in common. */
interface DrivenPage {
  goto: (address: string) => Promise<unknown>;
  reload: () => Promise<unknown>;
  readonly mouse: {
    move: (x: number, y: number) => Promise<void>;
    click: (x: number, y: number) => Promise<void>;
  };
  readonly keyboard: { type: (text: string) => Promise<void> };
}

/** A page that a library drives. Each library does everything else in its own way. */
export abstract class PageDriver<OwnPage extends DrivenPage> implements Driver {
  readonly engine: EngineName;
  protected readonly page: OwnPage;
  readonly #context: { readonly close: () => Promise<void> };
  readonly #faults: readonly string[];

  constructor(
    engine: EngineName,
    page: OwnPage,
    context: { readonly close: () => Promise<void> },
    faults: readonly string[],
  ) {
    [this.engine, this.page, this.#context, this.#faults] = [engine, page, context, faults];
  }

  abstract back(): Promise<void>;
  abstract press(keys: string): Promise<void>;
  abstract evaluate<Argument, Result>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async movePointer(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  async click(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async close(): Promise<readonly string[]> {
    await this.#context.close();
    return this.#faults;
  }
}
