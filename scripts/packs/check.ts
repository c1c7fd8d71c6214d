import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { memoryReader } from '../../lib/catalog/memory-reader.ts';
import type { Pack } from '../../lib/catalog/schema/pack.ts';
import { claimKinds } from '../../lib/catalog/schema/terms.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { writePack } from '../../lib/packs/write-pack.ts';
import { fittingClass, labelClass } from '../../lib/weigh/fitting-class.ts';
import { type SummedClass, trackRecordOf } from '../../lib/weigh/weigh-class.ts';
import { cardWords, readCardTexts } from './card-words.ts';
import { openReferences } from './open-references.ts';

/**
 * Validates and counts a pack, or the packs in a folder, and prints, label by label and kind by kind, what the card would
 * tell a reader, with the claims behind it, for a person to read through. False when something is wrong.
 */
export async function checkPacks(path: string, locale: string): Promise<boolean> {
  if (!existsSync(path)) {
    console.error(`There is no file or folder “${path}”.`);
    return false;
  }
  const packs: Pack[] = [];
  let sound = true;
  const fault = (sentence: string) => {
    sound = false;
    console.log(`FAULT  ${sentence}`);
  };
  for (const file of packFiles(path)) {
    const text = readFileSync(file, 'utf8');
    const result = readPack(text);
    if (!result.ok) {
      fault(`${basename(file)}: ${result.sentence}`);
      for (const { record, field, sentence } of result.problems) console.log(`       ${record} ${field}: ${sentence}`);
      continue;
    }
    for (const { reason } of result.quarantined) fault(`${basename(file)}: ${reason}`);
    if (writePack(result.pack) !== text) fault(`${basename(file)} is not in its canonical form`);
    packs.push(result.pack);
    console.log(`${basename(file)}: ${counts(result.pack)}`);
  }
  for (const sentence of openReferences(packs)) fault(sentence);

  if (packs.length > 0) await printLabels(packs, readCardTexts(locale));
  return sound;
}

function packFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(path, name));
}

function counts(pack: Pack): string {
  const aliases = pack.labels.reduce((sum, label) => sum + label.aliases.length, 0);
  const reports = pack.claims.reduce((sum, claim) => sum + claim.reports.length, 0);
  return (
    `${pack.labels.length} labels with ${aliases} aliases, ${pack.claims.length} claims with ${reports} reports, ` +
    `${pack.sources.length} sources, ${pack.patterns.length} patterns`
  );
}

async function printLabels(packs: Pack[], texts: ReturnType<typeof readCardTexts>): Promise<void> {
  const catalog = memoryReader(packs);
  const [labels, sources, patterns] = await Promise.all([catalog.labels(), catalog.sources(), catalog.patterns()]);
  const names = Object.fromEntries(patterns.map(({ id, name }) => [id, name]));
  const claims = packs.flatMap((pack) => pack.claims);
  const today = new Date().toISOString().slice(0, 10);
  for (const label of labels.filter(({ kind }) => kind !== 'not-a-group')) {
    console.log(`\n## ${label.name} (${label.id}, ${label.kind})\n${label.gist}`);
    if (label.advice) console.log(`  ${label.advice.text} [${label.advice.pattern}: ${label.advice.kinds.join(', ')}]`);
    for (const { text, author, date } of label.assessments) console.log(`  “${text}” – ${author}, ${date}`);
    const about = claims.filter((claim) => claim.labels.includes(label.id));
    const readings = claimKinds.map((kind) => ({ labels: [label.id], kind, asserterType: 'none' as const }));
    const evidence = await catalog.evidence({ labels: [label.id], readings });
    const told = (cls: SummedClass) => cardWords(trackRecordOf(cls, { sources, today }), label, names, texts);
    console.log(`  In all: ${told(labelClass(label.id, evidence))}`);
    for (const reading of readings) {
      const ofKind = about.filter((claim) => claim.kind === reading.kind);
      if (ofKind.length === 0) continue;
      const fitting = fittingClass(reading, evidence);
      const isWhole = fitting.class.label !== undefined && fitting.class.kind === undefined;
      console.log(`  ${reading.kind}: ${isWhole ? 'as in all' : told(fitting)}`);
      for (const { id, statement, grade } of ofKind)
        console.log(`    [${grade?.credibility ?? '–'}] ${statement} (${id})`);
    }
  }
}
