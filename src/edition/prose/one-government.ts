import type { Place, Problem } from '../problems.ts';
import type { Heard } from '../heard-countries.ts';
import { VOICES } from '../vocabularies.ts';
import { problem } from './annotation-prose.ts';

/** Of fewer positions a half says nothing: with two of them, one is a half. */
const FEWEST = 4;

/** Voices of which one country has more than half: readers would take its view for that of the voice. */
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
              `Of the voice “${voice}”, ${names.of(country) ?? country} has more than half`,
              `${of.length} of ${ofVoice.length} positions in debates`,
            ),
          ],
    );
  });
}
