/**
 * Requests one address as a polite program does: the head first, then the page, and again after a pause if that may
 * help.
 */

/** The outcome for an address. */
export type Outcome =
  /** It exists. */
  | { readonly is: 'there'; readonly status: number }
  /** It leads to another address, which exists. */
  | { readonly is: 'moved'; readonly status: number; readonly to: string; readonly isForEver: boolean }
  /** The host says that there is no such page. */
  | { readonly is: 'gone'; readonly status: number }
  /** The host blocks programs: only a person can see whether the page exists. */
  | { readonly is: 'refused'; readonly status: number }
  /** Any other answer. */
  | { readonly is: 'broken'; readonly status: number }
  /** No answer at all, with the reason. */
  | { readonly is: 'unreachable'; readonly why: string };

export interface Asking {
  /** What the program calls itself. */
  readonly userAgent: string;
  /** Milliseconds before a request is given up. */
  readonly timeout: number;
  /** How often a request is repeated if no answer came, or one that may change later. */
  readonly retries: number;
  /** Milliseconds of the first pause before a request is repeated; each further one is twice as long. */
  readonly pause: number;
  /** The most milliseconds that a host may ask for with `Retry-After`; a host that asks for more is left alone. */
  readonly longestPause: number;
  /** Waits this many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How many redirections are followed. Source: what browsers do, https://fetch.spec.whatwg.org/#http-redirect-fetch */
const MOST_HOPS = 20;
const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Redirections that say that the old address should no longer be used. Source: RFC 9110, 15.4.2 and 15.4.9. */
const FOR_EVER: ReadonlySet<number> = new Set([301, 308]);
/** Source: RFC 9110, 15.5; RFC 6585, 4; RFC 7725. LinkedIn answers programs with 999. */
const REFUSED: ReadonlySet<number> = new Set([401, 402, 403, 407, 429, 451, 999]);
const GONE: ReadonlySet<number> = new Set([404, 410]);
const TOO_MANY = 429;

export async function checkAddress(address: string, asking: Asking): Promise<Outcome> {
  let at = address;
  let isForEver = true;
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const answer = await ask(at, asking);
    if (typeof answer === 'string') return { is: 'unreachable', why: answer };
    const { status, location } = answer;
    if (MOVED.has(status) && location !== undefined) {
      const next = addressOf(location, at);
      if (next === undefined) return { is: 'broken', status };
      isForEver &&= FOR_EVER.has(status);
      at = next;
      continue;
    }
    if (status >= 200 && status < 300)
      return at === address ? { is: 'there', status } : { is: 'moved', status, to: at, isForEver };
    return { is: REFUSED.has(status) ? 'refused' : GONE.has(status) ? 'gone' : 'broken', status };
  }
  return { is: 'unreachable', why: `it is redirected more than ${MOST_HOPS} times` };
}

interface Answer {
  readonly status: number;
  readonly location: string | undefined;
  /** Milliseconds that the host asks to wait. */
  readonly retryAfter: number | undefined;
}

/** @returns the answer that counts; a reason if there is none */
async function ask(address: string, asking: Asking): Promise<Answer | string> {
  const head = await askAgain('HEAD', address, asking);
  // Many hosts do not answer HEAD, or answer it differently from GET.
  const isFinal = typeof head !== 'string' && (head.status < 400 || head.status === TOO_MANY);
  return isFinal ? head : askAgain('GET', address, asking);
}

async function askAgain(method: 'HEAD' | 'GET', address: string, asking: Asking): Promise<Answer | string> {
  for (let again = 0; ; again += 1) {
    const answer = await askOnce(method, address, asking);
    if (again >= asking.retries || !mayChange(answer)) return answer;
    const wished = typeof answer === 'string' ? undefined : answer.retryAfter;
    if (wished !== undefined && wished > asking.longestPause) return answer;
    await asking.wait(wished ?? asking.pause * 2 ** again);
  }
}

/** A host that is busy or ill, or that did not answer, may answer later. */
function mayChange(answer: Answer | string): boolean {
  return typeof answer === 'string' || answer.status === TOO_MANY || answer.status >= 500;
}

async function askOnce(method: 'HEAD' | 'GET', address: string, asking: Asking): Promise<Answer | string> {
  const { userAgent, timeout } = asking;
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': userAgent, accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8' },
    });
    // The content of the page is not requested.
    await response.body?.cancel();
    return {
      status: response.status,
      location: response.headers.get('location') ?? undefined,
      retryAfter: pauseOf(response.headers.get('retry-after')),
    };
  } catch (error) {
    return reasonOf(error, timeout);
  }
}

/** Seconds, or a day and an hour. Source: RFC 9110, 10.2.3. */
function pauseOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const pause = /^\d+$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(pause) ? undefined : Math.max(0, pause);
}

function addressOf(location: string, at: string): string | undefined {
  const next = URL.canParse(location, at) ? new URL(location, at) : undefined;
  return next !== undefined && /^https?:$/u.test(next.protocol) ? next.href : undefined;
}

function reasonOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeout / 1000} s`;
  const cause = error.cause instanceof Error ? (error.cause as NodeJS.ErrnoException) : undefined;
  return cause?.code ?? cause?.message ?? error.message;
}
