import type { Span } from '../../figure.js';
import { mend, type Mended } from './damage.js';
import { bestReading, beats, follow, type Matter, type Reading, type Way } from './readings.js';
import { scoreOf } from './score.js';
import { isSuspect } from './suspects.js';

/**
 * Reads again, paragraph by paragraph, what was read in a wrong encoding: UTF-8 taken for latin-1 or windows-1252, once or
 * twice; TCVN3, VNI and their like pasted into Unicode, as documents in the fonts .VnTime and VNI-Times hold it; VIQR.
 * What is Vietnamese already, and what no reading makes Vietnamese, stays as it is.
 *
 * @returns the text in NFC, and the words in it that are damaged beyond repair or have two readings.
 */
export function repair(text: string): Mended {
  const { text: mended, damaged } = restore(text.normalize('NFC'), 'text');
  return { text: mended, damaged };
}

export interface Restored extends Mended {
  /** What most paragraphs were; undefined where no paragraph could be told. */
  readonly way: Way | undefined;
}

/** The same for characters that are the bytes of a file, whatever its encoding. */
export function restore(text: string, matter: Matter): Restored {
  const way = commonWay(text, matter);
  const parts: string[] = [];
  const damaged: Span[] = [];
  let length = 0;
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    const one = restoreLine(line, way, matter);
    for (const span of one.damaged) damaged.push({ start: length + span.start, end: length + span.end });
    parts.push(one.text);
    length += one.text.length;
    start = end;
  }
  return { text: parts.join('').replace(/^\ufeff/, ''), damaged, way };
}

/** Behind the line feed. */
function lineEnd(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed < 0 ? text.length : feed + 1;
}

// oxlint-disable-next-line no-control-regex
const BEYOND_ASCII = /[^\0-\x7f]/;
const SURE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;

function restoreLine(line: string, way: Way | undefined, matter: Matter): Mended {
  if (!BEYOND_ASCII.test(line) && !way?.includes('viqr') && !isSuspect(line)) return { text: line, damaged: [] };
  const usual = way && (matter === 'bytes' || !SURE.test(line)) ? follow(way, line, matter) : undefined;
  const now = matter === 'bytes' ? { value: 0, valid: 0 } : scoreOf(line);
  if (usual && beats(usual, now)) return mend(usual.text);
  if (matter === 'bytes' || isSuspect(line)) {
    const best = bestReading(line, matter);
    if (best === 'ambiguous' && !usual) return { ...mend(line), damaged: [{ start: 0, end: line.trimEnd().length }] };
    if (best && best !== 'ambiguous') return mend(best.text);
  }
  // Too short to tell, `B¸o c¸o`: as the others.
  if (usual && (matter === 'bytes' || usual.score.value >= Math.max(0, now.value))) return mend(usual.text);
  return mend(line);
}

const SAMPLE = 1 << 14;

/** The way that most of a sample of the doubtful paragraphs are read. */
function commonWay(text: string, matter: Matter): Way | undefined {
  const sample = sampleOf(text, matter);
  const votes = new Map<string, { readonly way: Way; readonly syllables: number }>();
  const vote = (reading: Reading | 'ambiguous' | undefined) => {
    if (!reading || reading === 'ambiguous') return;
    const name = reading.way.join();
    const before = votes.get(name)?.syllables ?? 0;
    votes.set(name, { way: reading.way, syllables: before + reading.score.valid });
  };
  for (const line of sample) vote(bestReading(line, matter));
  // The cells of a table, each too short to tell.
  if (votes.size === 0) vote(bestReading(sample.join('\n'), matter));
  if (votes.size === 0 && sample.length > 0) vote(bestReading(text.slice(0, SAMPLE), matter));
  return [...votes.values()].toSorted((a, b) => b.syllables - a.syllables)[0]?.way;
}

/** Doubtful paragraphs from all over the text, some 16 thousand characters of them. */
function sampleOf(text: string, matter: Matter): string[] {
  const lines: string[] = [];
  let doubtful = 0;
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const line = text.slice(start, Math.min(end, start + SAMPLE));
    if (matter === 'bytes' ? BEYOND_ASCII.test(line) || isSuspect(line) : isSuspect(line)) {
      lines.push(line);
      doubtful += line.length;
    }
    start = end;
  }
  const step = Math.ceil(doubtful / SAMPLE);
  return lines.filter((_, i) => i % step === 0);
}
