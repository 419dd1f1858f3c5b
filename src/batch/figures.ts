import type { Figure, Kind } from '../figure.js';
import { extract, type OwnRules } from '../index.js';
import type { Document } from '../input/document.js';

/** What is asked of the figures, as it was typed. */
export interface FigureOptions {
  readonly kind?: readonly Kind[];
  readonly context?: boolean;
  readonly asOf?: string;
}

/** The figures of a document, of the kinds that are asked for. */
export function figuresOf(
  { source, text, pages, damaged }: Document,
  { kind, context, asOf }: FigureOptions,
  rules?: OwnRules,
): Figure[] {
  const figures = extract(text, {
    source,
    ...(context === false && { context }),
    ...(asOf && { asOf }),
    ...(rules && { rules }),
    ...(pages && { pages }),
    ...(damaged && { damaged }),
  });
  return ofKinds(figures, kind);
}

export function ofKinds(figures: Figure[], kinds: FigureOptions['kind']): Figure[] {
  return kinds ? figures.filter(({ kind }) => kinds.includes(kind)) : figures;
}
