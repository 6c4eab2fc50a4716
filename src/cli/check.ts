/**
 * `npm run check`. Node keeps the code that it has compiled for the next time, if it is told so before the rest is
 * loaded.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache('.cache/node');
await import('./check-edition.ts');
