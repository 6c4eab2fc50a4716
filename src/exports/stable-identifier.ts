import { createHash } from 'node:crypto';

/**
 * The same for the same thing, wherever the site is served: a UUID of the form that RFC 9562 leaves to applications
 * (version 8).
 */
export function stableIdentifier(name: string): string {
  const digits = createHash('sha256').update(name).digest('hex');
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
