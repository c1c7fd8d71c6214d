import type { Claim, Report } from '../catalog/schema/claim.ts';
import { strongComponents } from './strong-components.ts';

export interface Origins {
  /** Ids of the sources at the ends of the trail, sorted: the independent origins. */
  known: string[];
  /** Ends of the trail at which nobody is named, or where the trail is lost. They count as no origin. */
  unknown: number;
}

/** Whether a report speaks for the claim; a denial, a doubt or a correction never does. */
export function supports(report: Report): boolean {
  return report.stance === 'asserts' || report.stance === 'confirms';
}

/** Ids of the reports of the same claim that a report repeats. */
export function repeatedBy({ derivedFrom, alsoFrom = [] }: Report): string[] {
  return [...(derivedFrom === '' ? [] : [derivedFrom]), ...alsoFrom];
}

/** Whether a report passes on what others said. A relation without `derivedFrom` repeats somebody who is not recorded. */
export function repeats(report: Report): boolean {
  return report.relation !== undefined || repeatedBy(report).length > 0;
}

/** Whether the reports tell who spoke: an anonymous voice cannot be shown to be independent of another. */
function isNamed(report: Report): boolean {
  return report.by !== '' && report.asserterType !== 'unnamed' && report.asserterType !== 'none';
}

/**
 * Who a claim goes back to: follows `derivedFrom` and `alsoFrom` of every supporting report to the ends.
 *
 * The trail is followed from source to source rather than from report to report, so that
 * - a source with two reports is one origin;
 * - a source known to have the claim from somebody else is not an origin a second time for repeating it without
 *   saying so (this undercounts a source that had it from another *and* saw it: inflation is the worse error here);
 * - sources that quote each other in a circle are together one origin where one of them spoke first, and unknown where
 *   none did.
 */
export function originsOf(claim: Claim): Origins {
  const trail = trailOf(claim.reports);
  const known = new Set<string>();
  let unknown = 0;
  for (const group of strongComponents(trail.next)) {
    const members = new Set(group);
    const isEnd = group.every((node) => [...(trail.next.get(node) ?? [])].every((target) => members.has(target)));
    if (!isEnd) continue;
    const [origin] = group.flatMap((node) => trail.ownWord.get(node) ?? []).sort(compare);
    if (origin !== undefined) known.add(origin);
    else unknown += 1;
  }
  return { known: [...known].sort(compare), unknown };
}

interface Trail {
  /** From each node to those it has the claim from. A node is a named source, an anonymous report, or a lost end. */
  next: Map<string, Set<string>>;
  /** Nodes of named sources that assert the claim on their own word, with the source's id. */
  ownWord: Map<string, string>;
}

function trailOf(reports: readonly Report[]): Trail {
  const supporting = reports.filter(supports);
  const byId = new Map(supporting.map((report) => [report.id, report]));
  const trail: Trail = { next: new Map(), ownWord: new Map() };
  const step = (from: string, to: string) => {
    const targets = trail.next.get(from) ?? new Set();
    trail.next.set(from, targets.add(to));
    if (!trail.next.has(to)) trail.next.set(to, new Set());
  };
  for (const report of supporting) {
    const node = nodeOf(report);
    if (!trail.next.has(node)) trail.next.set(node, new Set());
    if (!repeats(report)) {
      if (isNamed(report)) trail.ownWord.set(node, report.by);
      continue;
    }
    const repeated = repeatedBy(report);
    if (repeated.length === 0) step(node, `lost before ${report.id}`);
    for (const id of repeated) {
      const target = byId.get(id);
      step(node, target ? nodeOf(target) : `lost ${id}`);
    }
  }
  return trail;
}

function nodeOf(report: Report): string {
  return isNamed(report) ? `source ${report.by}` : `report ${report.id}`;
}

/** Code-unit order: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
