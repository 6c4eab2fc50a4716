/** Versions of an edition. Source: Semantic Versioning 2.0.0, without labels: a state is released or it is not. */
const VERSION = /^(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})\.(?:0|[1-9]\d{0,5})$/u;

export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/**
 * Negative if the first is the earlier one.
 * @param a such as `1.10.0`
 */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  return [0, 1, 2].map((index) => (one?.[index] ?? 0) - (other?.[index] ?? 0)).find((step) => step !== 0) ?? 0;
}
