import type { Decimal, Kind } from '../../figure.js';
import { escape } from './xml.js';

/** Index of a cell's style in the workbook. */
export type Style = number;

export const GENERAL: Style = 0;
export const HEADER: Style = 1;
/** The short date of the reader's own country: 30/06/2024 in Việt Nam. */
export const DATE: Style = 2;

// Below it stand the formats that Excel has by itself.
const FIRST_OWN = 164;

/** The number formats that a workbook uses, found as its cells come. */
export interface Styles {
  /** Thousands grouped, decimals as many as the value has, and behind them what `suffix` says. */
  number(value: Decimal, suffix: string): Style;
  xml(): string;
}

export function styles(): Styles {
  const formats = new Map<string, Style>();
  return {
    number(value, suffix) {
      const point = value.indexOf('.');
      const places = point < 0 ? '' : `.${'0'.repeat(value.length - point - 1)}`;
      const format = `#,##0${places}${suffix}`;
      const known = formats.get(format);
      if (known !== undefined) return known;
      const style = DATE + 1 + formats.size;
      formats.set(format, style);
      return style;
    },
    xml: () => sheet([...formats.keys()]),
  };
}

/**
 * What stands behind the number: `"VND"` behind money, `"%"` behind a percentage, nothing elsewhere. The sign is quoted, so
 * the cell keeps the number of the text, 6.42 for `6,42%`, and does not become a hundredth of it.
 */
export function suffixOf(kind: Kind, unit: string): string {
  if (kind === 'money') return ` "${unit}"`;
  return unit === '%' || unit === '‰' ? `"${unit}"` : '';
}

function sheet(formats: readonly string[]): string {
  const own = formats.map((format, i) => `<numFmt numFmtId="${FIRST_OWN + i}" formatCode="${escape(format)}"/>`);
  const xfs = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    ...formats.map(
      (_, i) => `<xf numFmtId="${FIRST_OWN + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    ),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    own.length ? `<numFmts count="${own.length}">${own.join('')}</numFmts>` : '',
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    // The first two fills are Excel's own, whatever stands here.
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
