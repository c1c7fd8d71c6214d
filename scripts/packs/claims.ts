import type { Claim } from '../../lib/catalog/schema/claim.ts';
import { claimNotes } from './claim-notes.ts';
import { gradeOf } from './grades.ts';
import { aboutWords, claimKind, labelKind } from './kinds.ts';
import { labelId } from './label-ids.ts';
import { quantities } from './quantities.ts';
import { claimDate, toReports } from './reports.ts';
import type { Seed, SeedClaim } from './research.ts';
import { statements } from './statements.ts';
import { forReader } from './wording.ts';

/**
 * Background facts of the article that are claims of their own: deaths, events and acts that a reader may meet as news.
 * The other background facts stand as notes on labels (`labelNotes`).
 */
const contextClaims: ReadonlySet<string> = new Set([
  'S005',
  'S010',
  'S047',
  'S055',
  'S084',
  'S105',
  'S117',
  'S188',
  'S189',
]);

/** Statements of the research that are a part of another claim: its denial, or the same in other words. */
const foldedInto: Record<string, string> = {
  // The minister's "nothing to support it" is his report on the claim of 200 trainees.
  S036: 'S035',
  // The same move to Waziristan, told by the article itself.
  S050: 'S053',
  // "A myth" is the denial of "Chechens fight in Afghanistan".
  S097: 'S096',
  // "Had not joined" is the denial of "had joined".
  S178: 'S177',
};

function toClaim(seed: Seed, claim: SeedClaim): Claim {
  const folded = Object.keys(foldedInto).filter((id) => foldedInto[id] === claim.id);
  return {
    id: claim.id.toLowerCase(),
    statement: statements[claim.id] ?? forReader(claim.statement),
    kind: claimKind(claim.id, claim.kind),
    labels: labelsOf(seed, claim),
    date: claimDate(claim),
    place: claim.place,
    quantity: quantities[claim.id],
    reports: toReports(seed, claim),
    grade: gradeOf(claim),
    gradeHistory: [],
    note: claimNotes[claim.id] ?? forReader(claim.note),
    provenance: [claim.id, ...folded],
  };
}

function labelsOf(seed: Seed, claim: SeedClaim): string[] {
  const kept = claim.labels.filter((id) => {
    const kind = labelKind(seed.labels.find((label) => label.id === id)?.kind ?? '');
    return !aboutWords.has(claim.id) || kind === 'category' || kind === 'nickname';
  });
  return kept.map(labelId);
}

/** All claims of the article, as records. */
export function toClaims(seed: Seed): Claim[] {
  return seed.claims
    .filter(({ id, tier }) => (tier === 'reported' || contextClaims.has(id)) && foldedInto[id] === undefined)
    .map((claim) => toClaim(seed, claim));
}
