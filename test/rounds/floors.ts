/**
 * What each round may not fall below, in whole points, in the order of `MEASURES`. They follow what is measured:
 * `npm run rounds -- --floors` prints the rows of today. No floor is lowered to let a change pass.
 */
export const FLOORS: Readonly<Record<string, readonly number[]>> = {
  // found, span, value, core, row, modifier, change, per, indicator, subject, baseline, period, dates
  '02': [99, 98, 99, 99, 97, 97, 97, 95, 78, 65, 81, 92, 90],
  '03': [98, 97, 98, 97, 95, 100, 93, 97, 83, 67, 90, 91, 93],
  '04': [98, 97, 98, 95, 93, 98, 94, 93, 79, 81, 78, 88, 84],
  '05': [99, 97, 99, 97, 95, 97, 94, 96, 81, 80, 90, 96, 92],
  '06': [99, 98, 99, 98, 98, 98, 99, 99, 83, 81, 94, 96, 97],
  '07': [99, 98, 98, 98, 96, 97, 97, 96, 83, 79, 93, 94, 95],
  '08': [99, 98, 99, 98, 97, 97, 96, 97, 83, 72, 93, 96, 97],
  '09': [99, 98, 98, 98, 96, 96, 97, 97, 79, 76, 93, 93, 93],
  gold: [99, 99, 99, 99, 99, 99, 99, 100, 83, 75, 100, 95, 94],
};
