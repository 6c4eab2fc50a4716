/** Checks whether the place that an address names is on the page; if it is not, the message is loaded. */
let take: (() => void) | undefined;

/** Looks again: a reader follows links within the page too. */
function lookForPlace(): void {
  take?.();
  take = undefined;
  const id = namedPlace();
  const place = document.getElementById(id);
  const now = place?.dataset['now'];
  // A place that has another address today is found there.
  if (now !== undefined) location.replace(now);
  else if (id !== '' && place === null && !isRange(id))
    void import('./missing-place.ts').then((code) => {
      if (id === namedPlace()) take = code.showMissingPlace(id);
    });
}

function namedPlace(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

/** From one place to another, such as `s1-s3`. */
function isRange(id: string): boolean {
  const [from = '', to = '', ...more] = id.split('-');
  return more.length === 0 && [from, to].every((end) => end !== '' && document.getElementById(end) !== null);
}

addEventListener('hashchange', lookForPlace);
lookForPlace();
