import type { Span } from '../../figure.js';

/** A heading that opens a section: `I.`, `A.` and `Phần thứ nhất` stand above `1.`. */
export type Level = 'part' | 'section';

// II. TĂNG TRƯỞNG | B. Nông nghiệp | Phần thứ hai
const PART =
  /^\s*(?:[IVX]{1,5}\s*[.)\-/]|[A-HĐ]\s*[.)]|phần\s+(?:thứ\s+)?(?:[IVX\d]+|nhất|một|hai|ba|tư|bốn|năm))\s*\S/iu;
// 1. Trồng trọt | 2.1. Lúa
const SECTION = /^\s*\d{1,2}(?:\.\d{1,2})*[.)]\s*\p{L}/u;

/** How much of a line is looked at. */
const LONGEST_LOOK = 40;

/** The level of the section that the line at `start` opens. */
function levelAt(text: string, start: number): Level | undefined {
  const line = text.slice(start, start + LONGEST_LOOK);
  if (PART.test(line)) return 'part';
  return SECTION.test(line) ? 'section' : undefined;
}

/** The highest level among the lines that begin in a stretch of text. */
export function levelWithin(text: string, { start, end }: Span): Level | undefined {
  let level: Level | undefined;
  for (let at = start; at >= 0 && at < end; at = nextLine(text, at)) {
    const found = levelAt(text, at);
    if (found === 'part') return found;
    level ??= found;
  }
  return level;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? -1 : end + 1;
}
