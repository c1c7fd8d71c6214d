import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';

const root = join(import.meta.dirname, '../..');

/** Builds the extension as `npm run build` does, in a folder of its own. @returns the folder */
export async function buildExtension(): Promise<string> {
  const outDir = '.output/bench-extension';
  rmSync(join(root, outDir), { recursive: true, force: true });
  await build({ root, outDir, browser: 'chrome', logger: quiet });
  return join(root, outDir, 'chrome-mv3');
}

const silent = () => undefined;
const quiet = {
  debug: silent,
  info: silent,
  log: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};
