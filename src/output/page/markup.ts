/** Text that may stand in a page as it is. Only `markup` and `trusted` make it. */
export interface Markup {
  readonly safe: string;
}

/** What may be put into markup: strings are escaped, null is nothing. */
export type Part = Markup | string | number | null | readonly Part[];

/** markup`<td>${text}</td>`: what is put in is escaped unless it is markup itself. Attributes need their quotes. */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let safe = fixed[0]!;
  for (const [i, part] of parts.entries()) safe += written(part) + fixed[i + 1]!;
  return { safe };
}

/** Our own style and script. */
export function trusted(safe: string): Markup {
  return { safe };
}

export const NOTHING = trusted('');

function written(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escape(part);
  if (typeof part === 'number') return String(part);
  if ('safe' in part) return part.safe;
  let safe = '';
  for (const one of part) safe += written(one);
  return safe;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A page may not hold it, escaped or not.
  '\0': '\ufffd',
};

function escape(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[&<>"'\0]/g, (character) => ESCAPES[character]!);
}
