/** `npm run check`. Node keeps compiled code for the next run, if this is turned on before the rest is loaded. */
import { enableCompileCache } from 'node:module';

enableCompileCache('.cache/node');
await import('./check-edition.ts');
