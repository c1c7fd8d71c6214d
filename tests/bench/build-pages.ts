import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, 'page');
const outDir = join(import.meta.dirname, '../../.output/bench');

/** Bundles the benchmark's own pages as the extension is bundled. @returns the folder they are in */
export async function buildPages(): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    base: './',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome128',
      rolldownOptions: { input: ['scan.html', 'mutations.html', 'catalog.html'].map((name) => join(root, name)) },
    },
  });
  return outDir;
}
