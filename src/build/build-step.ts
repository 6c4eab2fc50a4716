/**
 * What a build is doing, for the one who waits for it. A channel of Node's, because Astro loads the code that knows it
 * apart from the command that prints it.
 */
import { channel } from 'node:diagnostics_channel';

export interface BuildStep {
  /** What is being done, as a line that ends open: `Rendering pages`. */
  readonly step: string;
  /** How many things of it are done, where they are counted. */
  readonly done?: number;
}

const steps = channel('edition.build');

export function reportStep(step: BuildStep): void {
  steps.publish(step);
}

export function onStep(listen: (step: BuildStep) => void): void {
  steps.subscribe((step) => {
    listen(step as BuildStep);
  });
}
