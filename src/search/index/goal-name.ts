/** What a goal is called in the filter. */
export function goalName({ number, name }: { readonly number: number; readonly name: string }): string {
  return `${number}. ${name}`;
}
