/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The passage whose file is being rendered: here the components find its part of the edition. */
    passage: import('./render/pages/passage-view.ts').PassageView;
  }
}

declare module 'subset-font' {
  type Axis = number | { readonly min?: number; readonly max?: number; readonly default?: number };
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'woff2' | 'sfnt';
      readonly variationAxes?: Readonly<Record<string, Axis>>;
      readonly preserveNameIds?: readonly number[];
    },
  ): Promise<Uint8Array>;
}

/** The files of passages, by id (`build/passage-modules.ts`). */
declare module 'virtual:passages' {
  export const passages: Readonly<
    Record<string, (() => Promise<{ readonly Content: import('astro').MDXInstance<object>['Content'] }>) | undefined>
  >;
}
