import type { Claim } from '../../../lib/catalog/schema/claim.ts';

/** How often the claims use each label, source and pattern, by id. */
export interface Uses {
  /** Claims about a label. */
  labels: ReadonlyMap<string, number>;
  /** Claims that a source has a report of. */
  sources: ReadonlyMap<string, number>;
  /** Claims whose grade gives a pattern as reason. */
  patterns: ReadonlyMap<string, number>;
}

/** Counts each claim once per label, source and pattern, however often it names them. */
export function countUses(claims: readonly Claim[]): Uses {
  const labels = new Map<string, number>();
  const sources = new Map<string, number>();
  const patterns = new Map<string, number>();
  for (const claim of claims) {
    addAll(labels, claim.labels);
    addAll(
      sources,
      claim.reports.map((report) => report.by),
    );
    addAll(patterns, claim.grade?.reasons.map((reason) => reason.pattern) ?? []);
  }
  return { labels, sources, patterns };
}

function addAll(counts: Map<string, number>, ids: readonly string[]): void {
  for (const id of new Set(ids)) if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
}
