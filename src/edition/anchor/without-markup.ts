/** Words that were pasted from HTML, Markdown or TeX, without their markup. Pure: browsers load it. */

/** The rest of a tag, with signs in the values of its attributes. */
const REST = String.raw`(?:(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|[^<>]*>)`;
/** Tags that begin or end a line; all other tags are within words. */
const BLOCK = new RegExp(
  String.raw`<\/?(?:address|article|blockquote|br|dd|div|dl|dt|figure|h[1-6]|hr|li|ol|p|pre|section|t[dhr]|table|ul)\b${REST}`,
  'giu',
);
const TAG = new RegExp(String.raw`<!--[^<>]*-->|<\/?[a-z]${REST}`, 'giu');
/** Words that are struck out are not quoted. */
const STRUCK = /<(del|s|strike)\b[^<>]*>[^<]*<\/\1>|~~(?=\S)[^~\n]+~~/giu;
/** “[words](address)”, pictures in the same form, and “[words][1]”. */
const LINK = /!?\[([^[\]]*)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|\[[^[\]]*\])/gu;
const MARKS =
  /^[^\S\n]*>+\s?|^[^\S\n]*#{1,6}\s|(?<![\p{L}\p{N}])(?:[*_`]|~~)+(?=\S)|(?<=\S)(?:[*_`]|~~)+(?![\p{L}\p{N}])/gmu;
/** “\\emph{words}”. */
const COMMAND = /\\[a-z]+\*?\{([^{}]*)\}/giu;
const REFERENCE = /&(?:#(?<number>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,8}\d{0,2}));/giu;
/** Named characters that matter within words; any other name is a sign or a space. */
const NAMED: Readonly<Record<string, string>> = {
  rsquo: '’',
  lsquo: '‘',
  apos: "'",
  hellip: '…',
  shy: '',
  zwnj: '',
  zwj: '',
};
const HIGHEST = 0x10_ffff;

export function withoutMarkup(pasted: string): string {
  const kept = pasted.replaceAll(STRUCK, '');
  const plain = kept.replaceAll(BLOCK, '\n').replaceAll(TAG, '').replaceAll(LINK, '$1').replaceAll(MARKS, '');
  // A command may be within another.
  return plain.replaceAll(COMMAND, '$1').replaceAll(COMMAND, '$1').replaceAll(REFERENCE, characterOf);
}

function characterOf(reference: string, ...rest: readonly unknown[]): string {
  const { number, hex, name = '' } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
  const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
  if (number === undefined && hex === undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? ' ') : ' ';
  return code <= HIGHEST ? String.fromCodePoint(code) : reference;
}
