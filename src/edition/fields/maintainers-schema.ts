import * as z from 'zod';
import { id, list } from './field-types.ts';

/**
 * An account where the repository is. Source: GitHub and GitLab allow these characters; no account begins with a
 * hyphen.
 */
const account = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,79}$/u, { error: 'the name of an account' });

export const maintainersSchema = list(
  z.strictObject({
    person: id.describe('People in whose names only maintainers write: files in `people/`, without `.yaml`.'),
    accounts: list(account).describe('Accounts whose proposals may change everything, where the repository is.'),
  }),
).meta({ one: 'who maintains the edition: the people in whose names only they write, and their accounts' });
