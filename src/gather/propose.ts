import type { Entry } from './codebook.js';
import type { SummaryRow } from './summary.js';
import { wording } from './wording.js';

export interface Proposal {
  readonly entry: Pick<Entry, 'name' | 'wordings' | 'unit' | 'kind'>;
  readonly figures: number;
  readonly reports: number;
}

/** The levels that most reports tell, as entries of a codebook; those of one name in several units by name and unit. */
export function propose(rows: readonly SummaryRow[], most: number, taken: readonly string[]): Proposal[] {
  const names = new Set(taken);
  return (
    rows
      // `5 xã`: a count of which nothing more is said.
      .filter(({ indicator, unit }) => indicator !== null && wording(indicator) !== wording(unit))
      .filter(({ change }) => change === null)
      .toSorted((a, b) => b.reports - a.reports || b.figures - a.figures)
      .slice(0, most)
      .map(({ indicator, kind, unit, per, figures, reports }) => {
        const whole = per === null ? unit : `${unit}/${per}`;
        const words = indicator!.replace(/\s+/g, ' ');
        const name = names.has(words) ? `${words} (${whole})` : words;
        const entry = { name, wordings: name === words ? [] : [words], ...(whole && { unit: whole }), kind };
        names.add(name);
        return { entry, figures, reports };
      })
  );
}
