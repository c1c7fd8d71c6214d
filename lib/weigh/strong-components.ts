/**
 * Groups the nodes of a directed graph so that within a group each leads to every other (Tarjan 1972). A node that lies
 * in no circle is a group of its own. Linear in nodes and edges, and without recursion: a hostile pack may hold trails
 * longer than the call stack. Targets that are no keys of `next` are left out.
 */
export function strongComponents(next: ReadonlyMap<string, Iterable<string>>): string[][] {
  const components: string[][] = [];
  /** Order of first visit, and the earliest open node each one leads back to. */
  const visited = new Map<string, number>();
  const earliest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();

  for (const root of next.keys()) {
    if (visited.has(root)) continue;
    const trail = [enter(root)];
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const { done, value: target } = step.targets.next();
      if (done) {
        trail.pop();
        leave(step.node, trail.at(-1)?.node);
      } else if (next.has(target)) {
        if (!visited.has(target)) trail.push(enter(target));
        else if (isOpen.has(target)) leadsBackTo(step.node, visited.get(target));
      }
    }
  }
  return components;

  function enter(node: string): { node: string; targets: Iterator<string, undefined> } {
    earliest.set(node, visited.size);
    visited.set(node, visited.size);
    open.push(node);
    isOpen.add(node);
    return { node, targets: values(next.get(node) ?? []) };
  }

  function leave(node: string, parent: string | undefined): void {
    if (earliest.get(node) === visited.get(node)) {
      const component = open.splice(open.lastIndexOf(node));
      for (const member of component) isOpen.delete(member);
      components.push(component);
    } else if (parent !== undefined) {
      leadsBackTo(parent, earliest.get(node));
    }
  }

  function leadsBackTo(node: string, rank: number | undefined): void {
    earliest.set(node, Math.min(earliest.get(node) ?? 0, rank ?? 0));
  }
}

function* values(targets: Iterable<string>): Generator<string, undefined> {
  yield* targets;
  return undefined;
}
