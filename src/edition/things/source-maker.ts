import type { Maker } from './make-things.ts';
import { asId } from '../registry/registry.ts';

export const sourceMaker: Maker<'source'> = {
  draft: ({ id, fields: { 'mirror-of': mirrorOf, ...csl } }) => ({ id: asId(id), csl, mirrorOf, backlinks: [] }),
};
