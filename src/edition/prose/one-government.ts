import type { Place, Problem } from '../problems.ts';
import type { Heard } from '../heard-countries.ts';
import { VOICES } from '../vocabularies.ts';
import { problem } from './annotation-prose.ts';

/** With fewer positions a half means nothing: of two positions, one is a half. */
const FEWEST = 4;

/** Voices of which one country has more than half: readers would take its view for the view of all. */
export function findOneGovernment(heard: readonly Heard[], language: string, place: Place): readonly Problem[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return VOICES.flatMap((voice) => {
    const ofVoice = heard.filter((one) => one.voice === voice);
    const byCountry = Map.groupBy(ofVoice, ({ country }) => country);
    return [...byCountry].flatMap(([country, of]) =>
      country === undefined || ofVoice.length < FEWEST || of.length * 2 <= ofVoice.length
        ? []
        : [
            problem(
              'one-government',
              place,
              `One country, ${names.of(country) ?? country}, has more than half of the voice “${voice}”`,
              `${of.length} of ${ofVoice.length} positions in debates`,
            ),
          ],
    );
  });
}
