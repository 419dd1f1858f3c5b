/**
 * What each round may not fall below, in whole points, in the order of `MEASURES`. They follow what is measured:
 * `npm run rounds -- --floors` prints the rows of today. No floor is lowered to let a change pass.
 */
export const FLOORS: Readonly<Record<string, readonly number[]>> = {
  // found, span, value, core, row, modifier, change, per, indicator, subject, baseline, period, dates
  '02': [99, 98, 99, 99, 97, 97, 97, 95, 78, 63, 81, 92, 91],
  '03': [98, 97, 98, 97, 95, 100, 93, 97, 84, 65, 90, 91, 94],
  '04': [98, 97, 98, 95, 93, 98, 94, 93, 80, 78, 78, 94, 92],
  '05': [99, 97, 99, 97, 96, 97, 96, 96, 83, 81, 90, 96, 94],
  '06': [99, 98, 99, 98, 98, 98, 100, 99, 84, 82, 94, 97, 98],
  '07': [99, 98, 98, 98, 96, 97, 97, 96, 84, 79, 93, 95, 96],
  '08': [99, 98, 99, 98, 97, 97, 96, 97, 84, 72, 93, 96, 97],
  '09': [99, 99, 99, 99, 98, 98, 98, 97, 83, 79, 93, 94, 96],
  '10': [99, 98, 99, 99, 98, 99, 99, 97, 82, 77, 94, 93, 98],
  gold: [99, 99, 99, 99, 99, 99, 99, 100, 84, 75, 100, 95, 93],
};
