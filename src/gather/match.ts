import type { Figure } from '../figure.js';
import type { Codebook, Entry } from './codebook.js';
import { wording } from './wording.js';

/** A wording with `*` in it. */
interface Pattern {
  readonly entry: Entry;
  readonly matches: (indicator: string) => boolean;
  /** Letters beside the `*`. */
  readonly letters: number;
}

/**
 * The entry that a figure is of: the first that has its indicator as a wording, else the one whose wording with `*` says
 * most of it.
 */
export function matcher(codebook: Codebook): (figure: Figure) => Entry | undefined {
  const exact = new Map<string, Entry[]>();
  const patterns: Pattern[] = [];
  for (const entry of codebook) {
    for (const words of entry.wordings) {
      const key = wording(words);
      if (key.includes('*')) patterns.push(pattern(entry, key));
      else exact.set(key, [...(exact.get(key) ?? []), entry]);
    }
  }
  patterns.sort((a, b) => b.letters - a.letters);
  return (figure) => {
    if (figure.indicator === null) return undefined;
    const key = wording(figure.indicator);
    return (
      exact.get(key)?.find((entry) => fits(entry, figure)) ??
      patterns.find(({ entry, matches }) => fits(entry, figure) && matches(key))?.entry
    );
  };
}

function fits({ unit, kind, change }: Entry, figure: Figure): boolean {
  return (
    (kind === undefined || kind === figure.kind) &&
    change === (figure.change !== null) &&
    (unit === undefined ||
      wording(unit) === wording(figure.per === null ? figure.unit : `${figure.unit}/${figure.per}`))
  );
}

/** `dư nợ *` is any indicator that begins so, `dư nợ` too; `* nợ xấu *` one that holds the words. */
function pattern(entry: Entry, key: string): Pattern {
  const parts = key.split('*').map((part) => part.trim());
  const [first = '', ...more] = parts;
  const last = more.pop() ?? '';
  return {
    entry,
    letters: parts.join('').length,
    matches: (indicator) => {
      // Whole words: blanks on both sides of each part, and of the indicator.
      const text = ` ${indicator} `;
      if (!text.startsWith(padded(first)) || !text.endsWith(padded(last))) return false;
      let from = Math.max(0, padded(first).length - 1);
      for (const part of [...more, last]) {
        const at = text.indexOf(padded(part), from);
        if (at < 0) return false;
        from = at + Math.max(0, padded(part).length - 1);
      }
      return true;
    },
  };
}

function padded(part: string): string {
  return part === '' ? '' : ` ${part} `;
}
