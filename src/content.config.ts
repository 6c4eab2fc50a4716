/**
 * Astro's view of `content/`: it renders the files of passages. What they mean is read by `edition/load-edition.ts` and
 * nowhere else.
 */
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { contentFolder } from './edition/read/content-files.ts';

export const collections = {
  text: defineCollection({
    loader: glob({ base: `${contentFolder()}/text`, pattern: '*.mdx' }),
    schema: z.looseObject({}),
  }),
};
