import { readFileSync } from 'node:fs';

/** This file and the script that holds it lie equally deep below the root. */
export function version(): string {
  const file = new URL('../../../package.json', import.meta.url);
  const manifest: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return manifest.version;
}
