import type { Report } from '../../../lib/catalog/schema/claim.ts';

/** The reports of a claim that `report` may repeat: not itself, and none that repeats it, directly or through others. */
export function possibleOrigins(all: readonly Report[], report: Report): Report[] {
  const byId = new Map(all.map((other) => [other.id, other]));
  const goesBackToIt = (start: Report): boolean => {
    const seen = new Set<string>();
    const open = [start.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === report.id) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...originIds(byId.get(id)));
    }
    return false;
  };
  return all.filter((other) => !goesBackToIt(other));
}

/** Ids of the reports that one repeats. */
export function originIds(report: Report | undefined): string[] {
  return [report?.derivedFrom ?? '', ...(report?.alsoFrom ?? [])].filter(Boolean);
}
