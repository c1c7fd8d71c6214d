import type { Protocol } from 'puppeteer-core';

/** ms in functions of a script, and in what they call of the browser. */
export function msIn(profile: Protocol.Profiler.Profile, script: string): number {
  const inside = new Set<number>();
  const visit = (node: Protocol.Profiler.ProfileNode, within: boolean) => {
    const isIn =
      within || (node.callFrame.url.startsWith('chrome-extension://') && node.callFrame.url.endsWith(script));
    if (isIn) inside.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) visit(child, isIn);
    }
  };
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const [root] = profile.nodes;
  if (root) visit(root, false);
  let sum = 0;
  profile.samples?.forEach((id, i) => {
    if (inside.has(id)) sum += profile.timeDeltas?.[i] ?? 0;
  });
  return sum / 1000;
}
