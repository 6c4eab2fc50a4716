/** Words of a preview of a link. */
export const previewWords = {
  of: (label: string) => `Preview of ${label}`,
  pin: 'Pin',
  close: 'Close',
} as const;
