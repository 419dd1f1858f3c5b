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
 * @param text in NFC.
 * @param pages where each page starts.
 * @returns the text in NFC, the words in it that are damaged beyond repair or have two readings, and where its pages start.
 */
export function repair(text: string, pages?: readonly number[]): Mended & { readonly pages?: readonly number[] } {
  const { text: mended, damaged, starts } = restore(text, 'text', pages);
  return { text: mended, damaged, ...(pages && { pages: starts }) };
}

export interface Restored extends Mended {
  /** What most paragraphs were; undefined where no paragraph could be told. */
  readonly way: Way | undefined;
  /** Where in it each page starts. */
  readonly starts: readonly number[];
}

/** The same for characters that are the bytes of a file, whatever its encoding. A paragraph is cut where a page starts. */
export function restore(text: string, matter: Matter, pages: readonly number[] = []): Restored {
  const way = commonWay(text, matter);
  const lines: Mended[] = [];
  const starts: number[] = [];
  let length = 0;
  for (let start = 0; start < text.length;) {
    while (pages[starts.length]! <= start) starts.push(length);
    const end = Math.min(lineEnd(text, start), pages[starts.length] ?? Infinity);
    const line = restoreLine(text.slice(start, end), way, matter);
    lines.push(line);
    length += line.text.length;
    start = end;
  }
  while (starts.length < pages.length) starts.push(length);
  const { text: restored, damaged } = joined(lines);
  return { text: restored.replace(/^\ufeff/, ''), damaged, way, starts };
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
    if (best && best !== 'ambiguous') return mend(best.text);
    const parts = usual ? [] : line.split(PARTS);
    if (parts.length > 1) return joined(parts.map((part) => restoreLine(part, way, matter)));
    if (best === 'ambiguous' && !usual) return { ...mend(line), damaged: [{ start: 0, end: line.trimEnd().length }] };
  }
  // Too short to tell, `B¸o c¸o`: as the others.
  if (usual && (matter === 'bytes' || usual.score.value >= Math.max(0, now.value))) return mend(usual.text);
  return mend(matter === 'text' ? line.replace(STRAY, '') : line);
}

// 30Â hộ with a no-break space, 37Â°C, 5 kmÂ²: what UTF-8 read as latin-1 leaves in a text that is right. No syllable ends in â.
const STRAY = /Â(?=[\u00a0§«°±²³·»¼½])/g;

/** Fonts change from cell to cell, and where a line changes its matter: `Tæng sè hé\t4.425 tỷ`, `B¸o c¸o – Số liệu`. */
const PARTS = /(?<=\t)|(?<=\s[–—-]\s)/;

function joined(parts: readonly Mended[]): Mended {
  const damaged: Span[] = [];
  let length = 0;
  for (const part of parts) {
    for (const { start, end } of part.damaged) damaged.push({ start: length + start, end: length + end });
    length += part.text.length;
  }
  return { text: parts.map(({ text }) => text).join(''), damaged };
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
