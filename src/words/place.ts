/** Words of the way back to where a reader was. */
export const placeWords = {
  resume: (name: string) => `Continue at ${name}`,
} as const;
