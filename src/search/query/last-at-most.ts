/** The last place of a sorted list whose value is not above another; -1 if all are. */
export function lastAtMost<Value extends string | number>(sorted: readonly Value[], value: Value): number {
  let [below, above] = [-1, sorted.length];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if ((sorted[middle] ?? value) <= value) below = middle;
    else above = middle;
  }
  return below;
}
