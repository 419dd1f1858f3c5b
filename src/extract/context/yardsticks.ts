import type { Sentence, Span } from '../../figure.js';
import { BEHIND_YARDSTICK, ENDS_YARDSTICK, INSIDE_YARDSTICK, YARDSTICKS } from '../../lexicon/baselines.js';
import { PLANNED } from '../../lexicon/cues.js';
import { at, entriesOf, Matcher } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';

/** First words of a plan, a time or a whole that something is compared with. */
export const YARDSTICK = new Matcher(entriesOf(YARDSTICKS));
const END = new Matcher(entriesOf(ENDS_YARDSTICK));
const INSIDE = new Matcher(INSIDE_YARDSTICK.map((word) => [word, true] as const));
const BEHIND = new Matcher(BEHIND_YARDSTICK.map((word) => [word, true] as const));

/** How many tokens what is compared with may have. */
const LONGEST = 16;

/** The token behind what is compared with, which begins at token `from` and stands before token `limit`. */
export function endOfYardstick(sentence: Sentence, from: number, limit: number, ofShare = false): number {
  const opening = YARDSTICK.match(sentence, from);
  const named = ofShare || opening !== undefined;
  const furthest = Math.min(limit, from + LONGEST);
  let to = Math.min(opening?.to ?? from, furthest);
  for (; to < furthest; to++) {
    const { kind, key } = at(sentence, to);
    if (kind === TokenKind.Edge || (kind === TokenKind.Sign && !isInside(sentence, to))) break;
    if (kind !== TokenKind.Word) continue;
    // so với mặt bằng chung: no verb
    const inside = INSIDE.match(sentence, to);
    if (inside) {
      to = Math.min(inside.to, furthest) - 1;
      continue;
    }
    // so với tháng trước và cùng kỳ năm trước; but … và tăng 11,8%
    if (key === 'và' ? !YARDSTICK.match(sentence, to + 1) : endsAt(sentence, to, named)) break;
  }
  // 02/3/… is cut at its length
  while (to > from && at(sentence, to - 1).kind === TokenKind.Sign && at(sentence, to - 1).key !== '%') to--;
  for (let behind; to > from && (behind = BEHIND.matchBefore(sentence, to));) to = behind.from;
  return Math.max(from, to);
}

function endsAt(sentence: Sentence, index: number, named: boolean): boolean {
  const end = END.match(sentence, index);
  if (!end || (end.value === 'named' && !named)) return false;
  const { key } = at(sentence, index);
  // so với chỉ tiêu tỉnh được giao | kế hoạch đã đề ra
  return (key !== 'được' && key !== 'đã') || !PLANNED.has(at(sentence, index + 1).key);
}

// 31/12/2024 | 08/2025/HĐ-XD | 80 USD/thùng; but mức lương cơ sở/tháng: what it is paid by
function isInside(sentence: Sentence, index: number): boolean {
  const { key, spaced } = at(sentence, index);
  const next = at(sentence, index + 1);
  const before = at(sentence, index - 1);
  if (key === '%') return true;
  if ((key !== '/' && key !== '-') || spaced || next.spaced) return false;
  return (
    key === '-' || next.kind === TokenKind.Digits || next.upper || before.upper || before.kind === TokenKind.Digits
  );
}

/** Its place in the text; none where it is empty. */
export function spanOf(sentence: Sentence, from: number, to: number): Span[] {
  return to > from ? [{ start: at(sentence, from).start, end: at(sentence, to - 1).end }] : [];
}
