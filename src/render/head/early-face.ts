import { siteUrl } from '../../site-files.ts';

/**
 * How many milliseconds the first paint may wait for the typefaces. On the first page of a visit it is no longer than a
 * browser needs for the beginning of a page on a slow network, so that nobody sees the text later; on later pages they
 * are at hand, and come at once.
 */
const HOLD = { first: 100, later: 200 };

/**
 * The part of the early script that gives a page its typeface: before the first frame, or not at all. By default
 * (`font-display: optional`) a browser still takes a typeface that arrives within a tenth of a second after the first
 * paint, and breaks all lines again. All pages of a visit have the typeface of its first page: one that came too late
 * is not used before the next visit, and one that was there is waited for.
 * @param base path under which the site is served, with a slash at both ends
 * @returns statements without declarations that could be seen outside
 */
export function earlyFace(base: string): string {
  const folder = JSON.stringify(`url(${siteUrl('fonts/serif-')}`);
  const key = JSON.stringify(`${base}:face`);
  return [
    '{',
    `let o=1,d=document,s=sessionStorage,v=s[${key}],t=d.createElement("link"),`,
    `face=(n,x)=>new FontFace("Edition Serif",${folder}+n+".woff2)",{...x,display:"block"}),`,
    'f=[face("roman",{weight:"400 600"}),face("italic",{style:"italic"})],',
    'use=()=>f.map(x=>d.fonts.add(x)),end=()=>t.remove(),',
    // The first frame with something to see.
    'r=()=>d.body?o=0:requestAnimationFrame(r);',
    'if(v!="plain"){',
    'requestAnimationFrame(r);',
    // The first paint waits for the foot of the page, or until this is removed, in browsers that know it.
    't.rel="expect";t.href="#foot";t.blocking="render";d.head.append(t);',
    `setTimeout(end,v?${HOLD.later}:${HOLD.first});`,
    `v&&use();Promise.all(f.map(x=>x.load())).then(()=>{if(!v){o&&use();s[${key}]=o?"own":"plain"}end()},end)`,
    '}',
    '}',
  ].join('');
}
