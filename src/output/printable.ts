/**
 * `text` for a terminal: one line, and nothing that the terminal would obey. Control characters show as their pictures
 * (`␛[31m`), ends of lines and tabs are spaces, and what has no width but an effect is left out: marks of direction turn
 * the line around, joiners change its length from terminal to terminal.
 */
export function printable(text: string): string {
  return OBEYED.test(text)
    ? text
        .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, '')
        .replace(/[\p{Cc}\p{Cs}]/gu, picture)
    : text;
}

const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
