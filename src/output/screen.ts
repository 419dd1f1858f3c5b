import { PLAIN, type Colours } from './colours.js';

/** What a person looks at. */
export interface Screen {
  /** Characters a line. */
  readonly width: number;
  readonly colours: Colours;
}

/** Where nothing says how wide the reader's window is. */
export const PAGE: Screen = { width: 100, colours: PLAIN };
