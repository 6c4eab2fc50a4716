import { expect, test } from 'vitest';
import { countryWords } from '../../words/countries.ts';
import { countriesIn, countryForms, withCountries } from './countries.ts';
import { indexTokens } from './index-tokens.ts';

test.each(['the United States', 'the U.S. position', 'US', 'the USA', 'U.S.A.', 'United States of America'])(
  '“%s” has the one form of the country',
  (text) => {
    expect(countriesIn(text)).toEqual(['unitedstate']);
    expect(indexTokens(text)).toContain('unitedstate');
  },
);

test.each(['tell us', 'virus', 'USB', 'a bus', 'United Nations'])('“%s” names no country', (text) => {
  expect(countriesIn(text)).toEqual([]);
  expect(withCountries(text)).toBe(text);
});

test('a query may write initials small after “the” and at its beginning', () => {
  expect(withCountries('did the us sign')).toBe('did the unitedstate sign');
  expect(withCountries('us sanctions')).toBe('unitedstate sanctions');
  expect(withCountries('what it means for us')).toBe('what it means for us');
});

test('a people means its country, and the reverse', () => {
  expect(countryForms('chinese')).toEqual(['china']);
  expect(countryForms('china')).toEqual(['chinese']);
  expect(countryForms('american')).toEqual(['unitedstate', 'america']);
  expect(countryForms('cyberspace')).toEqual([]);
});

test('every country has the name that Unicode gives it', () => {
  const region = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  const names = letters.flatMap((a) => letters.map((b) => region.of(a + b)?.replace(/ SAR China$/u, '')));
  expect(countryWords.map((line) => line.split('|')[0]).filter((name) => !names.includes(name))).toEqual([]);
});
