/** Requests many addresses: of each host one at a time and with a pause, of several hosts at once. */
import { checkAddress, type Asking, type Outcome } from './check-address.ts';

export interface Pace extends Asking {
  /** Milliseconds between two addresses of one host. */
  readonly delay: number;
  /** How many hosts are asked at once. */
  readonly hosts: number;
}

/**
 * @param addresses each once
 * @param told called after each address
 */
export async function checkAddresses(
  addresses: readonly string[],
  pace: Pace,
  told: (done: number) => void = () => undefined,
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const askHosts = async (): Promise<void> => {
    for (let ofHost = waiting.shift(); ofHost !== undefined; ofHost = waiting.shift()) {
      for (const [index, address] of ofHost.entries()) {
        if (index > 0) await pace.wait(pace.delay);
        outcomes.set(address, await checkAddress(address, pace));
        told(outcomes.size);
      }
    }
  };
  await Promise.all(Array.from({ length: pace.hosts }, askHosts));
  return outcomes;
}
