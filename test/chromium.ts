import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A browser of this machine: `CHROMIUM`, or one on the path. */
export function startBrowser(): Promise<Browser> {
  const paths = (process.env['PATH'] ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => paths.map((path) => join(path, name))).find((file) => existsSync(file));
  const executablePath = process.env['CHROMIUM'] ?? found;
  if (!executablePath) throw new Error('no Chromium: install it or name it in CHROMIUM');
  // In CI it runs as root, where Chromium has no sandbox.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}
