/** The text of the pages of a PDF, without its line breaks. */
import { getDocumentProxy } from 'unpdf';

export interface PaperPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The words of the page itself, in the order in which a screen reader says them, without white space. */
  readonly words: string;
  /** The words that styles add to the page, without white space. */
  readonly added: string;
  /** The words in the upper and in the lower margin. */
  readonly head: string;
  readonly foot: string;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/** Where the margins of `styles/print.css` end, in points: 22 mm above and 20 mm below. */
const HEAD = (22 / 25.4) * 72;
const FOOT = (20 / 25.4) * 72;

/** @param bytes of a PDF with tags, whose structure gives the order of its words */
export async function readPdfText(bytes: Uint8Array): Promise<readonly PaperPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => readPage(await pdf.getPage(index + 1))));
}

/**
 * Words without white space, which a PDF does not keep. Glyphs that two letters share are read as the common letter.
 */
export function withoutSpace(words: string): string {
  return words.normalize('NFKC').replaceAll(/\s+/gu, '');
}

async function readPage(page: PdfPage): Promise<PaperPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const marked = new Map<string, string>();
  const outside = { head: '', added: '', foot: '' };
  const open: (string | undefined)[] = [];
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id);
      continue;
    }
    const id = open.findLast((one) => one !== undefined);
    const y = Number(item.transform[5]);
    if (id !== undefined) marked.set(id, (marked.get(id) ?? '') + item.str);
    else if (y > height - HEAD) outside.head += item.str;
    else if (y < FOOT) outside.foot += item.str;
    else outside.added += item.str.replaceAll(/\s+/gu, '');
  }
  const order = contentIds(await page.getStructTree());
  return { width, height, words: withoutSpace(order.map((id) => marked.get(id) ?? '').join('')), ...outside };
}

/** The marked contents below a node of the page's structure, in order. */
function contentIds(node: unknown): readonly string[] {
  const { type, id, children } = (node ?? {}) as {
    readonly type?: string;
    readonly id?: string;
    readonly children?: readonly unknown[];
  };
  if (type === 'content' && id !== undefined) return [id];
  return (children ?? []).flatMap(contentIds);
}
