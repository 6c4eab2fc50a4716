/**
 * The types of value that fields have, each with its limits: lengths are set only here. A limit is well above the
 * longest value of an edition of twenty proposals, and low enough that no value breaks a page, a list or the search.
 */
import * as z from 'zod';
import { faultOfAddress } from '../../markdown/web-address.ts';
import { ASSISTANCE } from '../vocabularies.ts';
import { latestDay } from './latest-day.ts';

const text = (longest: number) => z.string().trim().min(1).max(longest);

/** Id of a thing: the name of a file, without its ending. */
export const id = text(80);
/** A name, a label or a place in a source: short words that are printed in a line, a heading or a list. */
export const name = text(160);
/** What a person is called: with two letters at least, and no address or markup that would be printed beside notes. */
export const personName = name.regex(
  /^(?!.*(?:[<>[\]{}|\\`*_^@#=]|:\/\/|www\.|\p{L}\.[a-z]{2,}(?![\p{L}.])))(?=.*\p{L}.*\p{L})/u,
  'a name of at least two letters, without an address and without markup',
);
/** The title of something published, and names as long as titles. */
export const title = text(320);
/** A sentence or two. */
export const sentences = text(600);
/** Words of a text, which are looked for in it. */
export const quoted = text(1_000);

/** How many items of a list a page prints. */
const MOST_ITEMS = 100;
/** How many words by which a search finds a thing: all readers load them. */
const MOST_SEARCH_WORDS = 60;
/** @param most how many items it may have */
export const list = <Item extends z.ZodType>(item: Item, most = MOST_ITEMS) => z.array(item).max(most).default([]);
/** A list that may not be empty. */
export const some = <Item extends z.ZodType>(item: Item, least = 1, most = MOST_ITEMS) =>
  z.array(item).min(least).max(most);

export const also = list(text(80), MOST_SEARCH_WORDS).describe(
  'Words that readers use for it in a search; never printed.',
);

/** A word that no dictionary has, or a few: a name of several parts. */
export const ownWords = list(
  text(60).regex(
    /^[\p{L}\p{M}\p{N}’'., -]*\p{L}[\p{L}\p{M}\p{N}’'., -]*$/u,
    'a word, or a few, without brackets and quotation marks',
  ),
  40,
).describe(
  'Correct words of the prose that no dictionary has: the spelling accepts them in this file, and in no other.',
);

export const assistance = z
  .enum(ASSISTANCE)
  .optional()
  .describe(
    'How much of it a machine wrote: `none`; `drafted`, a machine wrote it first and it was checked; `edited`, a person wrote it and a machine changed it. If the editors leave it out, the value of edition.yaml counts.',
  );

export const isoDay = z.iso.date({ abort: true });
/** A year, a month or a day: `2020`, `2020-09`, `2020-09-08`. */
export const isoDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z
    .string()
    .regex(/^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u, {
      abort: true,
      error: 'a year, a month or a day, such as 2020, 2020-09 or 2020-09-08',
    })
    .refine(isInCalendar, { abort: true, error: 'a day that the calendar has' }),
);
/** The day of something done; it is not in the future. */
export const pastDay = isoDay.refine(hasBegun, 'a date that is not in the future');
/** A year, a month or a day of something that has happened. */
export const pastDate = isoDate.refine(hasBegun, 'a date that is not in the future');

export const webAddress = addressOf(['https', 'http']);
export const secureAddress = addressOf(['https']);

/** A tag by which browsers and programs know a language, BCP 47; of a language that has a name, which pages print. */
export const languageTag = text(35).refine(isLanguageTag, 'a language tag, such as en, zh or zh-Hans');

/** Codes of ISO 3166-1, and `EU`, which that standard reserves: one, or several with commas between them. */
export const countryCodes = text(120).refine(
  areCountries,
  'two capital letters of ISO 3166 for each country, or EU, such as CN or AU, CA, IN',
);

/**
 * Zod's own type removes tabs and line breaks from an address before anyone can see them. So it comes second, and only
 * tells forms and manuals what the field is.
 */
function addressOf(schemes: readonly string[]) {
  const judged = z
    .string()
    .trim()
    .superRefine((address, context) => {
      const fault = faultOfAddress(address, schemes);
      if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
    });
  return judged.pipe(z.url());
}

function isInCalendar(date: string): boolean {
  return date.length < 10 || isSameDay(new Date(`${date}T00:00:00Z`), date);
}

/** A day that the calendar does not have becomes invalid or another day. */
function isSameDay(day: Date, date: string): boolean {
  return !Number.isNaN(day.valueOf()) && day.toJSON().slice(0, 10) === date;
}

/** Whether any part of the period is not in the future. */
function hasBegun(date: string): boolean {
  return date <= latestDay().slice(0, date.length);
}

/** Codes that ISO 3166-1 leaves to its users, some of which have a name: all but Kosovo’s, which is in use. */
const OF_USERS = /^(?:AA|Q[M-Z]|X[A-JL-Z]|ZZ)$/u;

function areCountries(codes: string): boolean {
  return codes
    .split(', ')
    .every((code) => /^[A-Z]{2}$/u.test(code) && !OF_USERS.test(code) && namesOf('region').of(code) !== undefined);
}

/** What stands behind a single letter or digit says nothing of the language, and not every engine names such a tag. */
const EXTENSION = /(?:^|-)[a-z\d]-/iu;

function isLanguageTag(tag: string): boolean {
  try {
    return !EXTENSION.test(tag) && namesOf('language').of(tag) !== undefined;
  } catch {
    // It is no tag, or has parts that nothing names.
    return false;
  }
}

const made = new Map<'language' | 'region', Intl.DisplayNames>();

/** Names of languages or regions, in English; none where a code has no name. They take long to make. */
function namesOf(type: 'language' | 'region'): Intl.DisplayNames {
  const names = made.get(type) ?? new Intl.DisplayNames(['en'], { type, fallback: 'none' });
  made.set(type, names);
  return names;
}
