import { createRequire } from 'node:module';
import type compromise from 'compromise/one';

/** A chunk of a sentence as the rules see it: of a term, what compromise asks for. */
export interface Term {
  readonly text: string;
  /** What patterns know it by: a word, or several joined by `_`. */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
  /** Signs before and behind it: ours are terms of their own. */
  readonly pre: '';
  readonly post: '';
}

/** Terms `from` up to, not including, `to` of a window. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A place where a pattern matches, and what its named groups took. */
export interface Match extends Stretch {
  readonly window: number;
  readonly groups: Readonly<Record<string, Stretch>>;
}

/** A pattern in compromise's match syntax, compiled. */
export type Pattern = ReturnType<typeof compromise.parseMatch>;

type Pointer = readonly [window: number, from: number, to: number];

/** What is used of a view of compromise and missing from its types. */
interface Windows {
  document: readonly (readonly Term[])[];
  cache(): void;
  match(pattern: Pattern): {
    readonly fullPointer: readonly Pointer[];
    readonly _groups: Readonly<Record<string, readonly Pointer[]>>;
  };
}

interface World {
  model: { one: { unicode: object } };
}

let loaded: typeof compromise | undefined;

/** compromise/one, loaded when first asked for; its CommonJS build takes a fifth of the time that its modules take. */
function engine(): typeof compromise {
  if (!loaded) {
    loaded = createRequire(import.meta.url)('compromise/one') as typeof compromise;
    // Its table of letters would strip some Vietnamese marks off the words of patterns and keep others.
    loaded.plugin({ mutate: (world) => ((world as unknown as World).model.one.unicode = {}) });
  }
  return loaded;
}

/** A pattern such as `[<indicator>#Noun] #Level #Figure`. Compromise says nothing of most mistakes: check it first. */
export function compile(pattern: string): Pattern {
  return engine().parseMatch(pattern);
}

/** Every match of each pattern, pattern by pattern, in the order of the windows. No match reaches over two windows. */
export function matchAll(patterns: readonly Pattern[], windows: readonly (readonly Term[])[]): Match[][] {
  const view = engine()('') as unknown as Windows;
  view.document = windows;
  view.cache();
  return patterns.map((pattern) => {
    const { fullPointer, _groups } = view.match(pattern);
    const groups = Object.entries(_groups).map(([name, pointers]) => ({ name, pointers, next: 0 }));
    return fullPointer.map((pointer) => {
      const own: Record<string, Stretch> = {};
      // Where a group is optional its list is shorter than that of the matches: a stretch belongs where it lies within.
      for (const group of groups) {
        const stretch = group.pointers[group.next];
        if (!stretch || !isWithin(stretch, pointer)) continue;
        own[group.name] = { from: stretch[1], to: stretch[2] };
        group.next++;
      }
      return { window: pointer[0], from: pointer[1], to: pointer[2], groups: own };
    });
  });
}

function isWithin(inner: Pointer, outer: Pointer): boolean {
  return inner[0] === outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2];
}
