import { extname } from 'node:path';
import { LIMIT_NAMES, type Limits } from '../input/archives/limits.js';
import type { Shard } from '../input/shard.js';
import { WRITERS, type Format, type Writer } from '../output/writers.js';
import type { NameParser } from './definitions.js';
import { MESSAGES, UsageFault } from './messages.js';
import { nearest } from './nearest.js';
import type { OutputOptions } from './output.js';
import type { Process } from './process.js';

/** `value, unit` → `['value', 'unit']`, each one of `names`, none twice. @throws UsageFault naming the nearest. */
export function parseNames<N extends string>(
  option: string,
  names: readonly N[],
): ((value: string) => N[]) & NameParser {
  const parse = (value: string) => {
    const typed = value.split(',').map((name) => name.trim());
    const parsed = typed.filter(Boolean).map(parseName(option, names));
    if (!parsed.length) throw new UsageFault(MESSAGES.noNames(option, names));
    return [...new Set(parsed)];
  };
  return Object.assign(parse, { names, several: true });
}

/** One of `names`. @throws UsageFault naming the nearest. */
export function parseName<N extends string>(option: string, names: readonly N[]): ((value: string) => N) & NameParser {
  const parse = (value: string) => {
    const known = names.find((one) => one === value);
    if (known === undefined) throw new UsageFault(MESSAGES.unknownName(option, value, nearest(value, names), names));
    return known;
  };
  return Object.assign(parse, { names, several: false });
}

/** A day of the calendar as `2024-06-30`. @throws UsageFault */
export function parseDate(option: string): (value: string) => string {
  return (value) => {
    const day = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
    // 2024-02-30 parses, as the first of March.
    if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
      throw new UsageFault(MESSAGES.notADate(option, value));
    }
    return value;
  };
}

/** `member=200MB,depth=5`: what archives may ask for. @throws UsageFault */
export function parseLimits(option: string): (value: string) => Partial<Limits> {
  return (value) =>
    Object.fromEntries(
      value.split(',').map((part) => {
        const [name = '', amount = ''] = part.split('=').map((one) => one.trim());
        const known = LIMIT_NAMES.find((one) => one === name);
        if (known === undefined)
          throw new UsageFault(MESSAGES.unknownName(option, name, nearest(name, LIMIT_NAMES), LIMIT_NAMES));
        const [, number, unit = ''] = /^(\d+(?:\.\d+)?) *([kmgt]?)b?$/i.exec(amount) ?? [];
        if (number === undefined) throw new UsageFault(MESSAGES.notALimit(option, part.trim()));
        return [known, Number(number) * 1024 ** ['', 'k', 'm', 'g', 't'].indexOf(unit.toLowerCase())];
      }),
    );
}

/** `3/8`: the third of eight parts. @throws UsageFault */
export function parseShard(option: string): (value: string) => Shard {
  return (value) => {
    const [, part = 0, of = 0] = (/^(\d{1,7})\/(\d{1,7})$/.exec(value) ?? []).map(Number);
    if (part < 1 || part > of) throw new UsageFault(MESSAGES.notAShard(option, value));
    return { part, of };
  };
}

/** A whole number from 1 on. @throws UsageFault */
export function parseCount(option: string): (value: string) => number {
  return (value) => {
    if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageFault(MESSAGES.notACount(option, value));
    return Number(value);
  };
}

/**
 * The format, one of `formats`, that the ending of `output` names; CSV where it has none.
 * @throws UsageFault for an ending of no format
 */
export function formatOf<F extends Format>(output: string, formats: readonly F[]): F | 'csv' {
  const ending = extname(output).toLowerCase();
  if (!ending) return 'csv';
  const named = formats.find((format) => extensionsOf(format).includes(ending));
  if (!named) throw new UsageFault(MESSAGES.unknownEnding(output, formats.flatMap(extensionsOf)));
  return named;
}

/** Where nothing names a format: for the eye where one looks; `-o -` is CSV there too. */
export function shownFormat({ output }: OutputOptions, { stdout }: Process): 'csv' | 'table' {
  return output === undefined && stdout.isTTY ? 'table' : 'csv';
}

function extensionsOf(format: Format): readonly string[] {
  const writer: Writer = WRITERS[format];
  return writer.extensions;
}
