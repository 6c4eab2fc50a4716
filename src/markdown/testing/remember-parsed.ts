/**
 * Most tests read the sample edition, or the real one, with one file changed: what one of them has parsed, the others
 * are given. It is frozen, so that none can change what others are given.
 */
import { useParseMemory } from '../parse-memory.ts';

/** Longer texts, and more of them, are those of one test. */
const LONGEST = 100_000;
const MOST = 20_000;
const remembered = new Map<string, unknown>();

useParseMemory({
  recall(kind, text, parse) {
    const key = `${kind}\0${text}`;
    const known = remembered.get(key);
    if (known !== undefined) return known as ReturnType<typeof parse>;
    const parsed = frozen(parse());
    if (text.length > LONGEST) return parsed;
    if (remembered.size === MOST) remembered.clear();
    remembered.set(key, parsed);
    return parsed;
  },
});

/** Bytes, as YAML can hold them, cannot be frozen. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
