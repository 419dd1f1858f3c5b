import { describe, expect, test } from '@jest/globals';
import { extract } from '../src/index.js';
import { phrases } from './context/phrases.js';

/** Every figure of a text as the corpus writes it. */
function read(text: string): string[] {
  return extract(text).map(
    ({ text: figure, indicator, subject }) => `${figure}: ${indicator}${subject ? ` @ ${subject}` : ''}`,
  );
}

describe('indicator and subject', () => {
  test.each(phrases.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
    expect(read(text)).toEqual(figures);
    expect(read(text.normalize('NFD'))).toEqual(figures);
  });
});
