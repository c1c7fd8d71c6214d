import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../lib/catalog/schema/claim.ts';
import type { Label } from '../../lib/catalog/schema/label.ts';
import type { Pack } from '../../lib/catalog/schema/pack.ts';
import { claimKinds } from '../../lib/catalog/schema/terms.ts';
import { readPack } from '../../lib/packs/read-pack.ts';
import { writePack } from '../../lib/packs/write-pack.ts';
import type { TrackRecord } from '../../lib/weigh/track-record.ts';
import { type WeighContext, weighClass } from '../../lib/weigh/weigh-class.ts';
import { openReferences } from './open-references.ts';

/**
 * Validates and counts the packs in a folder and prints, label by label and kind by kind, what a reader would be told,
 * with the claims behind it, for a person to read through. False when something is wrong.
 */
export function checkPacks(folder: string): boolean {
  const packs: Pack[] = [];
  let sound = true;
  const fault = (sentence: string) => {
    sound = false;
    console.log(`FAULT  ${sentence}`);
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const result = readPack(text);
    if (!result.ok) {
      fault(`${file}: ${result.sentence}`);
      for (const { record, field, sentence } of result.problems) console.log(`       ${record} ${field}: ${sentence}`);
      continue;
    }
    for (const { reason } of result.quarantined) fault(`${file}: ${reason}`);
    if (writePack(result.pack) !== text) fault(`${file} is not in its canonical form: run npm run packs`);
    packs.push(result.pack);
    console.log(`${file}: ${counts(result.pack)}`);
  }
  for (const sentence of openReferences(packs)) fault(sentence);

  const claims = packs.flatMap((pack) => pack.claims);
  const context: WeighContext = {
    sources: packs.flatMap((pack) => pack.sources),
    today: new Date().toISOString().slice(0, 10),
  };
  for (const label of packs.flatMap((pack) => pack.labels)) {
    if (label.kind !== 'not-a-group') printLabel(label, claims, context);
  }
  return sound;
}

function counts(pack: Pack): string {
  const aliases = pack.labels.reduce((sum, label) => sum + label.aliases.length, 0);
  const reports = pack.claims.reduce((sum, claim) => sum + claim.reports.length, 0);
  return (
    `${pack.labels.length} labels with ${aliases} aliases, ${pack.claims.length} claims with ${reports} reports, ` +
    `${pack.sources.length} sources, ${pack.patterns.length} patterns`
  );
}

function printLabel(label: Label, claims: readonly Claim[], context: WeighContext): void {
  console.log(`\n## ${label.name} (${label.id}, ${label.kind})\n${label.gist}`);
  for (const { text, author, date } of label.assessments) console.log(`  “${text}” – ${author}, ${date}`);
  const about = claims.filter((claim) => claim.labels.includes(label.id));
  if (about.length === 0) {
    console.log('  No claims: not assessed.');
    return;
  }
  console.log(`  In all: ${told(weighClass(about, { label: label.id }, context))}`);
  for (const kind of claimKinds) {
    const ofKind = about.filter((claim) => claim.kind === kind);
    if (ofKind.length === 0) continue;
    console.log(`  ${kind}: ${told(weighClass(ofKind, { label: label.id, kind }, context))}`);
    for (const claim of ofKind)
      console.log(`    [${claim.grade?.credibility ?? '–'}] ${claim.statement} (${claim.id})`);
  }
}

function told(record: TrackRecord): string {
  const grades = ([1, 2, 3, 4, 5, 6] as const).filter((grade) => record.grades[grade] > 0);
  const parts = [
    `${count(record.claims, 'claim')}, ${count(record.origins, 'independent origin')}`,
    record.unknownOrigins > 0 ? `${record.unknownOrigins} of unknown origin` : '',
    grades.map((grade) => `${record.grades[grade]}×${grade}`).join(' '),
    record.denied > 0 ? `${record.denied} denied` : '',
    record.doubted > 0 ? `${record.doubted} doubted` : '',
    `mostly by ${record.asserters
      .slice(0, 3)
      .map(({ name, type, claims }) => `${name || type} (${claims})`)
      .join(', ')}`,
    record.enough ? '' : 'too few to say',
    record.overdue > 0 ? `${record.overdue} due for review` : '',
    record.state,
  ];
  return parts.filter(Boolean).join('; ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
