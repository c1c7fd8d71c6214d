import type { Assessment } from '../../lib/catalog/schema/label.ts';
import type { TableName } from '../../lib/catalog/schema/pack.ts';
import { assessmentPlaces } from './assessment-places.ts';
import { toLocator } from './edtf.ts';
import type { Seed, SeedClaim } from './research.ts';

/** Who judges, as the pack names them; the article's author where the seed has him. */
function authorOf(claim: SeedClaim): string {
  if (claim.tier === 'author') return 'Thomas Ruttig (AAN)';
  return claim.asserted_by
    .replace(/\s*\((blog|2010 report)\)/, '')
    .replace(/^ICG authors$/, 'International Crisis Group');
}

/** The general judgements that stand on one record: the article author's, and those of people he quotes. */
export function assessmentsOn(seed: Seed, table: Exclude<TableName, 'claims'>, id: string): Assessment[] {
  const places = Object.entries(assessmentPlaces).filter(([, on]) => on[table]?.includes(id));
  return places.map(([claimId]) => {
    const claim = seed.claims.find((candidate) => candidate.id === claimId);
    if (!claim) throw new Error(`assessment ${claimId} is not in the research`);
    return {
      text: claim.statement,
      author: authorOf(claim),
      date: '2013',
      citation: `${seed.meta.title}, ${toLocator(claim.paragraph)}`,
      url: seed.meta.url,
      provenance: [claim.id],
    };
  });
}
