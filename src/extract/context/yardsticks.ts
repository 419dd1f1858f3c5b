import type { Sentence, Span } from '../../figure.js';
import {
  AROUND_YARDSTICK,
  ENDS_NAMED_YARDSTICK,
  ENDS_YARDSTICK_PHRASE,
  OTHER_TIMES,
  PLAN_YARDSTICKS,
  SAME_TIMES,
  WHOLES,
} from '../../lexicon/baselines.js';
import { PLANNED } from '../../lexicon/cues.js';
import { at, Matcher } from '../../text/matcher.js';
import { TokenKind } from '../../text/tokens.js';

const flag = (phrases: readonly string[]) => new Matcher(phrases.map((phrase) => [phrase, true] as const));

export const SAME_TIME = flag(SAME_TIMES);
export const OTHER_TIME = flag(OTHER_TIMES);
export const PLAN = flag(PLAN_YARDSTICKS);
export const WHOLE = flag(WHOLES);
const ENDS = flag(ENDS_YARDSTICK_PHRASE);
const ENDS_NAMED = flag(ENDS_NAMED_YARDSTICK);
const AROUND = flag(AROUND_YARDSTICK);

/** How many tokens what is compared with may have. */
const LONGEST = 16;

/** Whether a plan, a time or a whole begins at a token: with `và` it goes on with one of them. */
function isNamed(sentence: Sentence, index: number): boolean {
  return [PLAN, SAME_TIME, OTHER_TIME, WHOLE].some((words) => words.match(sentence, index) !== undefined);
}

/** The token behind what is compared with, which begins at token `from` and stands before token `limit`. */
export function endOfYardstick(sentence: Sentence, from: number, limit: number, strict = false): number {
  const named = strict || isNamed(sentence, from);
  const furthest = Math.min(limit, from + LONGEST);
  let to = from;
  for (; to < furthest; to++) {
    const { kind, key } = at(sentence, to);
    if (kind === TokenKind.Edge || (kind === TokenKind.Sign && !isInside(sentence, to))) break;
    if (kind !== TokenKind.Word) continue;
    // so với tháng trước và cùng kỳ năm trước; but … và tăng 11,8%
    if (key === 'và' ? !isNamed(sentence, to + 1) : endsAt(sentence, to, named)) break;
  }
  // 02/3/… is cut at its length
  while (to > from && at(sentence, to - 1).kind === TokenKind.Sign && at(sentence, to - 1).key !== '%') to--;
  while (to > from && AROUND.matchBefore(sentence, to)) to = AROUND.matchBefore(sentence, to)!.from;
  return to;
}

function endsAt(sentence: Sentence, index: number, named: boolean): boolean {
  const { key } = at(sentence, index);
  const before = at(sentence, index - 1).key;
  // so với chỉ tiêu được giao | kế hoạch đã đề ra
  if ((key === 'được' || key === 'đã') && PLANNED.has(at(sentence, index + 1).key)) return false;
  // lý do, tự do | trước khi, sau khi | mức tăng, tốc độ tăng | hiện hành, hiện nay
  if (key === 'do' && (before === 'lý' || before === 'tự')) return false;
  if (key === 'khi' && (before === 'trước' || before === 'sau')) return false;
  if ((key === 'tăng' || key === 'giảm') && NOUNS_OF_CHANGE.has(before)) return false;
  if (key === 'hiện') return false;
  return Boolean(ENDS.match(sentence, index)) || (named && Boolean(ENDS_NAMED.match(sentence, index)));
}

const NOUNS_OF_CHANGE: ReadonlySet<string> = new Set(['mức', 'độ', 'đà']);

// 31/12/2024 | 08/2025/HĐ-XD | Xuân - Hè stays whole only where no blank parts it
function isInside(sentence: Sentence, index: number): boolean {
  const { key, spaced } = at(sentence, index);
  if (key === '%') return true;
  return (key === '/' || key === '-') && !spaced && !at(sentence, index + 1).spaced;
}

/** Its place in the text; none where it is empty. */
export function spanOf(sentence: Sentence, from: number, to: number): Span[] {
  return to > from ? [{ start: at(sentence, from).start, end: at(sentence, to - 1).end }] : [];
}
