import type { RehypePlugin, RemarkPlugin } from '@astrojs/markdown-remark';
import type { Languages } from '../../edition/edition-info.ts';
import { remarkBaseText } from '../../markdown/remark-base-text.ts';
import { rehypeLanguages } from './languages.ts';

/** The steps by which Astro renders a passage's file, in order. */
export function markdownPlugins({ text, ...languages }: Languages & { readonly text: string }): {
  readonly remarkPlugins: [RemarkPlugin, object][];
  readonly rehypePlugins: [RehypePlugin, object][];
} {
  return {
    // Sentences become components before anything else can change the words.
    remarkPlugins: [[remarkBaseText as RemarkPlugin, { language: text }]],
    // Words of other scripts get their language once the blocks are HTML.
    rehypePlugins: [[rehypeLanguages as RehypePlugin, languages]],
  };
}
