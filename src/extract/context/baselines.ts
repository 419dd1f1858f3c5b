import type { Found } from '../attributes.js';
import type { Passage } from '../document.js';
import type { Phrase } from './context.js';

/** What a change or a share is compared with. */
export function readBaseline(_passage: Passage, _found: Found): Phrase {
  return [];
}
