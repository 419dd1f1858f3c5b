/** A set of words from a list with a comma and a blank between them: tables of words stay as short as prose. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(', '));
}
