/** Prose of a careful contributor: long and plain enough for every rule on prose. */
export const SAMPLE_PROSE = [
  'The words were new when they were written.',
  'Others had said the same before, in other places and for other ends.',
  'What they meant by it was never the same twice over.',
].join(' ');
