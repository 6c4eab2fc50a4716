/**
 * `npm run check`. Half of its time was Node's, for reading code: Node keeps what it has compiled, if it is told so
 * before the rest is loaded.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache('.cache/node');
await import('./check-edition.ts');
