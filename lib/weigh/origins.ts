import type { Claim, Report } from '../catalog/schema/claim.ts';

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

/** Whether a report passes on what another said. A relation without `derivedFrom` repeats somebody who is not recorded. */
export function repeats(report: Report): boolean {
  return report.derivedFrom !== '' || report.relation !== undefined;
}

/** Whether the reports tell who spoke: an anonymous voice cannot be shown to be independent of another. */
export function isNamed(report: Report): boolean {
  return report.by !== '' && report.asserterType !== 'unnamed' && report.asserterType !== 'none';
}

/**
 * Who a claim goes back to: follows `derivedFrom` of every supporting report to the ends.
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
  const reached = new Map<string, Set<string>>();
  const reach = (node: string): Set<string> => {
    const known = reached.get(node) ?? follow(trail.next, node);
    reached.set(node, known);
    return known;
  };

  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const node of trail.next.keys()) {
    const group = reach(node);
    // An end of the trail: everything that can be reached from here leads back here.
    if ([...group].some((other) => !reach(other).has(node))) continue;
    const [origin] = [...group].flatMap((member) => trail.ownWord.get(member) ?? []).sort(compare);
    if (origin !== undefined) known.add(origin);
    else unknown.add([...group].sort(compare).join(' '));
  }
  return { known: [...known].sort(compare), unknown: unknown.size };
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
    const target = byId.get(report.derivedFrom);
    step(node, target ? nodeOf(target) : `lost ${report.derivedFrom || `before ${report.id}`}`);
  }
  return trail;
}

function nodeOf(report: Report): string {
  return isNamed(report) ? `source ${report.by}` : `report ${report.id}`;
}

function follow(next: Map<string, Set<string>>, start: string): Set<string> {
  const seen = new Set([start]);
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const target of next.get(node) ?? []) {
      if (seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return seen;
}

/** Code-unit order: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
