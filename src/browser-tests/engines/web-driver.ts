/**
 * The few commands of W3C WebDriver that the tests need (https://www.w3.org/TR/webdriver2/), through `fetch`: the
 * clients in the registry download programs during installation, or carry programs for every system.
 */

/** Keys that are not letters, by the names that Playwright gives them (WebDriver, “Keyboard actions”). */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Meta: '\uE03D',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Space: ' ',
};

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** One session of a browser. */
export class WebDriverSession {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  /**
   * @param host where the driver listens
   * @param capabilities that the browser must have
   */
  static async begin(host: string, capabilities: object): Promise<WebDriverSession> {
    const { sessionId } = await ask<{ sessionId: string }>('POST', `${host}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(`${host}/session/${sessionId}`);
  }

  async goto(url: string): Promise<void> {
    await this.#post('url', { url });
  }

  async reload(): Promise<void> {
    await this.#post('refresh', {});
  }

  async back(): Promise<void> {
    await this.#post('back', {});
  }

  /** Gives the window its size and its place on the screen, in pixels. */
  async place(rectangle: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }): Promise<void> {
    await this.#post('window/rect', rectangle);
  }

  /** @param script body of a function; its last argument is a function that takes the answer */
  async execute<Result>(script: string, argument: unknown): Promise<Result> {
    return this.#post('execute/async', { script, args: [argument] });
  }

  async move(x: number, y: number): Promise<void> {
    await this.#point({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  }

  async click(x: number, y: number): Promise<void> {
    const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
    await this.#point(move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
  }

  /** @param keys one key, or several joined by “+”, pressed together */
  async press(keys: string): Promise<void> {
    const values = keys.split('+').map((key) => KEYS[key] ?? key);
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }) as const);
    await this.#type([...values.map((value) => ({ type: 'keyDown', value }) as const), ...up]);
  }

  async type(text: string): Promise<void> {
    await this.#type(
      [...text].flatMap((sign) => {
        const value = (sign === '\n' ? KEYS['Enter'] : undefined) ?? sign;
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ] as const;
      }),
    );
  }

  async #point(...actions: readonly object[]): Promise<void> {
    await this.#post('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  async #type(actions: readonly KeyAction[]): Promise<void> {
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #post<Result>(command: string, body: object): Promise<Result> {
    return ask('POST', `${this.#address}/${command}`, body);
  }
}

/** @throws Error with the driver's words if it refuses */
export async function ask<Result>(method: string, address: string, body?: object): Promise<Result> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as {
    readonly value: Result & { readonly error?: string; readonly message?: string };
  };
  if (!response.ok) throw new Error(`${value.error ?? String(response.status)}: ${value.message ?? ''}`);
  return value;
}
