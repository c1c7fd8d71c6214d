import type { Assessment } from '../../lib/catalog/schema/label.ts';
import type { TableName } from '../../lib/catalog/schema/pack.ts';
import { type AssessmentPlace, assessmentPlaces } from './assessment-places.ts';
import { toEdtf, toLocator } from './edtf.ts';
import { laterAssessments } from './later-assessments.ts';
import { laterEntries } from './later-entries.ts';
import type { Research, SeedClaim } from './research.ts';
import { statements } from './statements.ts';
import { forReader } from './wording.ts';

/** Who judges, as the pack names them; the article's author where the judgement is his. */
function authorOf(claim: SeedClaim): string {
  if (claim.tier === 'author') return 'Thomas Ruttig (AAN)';
  return claim.asserted_by
    .replace(/\s*\((blog|2010 report)\)/, '')
    .replace(/^ICG authors$/, 'International Crisis Group');
}

function on<T extends AssessmentPlace>(
  places: Record<string, T>,
  table: keyof AssessmentPlace,
  id: string,
): [string, T][] {
  return Object.entries(places).filter(([, place]) => place[table]?.includes(id));
}

/** The general judgements that stand on one record: the article author's, those of people he quotes, and later ones. */
export function assessmentsOn(
  { seed, later }: Research,
  table: Exclude<TableName, 'claims'>,
  id: string,
): Assessment[] {
  const fromArticle = on(assessmentPlaces, table, id).map(([claimId]) => {
    const claim = seed.claims.find((candidate) => candidate.id === claimId);
    if (!claim) throw new Error(`assessment ${claimId} is not in the research`);
    return {
      text: statements[claim.id] ?? forReader(claim.statement),
      author: authorOf(claim),
      date: '2013',
      citation: `${seed.meta.title}, ${toLocator(claim.paragraph)}`,
      url: seed.meta.url,
      provenance: [claim.id],
    };
  });
  const sinceThen = on(laterAssessments, table, id).map(([claimId, { author }]) => {
    const claim = later.find((candidate) => candidate.id === claimId);
    if (!claim) throw new Error(`assessment ${claimId} is not in the research`);
    return {
      text: laterEntries[claimId]?.statement ?? claim.claim,
      author,
      date: toEdtf(claim.date),
      citation: `${claim.title} (${claim.source})`,
      url: claim.url,
      provenance: [claim.id],
    };
  });
  return [...fromArticle, ...sinceThen];
}
