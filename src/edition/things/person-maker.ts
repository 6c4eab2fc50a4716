import type { Maker } from './make-things.ts';
import { asId } from '../registry/registry.ts';

export const personMaker: Maker<'person'> = {
  draft: ({ id, fields }) => ({ ...fields, id: asId(id), annotations: [] }),
};
