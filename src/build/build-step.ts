/**
 * What a build is doing, for the person who waits for it. It uses a channel of Node's, because Astro loads the code
 * that knows it separately from the command that prints it.
 */
import { channel } from 'node:diagnostics_channel';

export interface BuildStep {
  /** The present step, as the beginning of a line: `Rendering pages`. */
  readonly step: string;
  /** How many things of the step are done, if they are counted. */
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
