import { makeRoomFace } from './room-face.ts';

/** Name of the typeface that keeps room. */
const FAMILY = 'Edition Room';
/**
 * The reader's own typeface for the language comes before the frames; both are one em wide. Only words that are marked as
 * Chinese have frames: a reader may type other characters, which the edition's typeface lacks and another one has.
 */
const RULE = `@layer base{[lang|=zh]{font-family:var(--serif),"${FAMILY}"}}`;

/**
 * The script that gives a page the typeface that keeps room, before its first paint. A style cannot: browsers read even a
 * typeface within a style later, and paint meanwhile.
 * @returns statements without declarations that could be seen outside
 */
export function roomScript(): string {
  const bytes = JSON.stringify(makeRoomFace().toString('base64'));
  return [
    'try{let s=new CSSStyleSheet;',
    `document.fonts.add(new FontFace(${JSON.stringify(FAMILY)},Uint8Array.from(atob(${bytes}),c=>c.charCodeAt())));`,
    `s.replaceSync(${JSON.stringify(RULE)});document.adoptedStyleSheets.push(s)}catch{}`,
  ].join('');
}
