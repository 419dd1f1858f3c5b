/** Words from a text with a comma between them: tables of words stay as short as prose. */
export function list(text: string): readonly string[] {
  return text.trim().split(/,\s+/);
}

/** The same as a set. */
export function words(text: string): ReadonlySet<string> {
  return new Set(list(text));
}
