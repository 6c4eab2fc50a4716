import { makeRoomFace } from './room-face.ts';

/** Name of the typeface that keeps room, in lists of typefaces. */
export const ROOM_FAMILY = 'Edition Room';

/**
 * The script that gives a page the typeface that keeps room, before its first paint. A style cannot: browsers read even a
 * typeface within a style later, and paint meanwhile.
 * @returns a statement without declarations
 */
export function roomScript(): string {
  const bytes = JSON.stringify(makeRoomFace().toString('base64'));
  const face = `new FontFace(${JSON.stringify(ROOM_FAMILY)},Uint8Array.from(atob(${bytes}),c=>c.charCodeAt()))`;
  return `try{document.fonts.add(${face})}catch{}`;
}
