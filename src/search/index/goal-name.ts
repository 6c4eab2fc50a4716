/** The name of a goal in the filter. */
export function goalName({ number, name }: { readonly number: number; readonly name: string }): string {
  return `${number}. ${name}`;
}
