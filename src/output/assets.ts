import { readFileSync } from 'node:fs';

/** Style and script of the page, built from `page/browser`. */
export function assets(): { readonly style: string; readonly script: string } {
  return { style: asset('style.css'), script: asset('script.js') };
}

/** This file and the script that holds it lie equally deep below the root. */
function asset(name: string): string {
  return readFileSync(new URL(`../../../dist/page/${name}`, import.meta.url), 'utf8').trim();
}
