/** Words of a preview of what a link leads to. */
export const previewWords = {
  of: (label: string) => `Preview of ${label}`,
  pin: 'Pin',
  close: 'Close',
} as const;
