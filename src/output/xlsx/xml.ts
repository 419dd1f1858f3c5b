/** Longest text of a cell, in UTF-16 code units; Excel calls a file with more damaged. */
export const LONGEST = 32_767;

const NEEDS_ESCAPE = /[<>&"\p{Cc}\p{Surrogate}\ufffe\uffff]|_x/u;

/** `text` as content or attribute. What XML cannot hold becomes `_x0007_`, as Excel writes it. */
export function escape(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text;
  return (
    text
      // Otherwise it would be read as one of those below.
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
      // A lone \r too: XML readers take it for \n.
      .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, (c) => `_x${hex(c)}_`)
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[<>&"]/g, (c) => ENTITIES[c]!)
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
