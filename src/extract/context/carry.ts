import type { Span } from '../../figure.js';
import { NO_DAYS, years, type Days } from '../../text/calendar.js';
import type { Period } from './context.js';
import type { Moment, MomentSort } from './moments.js';
import { levelWithin } from './sections.js';

/** What a report carries on from one piece of its text to the next. */
export interface CarriedPeriods {
  readonly title: Period | null;
  readonly part: Period | null;
  readonly steady: Period | null;
  readonly brief: Period | null;
  readonly year: string;
  readonly written: string | undefined;
  readonly hasFigures: boolean;
  readonly inList: boolean;
  readonly sections: number;
  readonly paragraphs: number;
}

/** A passage, as the periods that are carried on see it. */
export interface Passed {
  readonly paragraph: Span;
  readonly hasFigures: boolean;
}

/** The periods that a report carries on from its title, its headings and its sentences to the figures behind them. */
export class Carry {
  /** Of the title, of the part that is being read, of the sentence that last set one. */
  private title: Period | null = null;
  private part: Period | null = null;
  private steady: Period | null = null;
  /** A state at a date, a single day or a time that is said in passing: over with its paragraph. */
  private brief: Period | null = null;
  private paragraph = -1;
  /** Headings of sections so far, and paragraphs since the steady one was set. */
  private sections = 0;
  private paragraphs = 0;
  /** The last year that a time named. */
  private year = '';
  /** The day of the report's own date line. */
  private written: string | undefined;
  private hasFigures = false;
  /** A line that ended in a colon opened a list, and its items go on. */
  private inList = false;

  /** `reached` is where the text begins that `carried` is carried on to. */
  constructor(
    private readonly text: string,
    private readonly asOf: string | undefined,
    carried?: CarriedPeriods,
    private reached = 0,
  ) {
    if (!carried) return;
    ({
      title: this.title,
      part: this.part,
      steady: this.steady,
      brief: this.brief,
      year: this.year,
      written: this.written,
      hasFigures: this.hasFigures,
      inList: this.inList,
      sections: this.sections,
      paragraphs: this.paragraphs,
    } = carried);
  }

  /** For the next piece, in which the words of a period do not stand. */
  carried(decoded: string): CarriedPeriods {
    const { year, written, hasFigures, inList, sections, paragraphs } = this;
    const kept = (period: Period | null) =>
      period && { ...period, surface: period.surface ?? decoded.slice(period.start, period.end) };
    const [title, part] = [kept(this.title), kept(this.part)];
    const [steady, brief] = [kept(this.steady), kept(this.brief)];
    return { title, part, steady, brief, year, written, hasFigures, inList, sections, paragraphs };
  }

  /** A new paragraph ends what is brief; a new section falls back to the period of its part, a part to the title's. */
  enter({ start }: Span): void {
    if (start === this.paragraph) return;
    this.paragraph = start;
    // Đến 31/12/2024, nguồn vốn gồm:⏎+ Tiền gửi …: a head's time is that of its list
    if (!this.inList || !ITEM.test(this.text.slice(start, start + LONGEST_MARK))) {
      this.brief = null;
      this.inList = false;
    }
    const level = levelWithin(this.text, { start: this.reached, end: start + 1 });
    if (level === 'part') this.part = this.title;
    if (level) this.sections++;
    if (!this.title && this.sections === 0 && ++this.paragraphs > LONGEST_REACH) this.steady = null;
    if (level) this.steady = this.part ?? this.title;
  }

  meet({ days }: Moment): void {
    const day = days.end ?? days.start;
    if (day && !day.startsWith('-')) this.year = day.slice(0, 4);
  }

  current(): Period | null {
    return this.brief ?? this.steady ?? this.title;
  }

  periodOf(moment: Moment): Period | null {
    if (moment.sort === 'whole') {
      const whole = this.title ?? this.current();
      return whole && { start: moment.start, end: moment.end, days: whole.days, inherited: false };
    }
    if (moment.sort === 'now' && !this.asOf) return null;
    return { start: moment.start, end: moment.end, days: this.daysOf(moment), inherited: false };
  }

  /** Keeps what the moments of a passage set for those behind it. */
  leave({ hasFigures, paragraph }: Passed, moments: readonly Moment[]): void {
    this.reached = Math.max(this.reached, paragraph.end);
    const written = this.text.slice(paragraph.start, paragraph.end).trimEnd();
    if (written.endsWith(':')) this.inList = true;
    const isHeading = !/[.;]$/.test(written);
    if (hasFigures) {
      this.hasFigures = true;
      const last = moments.findLast(({ sets }) => sets);
      if (last) this.set(last);
      return;
    }
    for (const moment of moments) {
      if (!moment.sets) continue;
      // Hà Nội, ngày 15 tháng 6 năm 2024: when it was written, not what it is about
      if (moment.sort === 'stretch' && isDay(moment.days)) this.written ??= dated(moment.days.start);
      else if (isHeading) this.head(moment);
      else this.set(moment);
    }
  }

  private set(moment: Moment): void {
    const period = { ...this.periodOf(moment)!, inherited: true };
    const brief = BRIEF.has(moment.sort) || isDay(moment.days) || !moment.opens;
    this.brief = brief ? period : null;
    if (brief) return;
    this.steady = period;
    this.paragraphs = 0;
  }

  private head(moment: Moment): void {
    const period = { ...this.periodOf(moment)!, inherited: true };
    if (this.hasFigures) {
      this.steady = period;
      return;
    }
    // Of two in a title the one that the calendar knows.
    const isFirst = !this.title || (this.title.days.end === null && period.days.end !== null);
    if (isFirst) this.title = this.steady = period;
  }

  private daysOf({ days, sort, years: offset }: Moment): Days {
    if (sort === 'now') return { start: null, end: this.asOf ?? null };
    const reference = this.asOf ?? this.written;
    if (offset !== undefined) {
      const year = Number(reference?.slice(0, 4)) + offset;
      return reference ? years(year, year) : NO_DAYS;
    }
    const year = this.year || reference?.slice(0, 4);
    const inYear = (day: string | null) => (day?.startsWith('-') ? (year ? `${year}${day.slice(1)}` : null) : day);
    return { start: inYear(days.start), end: inYear(days.end) };
  }
}

const BRIEF: ReadonlySet<MomentSort> = new Set(['state', 'recent']);

/** How many paragraphs a time reaches where no title and no section says what belongs together: an article tells of many. */
const LONGEST_REACH = 8;

/** A day with its year. */
function dated(day: string | null): string | undefined {
  return day === null || day.startsWith('-') ? undefined : day;
}

// - Cho vay hộ nghèo | + Tiền gửi | • …
const ITEM = /^\s*[-+*•–▪]/;
const LONGEST_MARK = 8;

function isDay({ start, end }: Days): boolean {
  return start !== null && start === end;
}
