/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The passage whose file is being rendered: here the components find what the edition knows of it. */
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
