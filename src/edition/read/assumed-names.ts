/** Finds people under a name that belongs to the edition, to an office of it, or to something that it is about. */
import type { Edition } from '../edition.ts';
import type { Problem } from '../problems.ts';
import { skeletonOf } from './likeness.ts';
import type { ComparedName, NewName } from './look-alikes.ts';
import { plainLetters } from './reserved-forms.ts';

/** Names that no person has. */
export interface TakenNames {
  /** Of the edition itself and of its issuer: no name contains one. */
  readonly ofEdition: readonly string[];
  /** Of everything that the edition names. */
  readonly ofThings: readonly string[];
}

type Named = Pick<Edition, 'terms' | 'bodies' | 'instruments' | 'witnesses' | 'labels'> & {
  readonly info: Pick<Edition['info'], 'title' | 'shortTitle' | 'issuer'> | undefined;
};

/** The names of an edition and of its things; those of its bodies in other languages too. */
export function takenNames({ info, terms, bodies, instruments, witnesses, labels }: Named): TakenNames {
  const { title, shortTitle, issuer } = info ?? { title: '', shortTitle: '', issuer: '' };
  const isOfBody = ({ of }: (typeof labels)[number]) => of.startsWith('body:');
  const named = [
    ...terms.map(({ label }) => label),
    ...bodies.flatMap(({ name, acronym = '', aliases }) => [name, acronym, ...aliases]),
    ...instruments.flatMap(({ title: name, short = '' }) => [name, short]),
    ...witnesses.map(({ title: name }) => name),
    ...labels.filter(isOfBody).map(({ name }) => name),
  ];
  return { ofEdition: unique([title, shortTitle, issuer, ...issuer.split(',')]), ofThings: unique(named) };
}

/**
 * @param reserved people in whose names only maintainers write: they may be called editors
 * @returns a problem for each of the other people that a reader would take for more than a person
 */
export function findAssumedNames(
  people: readonly NewName[],
  { ofEdition, ofThings }: TakenNames,
  reserved: readonly Pick<ComparedName, 'id'>[],
): readonly Problem[] {
  const kept = new Set(reserved.map(({ id }) => id));
  const things = new Map(ofThings.map((name) => [lookOf(name), name]));
  const whole = ofEdition.map((name) => ({ name, look: lookOf(name) }));
  return people
    .filter(({ kind, id }) => kind === 'person' && !kept.has(id))
    .flatMap(({ name, place }): readonly Problem[] => {
      const look = lookOf(name);
      const other = things.get(look) ?? whole.find((one) => look.includes(one.look))?.name;
      if (other !== undefined)
        return [problemAt(place, `“${name}” is not a person, but a name of the edition`, `it has the name: ${other}`)];
      return isOffice(name) ? [problemAt(place, `“${name}” is not a person, but an office`)] : [];
    });
}

function problemAt(place: Problem['place'], sentence: string, note?: string): Problem {
  return {
    rule: 'look-alike',
    place,
    sentence,
    note: [note, 'expected: the name of the person who writes'].filter(Boolean).join('\n'),
  };
}

/** What a name looks like without its article. */
function lookOf(name: string): string {
  return skeletonOf(name.toLowerCase().replace(/^\s*the\s+/u, ''));
}

/** Beginnings of words for those who make an edition, in plain letters. */
const OFFICES_IN_LATIN =
  /(?<![a-z])(?:co-?)?(?:editor|editeur|redak[ct]|redac[ct]|redazion|herausgeb|maintain|mainteneur|moderat(?:or|eur)|administrat(?:or|eur)|admins?(?![a-z])|webmaster|secretariat|sekretariat|secretariado|segretariat|bien tap|penyunting)/u;
/** The same in other scripts: in Chinese, Japanese and Korean, Russian, Greek, Arabic, Persian, Hebrew, Hindi and Thai. */
const OFFICES_ELSEWHERE =
  /[编編](?:者|辑|輯|集|委)|主[编編]|秘[书書][处處]|事務局|管理[员員者]|편집|사무국|관리자|редак|секретариат|администра|модератор|συντακτ|εκδοτ|المحرر|محررو|هيئة التحرير|الأمانة العامة|سردبیر|ویراستار|עורכ|העורך|המערכת|संपादक|सम्पादक|สานักงานเลขาธิการ|บรรณาธิการ/u;

function isOffice(name: string): boolean {
  const inOwnScript = name.normalize('NFKC').toLowerCase();
  const bare = inOwnScript.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  return (
    // “m” looks like “rn”, as which the table has it.
    OFFICES_IN_LATIN.test(plainLetters(name).replaceAll('rn', 'm')) ||
    [inOwnScript, bare].some((written) => OFFICES_ELSEWHERE.test(written))
  );
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()))].filter((name) => skeletonOf(name) !== '');
}
