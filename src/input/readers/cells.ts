/** A cell as the library gives it: its type, value, format and what the sheet shows. */
export interface SheetCell {
  readonly t?: string;
  readonly v?: string | number | boolean | Date | undefined;
  readonly z?: string | number | undefined;
  readonly w?: string | undefined;
}

/** What a cell of a sheet says, as a Vietnamese report would write it; empty for an error or nothing. */
export function cellText(cell: SheetCell | undefined): string {
  if (!cell) return '';
  const { v: value } = cell;
  const format = String(cell.z ?? '');
  if (value instanceof Date) return dateText(value, format);
  if (cell.t === 'n' && typeof value === 'number') return numberText(value, format, cell.w);
  return cell.t === 's'
    ? String(value ?? '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}

// 30/6/2024 | 14:35 where the day is that of the calendar's begin
function dateText(date: Date, format: string): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  if (date.getUTCFullYear() < 1900) return time;
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return /h/i.test(format) && time !== '00:00' ? `${time} ${day}` : day;
}

function numberText(value: number, format: string, shown: string | undefined): string {
  const literal = unitOf(format);
  if (isPercent(format, shown)) return vietnamese(shown ?? `${decimal(value * 100)}%`);
  // 2024 is a year more often than not, and needs no group.
  const grouped = Math.abs(value) >= 10_000 || format.includes('#,##0');
  return written(decimal(value), grouped) + (literal && ` ${literal}`);
}

// 0.00% | 0%
function isPercent(format: string, shown: string | undefined): boolean {
  return (shown ?? '').endsWith('%') && (format === '' || format.includes('%'));
}

// #,##0 "tỷ đồng" | #,##0 [$₫-42A] | #,##0\ "ha"
function unitOf(format: string): string {
  const first = format.split(';', 1)[0]!.replace(/(?<![\s\\_)])[\s\\_)]+$/, '');
  const last = first.length - 1;
  if (first.endsWith('"')) {
    const quoted = first.slice(first.lastIndexOf('"', last - 1) + 1, last);
    return /\p{L}/u.test(quoted) ? quoted.trim() : '';
  }
  if (!first.endsWith(']')) return '';
  const bracket = first.slice(first.indexOf('[', first.lastIndexOf(']', last - 1) + 1) + 1, last);
  return bracket.startsWith('$') ? bracket.slice(1).split('-', 1)[0]!.trim() : '';
}

/** Fifteen digits are all that a sheet keeps; 0.1 + 0.2 is 0.3 there too. Never in the notation of 4.4e21. */
function decimal(value: number): string {
  const digits = Number(value.toPrecision(15));
  if (Math.abs(digits) >= 1e21) return BigInt(digits).toString();
  return digits !== 0 && Math.abs(digits) < 1e-6 ? digits.toFixed(20).replace(/(?<!0)0+$/, '') : String(digits);
}

/** `13456.789` → `13.456,789`; `2.125` → `2,1250`: three decimals behind a comma alone would be taken for thousands. */
function written(number: string, grouped: boolean): string {
  const [whole = '', fraction] = number.split('.');
  const integer = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  if (fraction === undefined) return integer;
  return `${integer},${fraction}${fraction.length === 3 && !integer.includes('.') ? '0' : ''}`;
}

// 1,234.5% → 1.234,5%
function vietnamese(shown: string): string {
  return shown.trim().replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}
