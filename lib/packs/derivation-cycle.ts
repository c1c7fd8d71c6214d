import type { Report } from '../catalog/schema/claim.ts';

/** The ids of reports that repeat each other in a circle, first = last, or [] when every trail has a beginning. */
export function derivationCycle(reports: readonly Pick<Report, 'id' | 'derivedFrom' | 'alsoFrom'>[]): string[] {
  const next = new Map(reports.map((report) => [report.id, [report.derivedFrom, ...(report.alsoFrom ?? [])]]));
  const done = new Set<string>();
  for (const start of next.keys()) {
    // Depth first with a stack of our own: the trail of a hostile pack may be longer than the call stack.
    const trail: string[] = [start];
    const pending: string[][] = [[...(next.get(start) ?? [])]];
    while (trail.length > 0) {
      const target = pending.at(-1)?.pop();
      if (target === undefined) {
        done.add(trail.pop() ?? '');
        pending.pop();
      } else if (trail.includes(target)) {
        return [...trail.slice(trail.indexOf(target)), target];
      } else if (next.has(target) && !done.has(target)) {
        trail.push(target);
        pending.push([...(next.get(target) ?? [])]);
      }
    }
  }
  return [];
}
