import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryReader } from '../../lib/catalog/memory-reader.ts';
import type { Pack } from '../../lib/catalog/schema/pack.ts';
import { compileCategoryLexicon } from '../../lib/find/category-lexicon.ts';
import { compileLexicon } from '../../lib/find/lexicon.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import type { PageReport } from '../../lib/page-report.ts';
import type { CueFile } from '../../lib/read/cue-file.ts';
import { readPage } from '../../lib/reading.ts';
import { root } from '../set-up.mjs';

/** Contents of the JSON files in a folder of `assets/`, by file name, so that the order never varies. */
function assetTexts(folder: string): string[] {
  const path = join(root, 'assets', folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8'));
}

function starterPack(text: string): Pack {
  const result = readPack(text);
  if (!result.ok) throw new Error(`A starter pack is broken: ${result.sentence}`);
  return result.pack;
}

/**
 * Loads the starter packs and the cue files once; what it returns reads any number of pages with them, for names of
 * groups, or for general words too as the extension does.
 */
export async function createReader(
  words: 'names' | 'general-too' = 'names',
): Promise<(page: PageText) => Promise<PageReport>> {
  const catalog = memoryReader(assetTexts('packs').map(starterPack));
  const labels = await catalog.labels();
  const lexicon = compileLexicon(labels, 0);
  const general = words === 'names' ? {} : { categories: compileCategoryLexicon(labels, 0) };
  const cues: CueFile[] = assetTexts('cues').map((text) => JSON.parse(text));
  const today = new Date().toISOString().slice(0, 10);
  return (page) => readPage(page, { lexicon, cues, catalog, today, ...general });
}
