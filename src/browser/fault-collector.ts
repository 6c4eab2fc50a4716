/** For a browser that reports no console: a script of the site's own that writes down what goes wrong on its pages. */
import { withoutWorker } from './without-worker.ts';

/** Name under which the session of a tab keeps what went wrong. */
export const FAULTS_KEY = 'test:faults';
/** Where the test's server gives the script. */
export const FAULT_COLLECTOR = 'fault-collector.js';

/**
 * The script, to stand before every other of a page.
 * @param isKeeping whether the page may keep copies for a reader without a network
 */
export function faultCollectorScript(isKeeping: boolean): string {
  const collecting = `(${collect.toString()})(${JSON.stringify(FAULTS_KEY)});`;
  return isKeeping ? collecting : `${collecting} (${withoutWorker.toString()})();`;
}

function collect(name: string): void {
  const write = (fault: string) =>
    sessionStorage.setItem(
      name,
      JSON.stringify([...(JSON.parse(sessionStorage.getItem(name) ?? '[]') as string[]), fault]),
    );
  // A page that is being left takes along what it was still loading.
  let isLeft = false;
  addEventListener('beforeunload', () => (isLeft = true));
  addEventListener('pageshow', () => (isLeft = false));
  addEventListener(
    'error',
    (event: Event) => {
      if (event instanceof ErrorEvent) write(`error: ${event.message}`);
      else if (!isLeft) write(`not loaded: ${(event.target as Element).outerHTML}`);
    },
    { capture: true },
  );
  addEventListener('unhandledrejection', ({ reason }) => write(`error: ${String(reason)}`));
  for (const level of ['error', 'warn'] as const) {
    const before = console[level].bind(console);
    console[level] = (...said: unknown[]) => {
      write(`console: ${said.map(String).join(' ')}`);
      before(...said);
    };
  }
}
