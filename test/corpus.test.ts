import { describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { figuresOf, type Corpus } from './corpus/corpus.js';

const folder = new URL('./corpus/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'corpus.js');

for (const name of names) {
  const { default: corpus } = (await import(new URL(name, folder).href)) as { default: Corpus };
  describe(name.replace('.js', ''), () => {
    test.each(corpus.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
      expect(figuresOf(text)).toEqual(figures);
      expect({ written: 'NFD', figures: figuresOf(text.normalize('NFD')) }).toEqual({ written: 'NFD', figures });
      const unbroken = text.replaceAll(' ', '\u00a0');
      expect({ written: 'no-break spaces', figures: figuresOf(unbroken) }).toEqual({
        written: 'no-break spaces',
        figures,
      });
    });
  });
}
