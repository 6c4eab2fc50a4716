/**
 * Zod tries whether it may compile its checks, and even the attempt violates the page's policy. Import this before any
 * schema is made.
 */
import { config } from 'zod';

config({ jitless: true });
