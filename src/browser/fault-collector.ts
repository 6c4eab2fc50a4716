/** For a browser that reports no console: a script of the site's own that records the faults of its pages. */
import { withoutWorker } from './without-worker.ts';

/** Name under which the session of a tab keeps the faults. */
export const FAULTS_KEY = 'test:faults';
/** Path at which the test's server offers the script. */
export const FAULT_COLLECTOR = 'fault-collector.js';

/**
 * The script, to be put before every other script of a page.
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
  // A page that is being left aborts everything that it was still loading.
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
  addEventListener('unhandledrejection', ({ reason }) => {
    if (!(isLeft && /importing a module script failed/iu.test(String(reason)))) write(`error: ${String(reason)}`);
  });
  for (const level of ['error', 'warn'] as const) {
    const before = console[level].bind(console);
    console[level] = (...said: unknown[]) => {
      write(`console: ${said.map(String).join(' ')}`);
      before(...said);
    };
  }
}
