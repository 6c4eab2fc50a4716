import { WINDOWFUL } from './hold-first-paint.ts';

const HAN = /\p{Script=Han}/u;
const NOT_WORDS = /<(script|style)\b.*?<\/\1>|<[^>]*>/gsu;

/**
 * A page keeps room for Chinese words that its first window shows. If others get another width, nothing moves in view.
 * @param html a rendered page
 * @param early content of the script that every page has before its first paint
 * @param room statements that keep room for Chinese words; nothing if the site has no typeface for them
 * @returns what the early script of this page contains
 */
export function earlyScriptOf(html: string, early: string, room: string | undefined): string {
  if (room === undefined || !HAN.test(html)) return early;
  const [, main = html] = html.split('<main', 2);
  return HAN.test(`<${main}`.replaceAll(NOT_WORDS, '').slice(0, WINDOWFUL)) ? early + room : early;
}
