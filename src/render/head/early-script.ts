import { earlyFace } from './early-face.ts';

/**
 * The script that gives a page its typeface, and its reader's theme, text size, measure and depth, before it is first
 * painted, and marks whether there is a place to return to. The page itself has no other script, except for the front
 * page's `from-disk-script.ts`. The page's policy carries its hash. The keys are those of
 * `elements/dom/device-storage.ts`.
 * @param base path under which the site is served, with a slash at both ends
 */
export function earlyScript(base: string): string {
  const kept = (name: string) => `localStorage.getItem(${JSON.stringify(`${base}:${name}`)})`;
  return `try{let d=document.documentElement.dataset;${kept('place')}&&(d.place="");Object.assign(d,JSON.parse(${kept('settings')}))}catch{}try${earlyFace(base)}catch{}`;
}
