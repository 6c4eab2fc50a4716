/**
 * Zod compiles its checks where it may, and tries whether it may: that alone is against the page's policy. To be
 * imported before any schema is made.
 */
import { config } from 'zod';

config({ jitless: true });
