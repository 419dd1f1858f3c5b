// m² | km³ | 5 km2: a power of a length
const LENGTH = /(?:^|[^\p{L}\p{M}])(?:[kcdm]|dam|hm)?m$/u;
// 37°C
const DEGREE = /^[o0º°]$/i;
// 1,2 x 10⁶
const TEN = /(?:^|[×x*.·]\s*)10$/;
// 10⁶ m³ | 10⁻³: by itself only what a note is hardly numbered
const BARE_TEN = /(?:^|[^\d.,])10$/;
const THOUSANDS = /^(?:[-−]\d{1,2}|3|6|9|12)$/;
// 1 | (1) | [12] | * | **
const MARK = /^[([]?(?:\d{1,3}(?:,\s*\d{1,3})*|\*+)[)\]]?$/;
const POWERS: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/**
 * What raised characters say behind `before`: a power, a degree, or nothing where they are the mark of a footnote, which
 * must not grow into the number that it stands at (4.425¹ is not 4.4251).
 */
export function superscript(before: string, raised: string): string {
  const written = raised.trim();
  const behind = before.slice(-12);
  const power = POWERS[written];
  if (power !== undefined && LENGTH.test(behind)) return power;
  if (DEGREE.test(written) && /\d\s*$/.test(behind) && written !== '') return '°';
  if (/^[-−]?\d{1,2}$/.test(written) && TEN.test(behind)) return `^${written}`;
  if (THOUSANDS.test(written) && BARE_TEN.test(behind)) return `^${written}`;
  return MARK.test(written) ? '' : raised;
}
