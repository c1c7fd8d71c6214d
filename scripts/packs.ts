import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePack } from '../lib/packs/write-pack.ts';
import { buildPacks } from './packs/build.ts';
import { readPassports } from './packs/passports.ts';
import { readResearch, researchFolder } from './packs/research.ts';

/**
 * npm run packs            makes the starter packs in assets/packs/ from the research beside the project
 * npm run packs -- check   validates and counts the packs as they are, and prints what a reader would be told;
 *                          of another folder or file when one is named, in another language with --lang ru
 */
const folder = join(import.meta.dirname, '../assets/packs');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'en' } },
});

const [command, path = folder] = positionals;
if (command === 'check') {
  const { checkPacks } = await import('./packs/check.ts');
  process.exitCode = (await checkPacks(path, values.lang)) ? 0 : 1;
} else {
  const research = readResearch();
  if (research === null) {
    console.error(
      `The packs are made from research that is not part of the project and is not here (${researchFolder}); ` +
        'the packs in assets/packs are left as they are.',
    );
    process.exitCode = 1;
  } else {
    const { centralAsia, otherSenses } = buildPacks(research, await readPassports());
    mkdirSync(folder, { recursive: true });
    for (const pack of [centralAsia, otherSenses]) {
      const file = join(folder, `${pack.manifest.id}.json`);
      writeFileSync(file, writePack(pack));
      const counts = `${pack.labels.length} labels, ${pack.claims.length} claims, ${pack.sources.length} sources, ${pack.patterns.length} patterns`;
      console.log(`${pack.manifest.id}: ${counts}`);
    }
  }
}
